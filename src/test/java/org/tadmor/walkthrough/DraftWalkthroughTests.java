package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tadmor.walkthrough.NotesWalkthroughTests.button;
import static org.tadmor.walkthrough.NotesWalkthroughTests.field;
import static org.tadmor.walkthrough.NotesWalkthroughTests.note;
import static org.tadmor.walkthrough.NotesWalkthroughTests.revise;
import static org.tadmor.walkthrough.NotesWalkthroughTests.revision;
import static org.tadmor.walkthrough.NotesWalkthroughTests.save;
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
    private static final String KEPT = "This is a draft kept in this browser. It is not stored yet.";
    private static final String NO_DRAFT =
            "() => !Object.keys(localStorage).some(name => name.startsWith('tadmor.draft/'))";

    /** Locks are lent once the page is told to. */
    private static final String LENDS_LOCKS_LATE = """
            const request = navigator.locks.request.bind(navigator.locks);
            const told = new Promise((tell) => window.lendLocks = tell);
            navigator.locks.request = (...lock) => told.then(() => request(...lock));
            """;

    @Test
    void offersADraftAgainAfterTheTabWasClosed() {
        String text = unique("Half a sentence about");
        BrowserContext browser = browserOf(CURATOR);
        Page closed = open(browser, PLACE);
        field(closed).pressSequentially(text);
        closed.close();

        Page page = open(browser, PLACE);
        assertThat(field(page)).hasValue(text);
        assertThat(page.getByText(KEPT)).isVisible();

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
    void keepsADraftApartFromWhatIsTypedBeforeItIsFound() {
        String found = unique("Begun yesterday.");
        String typed = unique("Typed at once.");
        BrowserContext browser = browserOf(CURATOR);
        Page closed = open(browser, PLACE);
        field(closed).pressSequentially(found);
        closed.close();

        Page quick = browser.newPage();
        quick.addInitScript(LENDS_LOCKS_LATE);
        go(quick, PLACE);
        field(quick).pressSequentially(typed);
        quick.evaluate("lendLocks()");
        assertThat(field(quick)).hasValue(typed);
        assertThat(field(open(browser, PLACE))).hasValue(found);
        quick.close();
        assertThat(field(open(browser, PLACE))).hasValue(typed);
    }

    @Test
    void keepsWhatWasChosenBesideADraft() {
        String text = unique("Not for readers.");
        BrowserContext browser = browserOf(CURATOR);
        Page first = open(browser, PLACE);
        internal(first).check();
        field(first).pressSequentially(text);
        first.close();

        Page second = open(browser, PLACE);
        assertThat(internal(second)).isChecked();
        assertThat(field(second)).hasValue(text);
        field(second).press("End");
        field(second).pressSequentially(" Nor this.");
        second.close();

        Page third = open(browser, PLACE);
        assertThat(internal(third)).isChecked();
        assertThat(field(third)).hasValue(text + " Nor this.");
    }

    @Test
    void forgetsTheDraftOfARevisionThatIsStoredOrDiscarded() {
        String original = unique("As it was.");
        Page page = open(browserOf(CURATOR), PLACE);
        write(page, original);
        revise(page, original, original + " As it is.");
        saveRevision(page);
        assertThat(note(page, original)).containsText("As it is.");
        page.waitForFunction(NO_DRAFT);

        revise(page, original, original + " As nobody wants it.");
        page.getByRole(AriaRole.BUTTON, named("Discard what I typed")).click();
        assertThat(revision(page)).hasCount(0);
        page.waitForFunction(NO_DRAFT);
        button(note(page, original), "Revise").click();
        assertThat(revision(page)).hasValue(original + " As it is.");
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
        button(note(page, original), "Revise").click();

        assertThat(revision(page)).hasValue(Pattern.compile("As Zenobia saw it.*As I saw it"));
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
        assertThat(note(again, text).or(again.getByText(KEPT))).hasCount(1);
    }

    private static Locator internal(Page page) {
        return page.getByLabel("Internal: readers do not see it").first();
    }
}
