package org.tadmor.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.login.LoginForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadmor.ScreenTest;

class SignInViewTests extends ScreenTest {

    @Test
    void asksForNameAndPassword() {
        open("sign-in");
        assertThat(form().isError()).isFalse();
        assertThat(form().isForgotPasswordButtonVisible()).isFalse();
        assertThat(form().getAction()).isEqualTo("sign-in");
        assertThat(texts()).contains("\"title\":\"Sign in\"", "\"username\":\"Account name\"");
        assertThat(title()).isEqualTo("Sign in – Tadmor");
    }

    @Test
    void doesNotSayWhichPartWasWrong() {
        open("sign-in?error=");
        assertThat(form().isError()).isTrue();
        assertThat(texts())
                .contains(
                        "Not signed in", "Account name and password do not belong together. Check both and try again.");
    }

    @ParameterizedTest
    @CsvSource({
        "7,             Wait 7 seconds",
        "300,           Wait 300 seconds",
        "1000,          Wait ? seconds",
        "<b>now</b>,    Wait ? seconds",
        "'',            Wait ? seconds"
    })
    void tellsHowLongToWait(String wait, String told) {
        open("sign-in?wait=" + wait);
        assertThat(form().isError()).isTrue();
        assertThat(texts()).contains("Too many tries", told + ", then try again.");
    }

    @Test
    void comesBackToWhereTheSignInBegan() {
        open("sign-in?return=/place/citadel?x%3D1%26y%3D2");
        assertThat(form().getAction()).isEqualTo("sign-in?return=/place/citadel?x%3D1%26y%3D2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"})
    void comesBackToNoOtherProgram(String address) {
        open("sign-in?return=" + address);
        assertThat(form().getAction()).isEqualTo("sign-in");
    }

    private LoginForm form() {
        return find(LoginForm.class).single();
    }

    private String texts() {
        return String.valueOf(form().getElement().getPropertyRaw("i18n"));
    }
}
