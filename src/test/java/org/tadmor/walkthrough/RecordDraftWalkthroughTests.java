package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tadmor.walkthrough.NotesWalkthroughTests.unique;
import static org.tadmor.walkthrough.RecordingWalkthroughTests.choose;
import static org.tadmor.walkthrough.RecordingWalkthroughTests.field;
import static org.tadmor.walkthrough.RecordingWalkthroughTests.fillIn;
import static org.tadmor.walkthrough.RecordingWalkthroughTests.fillInSource;
import static org.tadmor.walkthrough.RecordingWalkthroughTests.press;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was filled in for a record and not stored is never lost. */
class RecordDraftWalkthroughTests extends Walkthrough {

    private static final String FORM = "/report/assessment?place=museum";
    private static final String KEPT = "This is a draft kept in this browser.";
    private static final String SUMMARY = "In our own words";
    private static final String CLAIM_SUMMARY = "What it says, in our own words";
    private static final String NOT_STORED = "What you typed after it was sent is not stored.";

    @Test
    void bringsBackWhatWasTypedBeforeTheTabWasClosed() {
        String summary = unique("Seen from the road.");
        Page page = open(browserOf(CURATOR), FORM);
        fillIn(page, summary);
        page.close();

        Page again = open(browserOf(CURATOR), FORM);
        assertThat(again.getByText("This is a draft kept in this browser.")).isVisible();
        assertThat(field(again, SUMMARY)).hasValue(summary);
        assertThat(field(again, "Observed on")).hasValue("2016-12-12");
        press(again, "Discard what I typed");
        assertThat(field(again, SUMMARY)).hasValue("");
    }

    @Test
    void keepsAChoiceThatTheServerHasNotHeardOf() {
        BrowserContext browser = browserOf(CURATOR);
        Page page = open(browser, FORM);
        field(page, "Condition").click();
        assertThat(page.getByRole(AriaRole.OPTION, named("Moderate damage"))).isVisible();
        try (HeldRequests held = HeldRequests.of(page)) {
            page.getByRole(AriaRole.OPTION, named("Moderate damage")).click();
            held.await();
            page.close();
        }

        Page again = open(browser, FORM);
        assertThat(field(again, "Condition")).hasValue("Moderate damage");
        press(again, "Discard what I typed");
        assertThat(field(again, "Condition")).hasValue("");
    }

    @Test
    void keepsWhatIsTypedWhileADraftIsGivenBack() {
        String summary = unique("Begun yesterday.");
        BrowserContext browser = browserOf(CURATOR);
        Page page = open(browser, FORM);
        fillIn(page, summary);
        page.close();

        Page again = browser.newPage();
        try (HeldRequests held = HeldRequests.of(again, "restoreDraft")) {
            go(again, FORM);
            held.await();
            field(again, SUMMARY).press("Control+End");
            field(again, SUMMARY).pressSequentially(" Typed at once.");
        }
        assertThat(field(again, "Condition")).hasValue("Moderate damage");
        assertThat(field(again, SUMMARY)).hasValue(summary + " Typed at once.");
        press(again, "Publish");
        assertThat(heading(again, "On record")).isFocused();
        assertThat(open(reader(), "/place/museum").getByText(summary + " Typed at once."))
                .isVisible();
        press(again, "Undo");
        assertThat(heading(again, "Taken back")).isVisible();
    }

    /** With a draft of what is stored, the next record would be sent as the last one, and taken for it. */
    @Test
    void beginsTheNextRecordAfresh() {
        Page page = open(browserOf(CURATOR), FORM);
        fillIn(page, unique("On record once."));
        press(page, "Publish");
        assertThat(heading(page, "On record")).isFocused();

        Page next = open(browserOf(CURATOR), FORM);
        assertThat(field(next, "Condition")).isVisible();
        next.waitForFunction("() => document.querySelector('.record-form')?.draft");
        assertThat(next.getByText("This is a draft kept in this browser.")).hasCount(0);
        assertThat(field(next, SUMMARY)).hasValue("");

        press(page, "Undo");
        assertThat(heading(page, "Taken back")).isVisible();
    }

