package org.tadmor.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.tadmor.security.AccountState;
import org.tadmor.security.OwnAccount;
import org.tadmor.vocabulary.ui.Words;

/** Everyone's own page: the account, as its owner may change it, and what other features add for this person. */
@Route(OwnPageView.ROUTE)
@PermitAll
public class OwnPageView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    public static final String ROUTE = "me";

    private final OwnAccount ownAccount;
    private final ObjectProvider<OwnPagePart> parts;

    OwnPageView(OwnAccount ownAccount, ObjectProvider<OwnPagePart> parts) {
        this.ownAccount = ownAccount;
        this.parts = parts;
        addClassName("account-screen");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new H1(getTranslation("own.title")));
        ownAccount.state().ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("own.title"));
    }

    private void show(AccountState owner) {
        add(new Paragraph(getTranslation(
                "own.intro",
                owner.account().username(),
                Words.of(owner.account().role()))));
        Predicate<OwnPagePart> shown = part -> true;
        if (owner.needsOwnPassword()) {
            Paragraph notice = new Paragraph(getTranslation("own.password.needed"));
            notice.addClassName("outcome");
            add(notice);
            shown = part -> part.titleKey().equals(OwnPageParts.PASSWORD);
        }
        parts.orderedStream()
                .filter(shown)
                .forEach(part -> part.contentFor(owner).ifPresent(content -> add(section(part, content))));
    }

    private Section section(OwnPagePart part, Component content) {
        return new Section(new H2(getTranslation(part.titleKey())), content);
    }
}
