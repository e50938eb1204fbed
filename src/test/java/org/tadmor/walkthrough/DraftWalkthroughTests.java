package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tadmor.walkthrough.NotesWalkthroughTests.field;
import static org.tadmor.walkthrough.NotesWalkthroughTests.note;
import static org.tadmor.walkthrough.NotesWalkthroughTests.revise;
import static org.tadmor.walkthrough.NotesWalkthroughTests.saveRevision;
import static org.tadmor.walkthrough.NotesWalkthroughTests.unique;
import static org.tadmor.walkthrough.NotesWalkthroughTests.write;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was typed and not saved is never lost. */
class DraftWalkthroughTests extends Walkthrough {

    private static final String PLACE = "/place/monumental-arch";

    @Test
    void offersADraftAgainAfterTheTabWasClosed() {
        String text = unique("Half a sentence about");
        BrowserContext browser = browserOf(CURATOR);
        Page closed = open(browser, PLACE);
        field(closed).pressSequentially(text);
        closed.close();

        Page page = open(browser, PLACE);
        assertThat(field(page)).hasValue(text);
        assertThat(page.getByText("This is a draft kept in this browser. It is not stored yet."))
                .isVisible();

        save(page);
        assertThat(note(page, text)).isVisible();
        page.reload();
        assertThat(field(page)).hasValue("");
        assertThat(note(page, text)).hasCount(1);
    }

    @Test
    void keepsADraftOfItsOwnForEachTab() {
        String first = unique("Begun here.");
        String second = unique("Begun there.");
        BrowserContext browser = browserOf(CURATOR);
        Page one = open(browser, PLACE);
        field(one).pressSequentially(first);
        Page other = open(browser, PLACE);
        assertThat(field(other)).hasValue("");
        field(other).pressSequentially(second);
        other.close();

        save(one);
        assertThat(note(one, first)).hasCount(1);
        Page again = open(browser, PLACE);
        assertThat(field(again)).hasValue(second);
        save(again);
        assertThat(note(again, second)).hasCount(1);
    }

    @Test
    void tellsWhenTheNoteWasChangedSinceTheDraftOfItsRevision() {
        String original = unique("As it was.");
        BrowserContext browser = browserOf(CURATOR);
        Page closed = open(browser, PLACE);
        write(closed, original);
        revise(closed, original, original + " As I saw it.");
        closed.close();
        Page theirs = open(browserOf(OTHER_CURATOR), PLACE);
        revise(theirs, original, original + " As Zenobia saw it.");
        saveRevision(theirs);
        assertThat(note(theirs, "As Zenobia saw it.")).isVisible();

        Page page = open(browser, PLACE);
        note(page, original)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Revise"))
                .click();

        assertThat(page.getByLabel("Revise the note")).hasValue(Pattern.compile("As Zenobia saw it.*As I saw it"));
        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("As Zenobia saw it.")))
                .containsText("This note was changed while you wrote");
    }

    @Test
    void keepsTheDraftOfOnePlaceApartFromThatOfAnother() {
        BrowserContext browser = browserOf(CURATOR);
        Page page = open(browser, "/?place=monumental-arch");
        field(page).pressSequentially("About the arch");

        marker(page, "Citadel").click();
        assertThat(sheet(page).getByRole(AriaRole.HEADING, itsName("Citadel"))).isVisible();
        assertThat(field(page)).hasValue("");
        isAt(page, "/?place=citadel");
        page.goBack();
        assertThat(field(page)).hasValue("About the arch");
    }

    @Test
    void keepsWritingWhenEscapeIsPressed() {
        Page page = open(browserOf(CURATOR), "/?place=citadel");
        field(page).pressSequentially("Something");

        page.keyboard().press("Escape");

        assertThat(field(page)).isFocused();
        assertThat(sheet(page)).isVisible();
    }

    @Test
    void offersADraftAgainAfterTheSignInExpired() {
        String text = unique("Written for too long.");
        BrowserContext browser = browser(options());
        Page page = open(browser, "/sign-in?return=" + PLACE);
        signIn(page, CURATOR, PASSWORD);
        field(page).pressSequentially(text);
        Page other = open(browser, "/");
        other.getByRole(AriaRole.BUTTON, named("Sign out")).click();
        assertThat(other.getByRole(AriaRole.LINK, named("Sign in"))).isVisible();
        other.close();

        save(page);

        assertThat(page.getByText("A draft of yours is kept in this browser.")).isVisible();
        page.getByRole(AriaRole.LINK, named("Sign in to write a note")).click();
        signIn(page, CURATOR, PASSWORD);
        assertThat(field(page)).hasValue(text);
        save(page);
        assertThat(note(page, text)).hasCount(1);
    }

    @Test
    void losesNothingWhenTheBrowserForgetsTheSignIn() {
        String text = unique("Written without a cookie.");
        BrowserContext browser = browser(options());
        Page page = open(browser, "/sign-in?return=" + PLACE);
        signIn(page, CURATOR, PASSWORD);
        field(page).pressSequentially(text);
        browser.clearCookies();

        save(page);
        page.waitForLoadState();
        page.close();
        Page again = open(browser, "/sign-in?return=" + PLACE);
        signIn(again, CURATOR, PASSWORD);

        // Saved over the connection that was still open, or kept as a draft: never both, never neither.
        assertThat(note(again, text).or(again.getByText("This is a draft kept in this browser.")))
                .hasCount(1);
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Save")).click();
    }
}
