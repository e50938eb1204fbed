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

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever writes on while the answer to a save is on its way loses nothing of it. */
class LateAnswerWalkthroughTests extends Walkthrough {

    private static final String PLACE = "/place/museum";

    @Test
    void keepsTheBeginningOfTheNextNote() {
        String stored = unique("Finished.");
        String next = unique("Begun at once.");
        Page page = open(browserOf(CURATOR), PLACE);
        field(page).pressSequentially(stored);

        typeBeforeTheAnswer(page, () -> save(page), field(page), next);

        assertThat(note(page, stored)).isVisible();
        assertThat(field(page)).hasValue(next);
        page.reload();
        assertThat(field(page)).hasValue(next);
        save(page);
        assertThat(note(page, next)).isVisible();
        assertThat(note(page, stored)).hasCount(1);
        assertThat(field(page)).hasValue("");
    }

    @Test
    void keepsTheBeginningOfTheNextRevision() {
        String original = unique("As it was.");
        Page page = open(browserOf(CURATOR), PLACE);
        write(page, original);
        revise(page, original, original + " As it is.");

        typeBeforeTheAnswer(page, () -> saveRevision(page), revision(page), " As it will be.");

        assertThat(revision(page)).hasCount(0);
        button(note(page, original), "Revise").click();
        assertThat(revision(page)).hasValue(original + " As it is. As it will be.");
        saveRevision(page);
        assertThat(note(page, original)).containsText("As it is. As it will be.");
    }

    @Test
    void keepsWhatFollowsATextThatIsBroughtTogetherWithAnother() {
        String original = unique("Before both.");
        Page page = open(browserOf(CURATOR), PLACE);
        write(page, original);
        Page other = open(browserOf(OTHER_CURATOR), PLACE);
        revise(page, original, original + " Mine.");
        revise(other, original, original + " Theirs.");
        saveRevision(other);
        assertThat(note(other, original)).containsText("Theirs.");

        typeBeforeTheAnswer(page, () -> saveRevision(page), revision(page), " And more.");

        assertThat(revision(page)).hasValue(Pattern.compile("Theirs\\..*Mine\\..*And more\\.$", Pattern.DOTALL));
    }

    @Test
    void keepsForWhomANoteIsThatTheServerHasNotHeardOf() {
        String text = unique("Not for readers.");
        Page page = open(browserOf(CURATOR), PLACE);
        field(page).pressSequentially(text);
        try (HeldRequests held = HeldRequests.of(page)) {
            internal(page).check();
            held.await();
            page.close();
        }

        Page again = open(browserOf(CURATOR), PLACE);
        assertThat(field(again)).hasValue(text);
        assertThat(internal(again)).isChecked();
        save(again);
        assertThat(note(again, text)).containsText("Internal");
    }

    private static Locator internal(Page page) {
        return page.getByLabel("Internal: readers do not see it").first();
    }

    private static void typeBeforeTheAnswer(Page page, Runnable save, Locator field, String more) {
        try (HeldRequests held = HeldRequests.of(page)) {
            save.run();
            held.await();
            field.press("Control+End");
            field.pressSequentially(more);
        }
    }
}
