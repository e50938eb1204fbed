package org.tadmor.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tadmor.security.ReturnAddress;
import org.tadmor.security.SignInProviders;

/** Where one signs in, by a password or through a provider. A refused try never says which part was wrong. */
@Route(SignInView.ROUTE)
@AnonymousAllowed
public class SignInView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    public static final String ROUTE = "sign-in";

    private final SignInProviders providers;
    private final LoginForm form = new LoginForm();
    private final Div others = new Div();

    SignInView(SignInProviders providers) {
        this.providers = providers;
        addClassName("sign-in");
        others.addClassName("providers");
        form.setForgotPasswordButtonVisible(false);
        add(form, others);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        ReturnAddress returnAddress = ReturnAddress.parse(
                parameters.getSingleParameter(ReturnAddress.PARAMETER).orElseGet(SignInView::askedFor));
        offerOthers(returnAddress);
        // The form posts to the page's own address, which keeps the page to come back to.
        form.setAction(returnAddress.signIn().substring(1));
        LoginI18n texts = texts();
        parameters.getSingleParameter("wait").ifPresent(seconds -> tellToWait(texts, seconds));
        Set<String> told = parameters.getParameters().keySet();
        if (told.contains("ended")) {
            tell(texts, "sign-in.ended.title", "sign-in.ended.message");
        } else if (told.contains("unknown")) {
            tell(texts, "sign-in.unknown.title", "sign-in.unknown.message");
        }
        form.setI18n(texts);
        form.setError(Stream.of("error", "wait", "ended", "unknown").anyMatch(told::contains));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("sign-in.title"));
    }

    /** The page that is not for readers, when someone was led here from it; known for the next sign-in alone. */
    private static @Nullable String askedFor() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        Object path = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return path instanceof String address ? "/" + address.replaceFirst("^/", "") : null;
    }

    private void offerOthers(ReturnAddress returnAddress) {
        others.removeAll();
        providers.all().forEach(provider -> {
            Anchor link =
                    new Anchor(provider.address(returnAddress), getTranslation("sign-in.through", provider.name()));
            link.setRouterIgnore(true);
            others.add(link);
        });
    }

    private void tell(LoginI18n texts, String titleKey, String messageKey) {
        texts.getErrorMessage().setTitle(getTranslation(titleKey));
        texts.getErrorMessage().setMessage(getTranslation(messageKey));
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        texts.getForm().setTitle(getTranslation("sign-in.title"));
        texts.getForm().setUsername(getTranslation("sign-in.username"));
        texts.getForm().setPassword(getTranslation("sign-in.password"));
        texts.getForm().setSubmit(getTranslation("sign-in.submit"));
        texts.getErrorMessage().setTitle(getTranslation("sign-in.refused.title"));
        texts.getErrorMessage().setMessage(getTranslation("sign-in.refused.message"));
        texts.getErrorMessage().setUsername(getTranslation("sign-in.username.required"));
        texts.getErrorMessage().setPassword(getTranslation("sign-in.password.required"));
        return texts;
    }

    private void tellToWait(LoginI18n texts, String seconds) {
        texts.getErrorMessage().setTitle(getTranslation("sign-in.wait.title"));
        // The number comes from the address, which anyone can write.
        String shown = seconds.matches("[0-9]{1,3}") ? seconds : "?";
        texts.getErrorMessage().setMessage(getTranslation("sign-in.wait.message", shown));
    }
}