    /** What the first source says of an event came with it, and is a record of its own. */
    @Test
    void keepsWhatIsTypedBeforeTheAnswerAsDraftsOfCorrections() {
        String summary = unique("People came.");
        Page page = open(browserOf(CURATOR), "/report/event?place=museum");
        choose(page, "What happened", "Public gathering");
        field(page, "When").fill("2016-12-12");
        field(page, "How the sources put the date").fill("that Monday");
        field(page, SUMMARY).fill(summary);
        field(page, "Certainty").first().click();
        page.getByRole(AriaRole.OPTION, named("medium")).click();
        field(page, "How the source stands to it").click();
        page.getByRole(AriaRole.OPTION, named(Pattern.compile("reports it"))).click();
        field(page, CLAIM_SUMMARY).fill("Many came.");
        fillInSource(page);
        field(page, "Certainty").last().click();
        page.getByRole(AriaRole.OPTION, named("medium")).click();
        try (HeldRequests held = HeldRequests.of(page)) {
            press(page, "Publish");
            held.await();
            field(page, SUMMARY).fill(summary + " More.");
            field(page, CLAIM_SUMMARY).fill("Many came, and stayed.");
        }
        assertThat(heading(page, "On record")).isFocused();
        String record = page.getByRole(AriaRole.LINK, named("The record and its history"))
                .getAttribute("href");
        String claim = page.getByRole(AriaRole.LINK, named("Correct a claim")).getAttribute("href");
        page.getByRole(AriaRole.LINK, named("Correct an event")).click();
        assertThat(field(page, SUMMARY)).hasValue(summary + " More.");
        assertThat(field(page, "When")).hasValue("2016-12-12");
        press(page, "Discard what I typed");
        assertThat(field(page, SUMMARY)).hasValue(summary);

        go(page, "/" + claim);
        assertThat(field(page, CLAIM_SUMMARY)).hasValue("Many came, and stayed.");
        field(page, "Reason").fill("Typed on.");
        press(page, "Publish");
        assertThat(heading(page, "On record")).isFocused();
        assertThat(page.getByText(NOT_STORED)).isHidden();
        withdraw(page, record);
    }

    /** As when the program was killed after it had stored the record and before it could say so. */
    @Test
    void correctsWhatWasStoredUnheardBeforeItWasTypedOn() {
        String summary = unique("Stored, and typed on.");
        Page page = open(browserOf(CURATOR), FORM);
        fillIn(page, summary);
        Object draft = page.evaluate("() => Object.entries(localStorage)");
        press(page, "Publish");
        assertThat(heading(page, "On record")).isFocused();

        Page again = open(browserOf(CURATOR), "/report/place");
        again.evaluate("kept => kept.forEach(([key, value]) => localStorage.setItem(key, value))", draft);
        go(again, FORM);
        assertThat(field(again, SUMMARY)).hasValue(summary);
        field(again, SUMMARY).fill(summary + " More.");
        press(again, "Publish");
        assertThat(heading(again, "It was stored as you sent it before")).isFocused();
        again.getByRole(AriaRole.LINK, named("Correct an assessment")).click();
        assertThat(field(again, SUMMARY)).hasValue(summary + " More.");
        field(again, "Reason").fill("Typed on.");
        press(again, "Publish");
        assertThat(heading(again, "On record")).isFocused();
        Page dossier = open(reader(), "/place/museum");
        assertThat(dossier.getByText(summary + " More.")).isVisible();

        withdraw(
                again,
                again.getByRole(AriaRole.LINK, named("The record and its history"))
                        .getAttribute("href"));
    }

    private void withdraw(Page page, String record) {
        go(page, "/" + record);
        field(page, "Reason").fill("Only a test.");
        press(page, "Withdraw");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Restore"))).isVisible();
    }
}
