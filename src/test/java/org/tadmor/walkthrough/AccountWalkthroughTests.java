package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tadmor.walkthrough.NotesWalkthroughTests.unique;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** An administrator sets up a colleague, who chooses a password of her own, and takes the account back again. */
class AccountWalkthroughTests extends Walkthrough {

    private static final String NEXT = "an echo of a great soul";

    @Test
    void setsUpAColleagueAndSignsHerOutAgain() {
        String name = unique("amat").replaceAll("[^a-z0-9]", "");
        Page people = open(browserOf(ADMINISTRATOR), "/people");
        people.getByLabel("Account name").fill(name);
        people.getByLabel("Name shown to others").fill(name);
        people.getByRole(AriaRole.BUTTON, named("Add")).click();
        String password = people.locator(".outcome code").textContent();
        AccessibilityWalkthroughTests.findsNothingOn(people);

        Page hers = open(browser(options()), "/sign-in?return=/place/citadel");
        signIn(hers, name, password);
        assertThat(hers.getByText("Choose one of your own to go on.")).isVisible();
        hers.getByLabel("Current password").fill(password);
        hers.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(NEXT);
        hers.getByLabel("New password again").fill(NEXT);
        hers.getByRole(AriaRole.BUTTON, named("Change password")).click();
        assertThat(hers.getByText("The password was changed.")).isVisible();
        go(hers, "/me");
        assertThat(hers.getByText("This browser: Chrome on")).isVisible();
        AccessibilityWalkthroughTests.findsNothingOn(hers);

        go(hers, "/place/citadel");
        hers.getByLabel("Write a note").fill("Begun, and not stored.");
        people.getByRole(AriaRole.BUTTON, named("Withdraw: " + name)).click();

        assertThat(hers.getByText("You were signed out")).isVisible();
        hers.waitForURL(address -> address.contains("/sign-in?") && address.contains("return=/place/citadel"));
        signIn(hers, name, NEXT);
        assertThat(hers.getByText("Account name and password do not belong together."))
                .isVisible();

        people.getByRole(AriaRole.BUTTON, named("Reinstate: " + name)).click();
        assertThat(people.getByText(name + " can sign in again.")).isVisible();
        signIn(hers, name, NEXT);
        assertThat(hers.getByLabel("Write a note")).hasValue("Begun, and not stored.");
    }
}
