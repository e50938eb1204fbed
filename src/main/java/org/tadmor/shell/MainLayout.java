package org.tadmor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.tadmor.database.DatabaseWatch;
import org.tadmor.generator.GeneratedContent;
import org.tadmor.security.Account;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.ReturnAddress;

/** The header above every screen, and the place the screen goes. */
@Layout
@AnonymousAllowed
@JavaScript("context://tadmor/skip-link.js")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT_ID = "content";

    private final CurrentUser currentUser;
    private final AuthenticationContext authentication;
    private final Main content = new Main();
    private final MainNavigation navigation = new MainNavigation();
    private final Nav account = new Nav();

    MainLayout(
            CurrentUser currentUser,
            AuthenticationContext authentication,
            DatabaseWatch database,
            GeneratedContent generated) {
        this.currentUser = currentUser;
        this.authentication = authentication;
        addClassName("page");
        content.setId(CONTENT_ID);
        // A target of the skip link, not a stop of its own.
        content.getElement().setAttribute("tabindex", "-1");
        account.addClassName("account");
        account.getElement().setAttribute("aria-label", getTranslation("account.label"));
        add(skipLink(), header(), new NoticeBar(database, generated.isHeld()), content);
    }

    @Override
    public void showRouterLayoutContent(HasElement screen) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(screen.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.showCurrent(event.getLocation().getPath());
        account.removeAll();
        String here = "/" + event.getLocation().getPathWithQueryParameters();
        signedIn()
                .ifPresentOrElse(someone -> account.add(ownPage(someone), signOut()), () -> account.add(signIn(here)));
    }

    /** Empty too while the database does not answer: the screen below says so, and must be shown. */
    private Optional<Account> signedIn() {
        try {
            return currentUser.account();
        } catch (DataAccessException unreachable) {
            return Optional.empty();
        }
    }

    private Component skipLink() {
        Anchor link = new Anchor("#" + CONTENT_ID, getTranslation("skip-link"));
        link.setRouterIgnore(true);
        link.addClassName("skip-link");
        return link;
    }

    private Header header() {
        Anchor home = new Anchor("", new Span(getTranslation("program.name")));
        home.addClassName("brand");
        Span subtitle = new Span(getTranslation("program.subtitle"));
        subtitle.addClassName("subtitle");
        Header header = new Header(home, subtitle, navigation, account);
        header.addClassName("page-header");
        return header;
    }

    private Component signIn(String here) {
        // From the sign-in page itself there is nothing to come back to.
        boolean signingIn = here.startsWith("/sign-in");
        Anchor link = new Anchor(
                ReturnAddress.parse(signingIn ? null : here).signIn().substring(1), getTranslation("sign-in.link"));
        link.setVisible(!signingIn);
        return link;
    }

    private static Component ownPage(Account someone) {
        return new Anchor("me", someone.displayName());
    }

    private Component signOut() {
        Button button = new Button(getTranslation("sign-out"), click -> authentication.logout());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
