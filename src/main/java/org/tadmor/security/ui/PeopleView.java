package org.tadmor.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.tadmor.security.Accounts;
import org.tadmor.security.OwnAccount;
import org.tadmor.security.SignInProviders;

/** Who may sign in and do what, for administrators to look after. */
@Route(PeopleView.ROUTE)
@Menu(title = "nav.people", order = 85)
@RolesAllowed("ADMINISTRATOR")
public class PeopleView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    public static final String ROUTE = "people";

    private final Accounts accounts;
    private final OwnAccount ownAccount;
    private final SignInProviders providers;
    private final UnorderedList people = new UnorderedList();

    PeopleView(Accounts accounts, OwnAccount ownAccount, SignInProviders providers) {
        this.accounts = accounts;
        this.ownAccount = ownAccount;
        this.providers = providers;
        addClassName("account-screen");
        people.addClassName("people");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        PersonForm form = new PersonForm(accounts, !providers.all().isEmpty(), this::show);
        add(
                new H1(getTranslation("people.title")),
                new Paragraph(getTranslation("people.intro")),
                new Section(new H2(getTranslation("people.add.title")), form),
                new Section(new H2(getTranslation("people.list.title")), people));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("people.title"));
    }

    private void show() {
        people.removeAll();
        ownAccount
                .state()
                .ifPresent(me -> accounts.all()
                        .forEach(person -> people.add(
                                new PersonLine(person, person.account().equals(me.account()), accounts))));
    }
}
