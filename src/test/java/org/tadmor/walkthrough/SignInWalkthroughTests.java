package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Signing in brings one back to where one was. */
class SignInWalkthroughTests extends Walkthrough {

    @Test
    void refusesAWrongPasswordWithoutAHintAndComesBackToThePlace() {
        Page page = open(browser(options()), "/?status=destroyed&place=temple-of-bel");
        page.getByRole(AriaRole.LINK, named("Sign in to write a note")).click();

        signIn(page, CURATOR, "not the password");
        assertThat(page.getByText("Account name and password do not belong together. Check both and try again."))
                .isVisible();

        signIn(page, CURATOR, PASSWORD);
        assertThat(sheet(page).getByLabel("Write a note")).isVisible();
        isAt(page, "/?status=destroyed&place=temple-of-bel");
        assertThat(page.getByRole(AriaRole.NAVIGATION, named("Account")).getByText("curator"))
                .isVisible();
    }

    @Test
    void comesBackToTheFirstScreenAsItWas() {
        Page page = open(browser(options()), "/?status=at-risk&q=tadmor");

        page.getByRole(AriaRole.LINK, named("Sign in")).click();
        signIn(page, OTHER_CURATOR, PASSWORD);

        assertThat(page.getByRole(AriaRole.NAVIGATION, named("Account")).getByText("Zenobia"))
                .isVisible();
        isAt(page, "/?status=at-risk&q=tadmor");
        shows(page, "Palmyra");

        page.getByRole(AriaRole.BUTTON, named("Sign out")).click();
        assertThat(page.getByRole(AriaRole.LINK, named("Sign in"))).isVisible();
    }

    @Test
    void staysHereWhenTheAddressOfTheSignInPageWasForged() {
        Page page = open(browser(options()), "/sign-in?return=//example.org/");

        signIn(page, OTHER_CURATOR, PASSWORD);

        assertThat(page.getByRole(AriaRole.NAVIGATION, named("Account")).getByText("Zenobia"))
                .isVisible();
        isAt(page, "/");
    }
}
