package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tadmor.walkthrough.NotesWalkthroughTests.note;
import static org.tadmor.walkthrough.NotesWalkthroughTests.unique;
import static org.tadmor.walkthrough.NotesWalkthroughTests.write;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.tadmor.attachment.ExampleFiles;

/** A curator attaches several files at once, and everyone sees them. */
class AttachmentsWalkthroughTests extends Walkthrough {

    private static final String PLACE = "/place/roman-theatre";
    private static final String IS_PAINTED = "image => image.complete && image.naturalWidth > 0";

    @Test
    void attachesTwoFilesAtOnceForEveryoneToSee() {
        String text = unique("With photographs.");
        Page writer = open(browserOf(CURATOR), PLACE);
        write(writer, text);
        Locator note = note(writer, text);
        note.getByRole(AriaRole.BUTTON, itsName("Attach photographs or documents"))
                .click();

        note.locator("input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("arch.jpg", "image/jpeg", ExampleFiles.photograph(400, 200)),
            new FilePayload("plan.png", "image/png", ExampleFiles.png(300, 300))
        });

        assertThat(note.getByRole(AriaRole.LINK, itsName("Photograph"))).isVisible();
        assertThat(note.getByRole(AriaRole.LINK, itsName("Picture"))).isVisible();
        Page reader = open(reader(), PLACE);
        assertThat(note(reader, text).locator("img")).hasCount(2);
        for (Locator thumbnail : note(reader, text).locator("img").all()) {
            thumbnail.scrollIntoViewIfNeeded();
            reader.waitForFunction(IS_PAINTED, thumbnail.elementHandle());
        }
    }
}
