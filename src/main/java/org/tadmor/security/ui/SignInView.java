package org.tadmor.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tadmor.security.ReturnAddress;

/** Where curators sign in. A refused try never says which part was wrong. */
@Route(SignInView.ROUTE)
@AnonymousAllowed
public class SignInView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    public static final String ROUTE = "sign-in";

    private final LoginForm form = new LoginForm();

    public SignInView() {
        addClassName("sign-in");
        form.setForgotPasswordButtonVisible(false);
        add(form);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        ReturnAddress returnAddress = ReturnAddress.parse(
                parameters.getSingleParameter(ReturnAddress.PARAMETER).orElse(null));
        // The form posts to the page's own address, which keeps the page to come back to.
        form.setAction(returnAddress.signIn().substring(1));
        LoginI18n texts = texts();
        parameters.getSingleParameter("wait").ifPresent(seconds -> tellToWait(texts, seconds));
        form.setI18n(texts);
        form.setError(parameters.getParameters().containsKey("error")
                || parameters.getParameters().containsKey("wait"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("sign-in.title"));
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
