package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A curator answers a new report. */
class RecordingWalkthroughTests extends Walkthrough {

    @Test
    void recordsAnAssessmentAndTakesItBack() {
        String summary = NotesWalkthroughTests.unique("Cracks in the western wall.");
        Page page = open(browserOf(CURATOR), "/place/citadel");
        page.getByRole(AriaRole.LINK, named("an assessment")).click();
        assertThat(heading(page, "Record an assessment")).isVisible();

        fillIn(page, summary);
        press(page, "Publish");
        assertThat(heading(page, "On record")).isFocused();

        Page dossier = open(reader(), "/place/citadel");
        assertThat(dossier.getByText(summary)).isVisible();
        assertThat(dossier.getByText("Moderate damage (12 December 2016), according to:"))
                .isVisible();

        press(page, "Undo");
        assertThat(heading(page, "Taken back")).isVisible();
        go(dossier, "/place/citadel");
        assertThat(heading(dossier, "Condition through time")).isVisible();
        assertThat(dossier.getByText(summary)).hasCount(0);
    }

    @Test
    void saysBesideEachFieldWhatIsMissing() {
        Page page = open(browserOf(CURATOR), "/report/assessment?place=citadel");
        field(page, "Observed on").fill("2016-02-30");
        press(page, "Publish");

        assertThat(page.getByText("there is no day 2016-02-30 in the calendar")).isVisible();
        assertThat(page.getByText("Fill this in.").first()).isVisible();
        assertThat(field(page, "Observed on")).hasValue("2016-02-30");
    }

    @Test
    void leavesADraftThatAnotherCuratorPublishes() {
        String summary = NotesWalkthroughTests.unique("Waits for a second look.");
        Page page = open(browserOf(CURATOR), "/report/assessment?place=roman-theatre");
        fillIn(page, summary);
        press(page, "Leave as a draft for review");
        assertThat(heading(page, "Left for another curator to review")).isVisible();
        String record = page.getByRole(AriaRole.LINK, named("The record and its history"))
                .getAttribute("href");
        Page dossier = open(reader(), "/place/roman-theatre");
        assertThat(heading(dossier, "Condition through time")).isVisible();
        assertThat(dossier.getByText(summary)).hasCount(0);

        Page review = open(browserOf(OTHER_CURATOR), "/" + record);
        press(review, "Publish the draft");
        assertThat(review.getByRole(AriaRole.LINK, named("Correct"))).isVisible();
        go(dossier, "/place/roman-theatre");
        assertThat(dossier.getByText(summary)).isVisible();

        field(review, "Reason").fill("Only a test.");
        press(review, "Withdraw");
        assertThat(review.getByRole(AriaRole.BUTTON, named("Restore"))).isVisible();
        go(dossier, "/place/roman-theatre");
        assertThat(heading(dossier, "Condition through time")).isVisible();
        assertThat(dossier.getByText(summary)).hasCount(0);
    }

    @Test
    void leadsReadersToTheSignInAndBack() {
        Page page = open(reader(), "/report/event?place=palmyra");
        assertThat(page.getByText("Only curators put something on record.")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Publish"))).hasCount(0);
    }

    static void fillIn(Page page, String summary) {
        choose(page, "Condition", "Moderate damage");
        field(page, "Observed on").fill("2016-12-12");
        choose(page, "How it was seen", "seen at the place");
        field(page, "In our own words").fill(summary);
        fillInSource(page);
        choose(page, "Certainty", "medium");
    }

    static void fillInSource(Page page) {
        field(page, "Source").fill("OpenStreetMap");
        page.getByRole(AriaRole.OPTION).first().click();
        field(page, "Where in it (page, paragraph, caption)").fill("page 1");
    }

    static void choose(Page page, String field, String value) {
        field(page, field).click();
        page.getByRole(AriaRole.OPTION, named(value)).click();
    }

    static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }
}
