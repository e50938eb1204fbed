package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The whole way without a mouse: Tab, arrows, Enter, Space, Escape and letters. */
class KeyboardWalkthroughTests extends Walkthrough {

    private static final int FAR = 40;

    @Test
    void leadsFromThePageToANoteFoundAgain() {
        String text = NotesWalkthroughTests.unique("Reached by keyboard.");
        Page page = open(browser(options()), "/");
        shows(page, "Citadel", "Monumental Arch", "Palmyra", "Palmyra Museum", "Roman theatre", "Temple of Bel");

        skipToTheContent(page);

        tabTo(page, legend(page, "Destroyed"));
        page.keyboard().press("Enter");
        shows(page, "Monumental Arch", "Temple of Bel");
        isAt(page, "/?status=destroyed");
        assertThat(legend(page, "Destroyed")).isFocused();

        tabTo(page, page.getByRole(AriaRole.COLUMNHEADER, named(Pattern.compile("Name$"))));
        page.keyboard().press("Tab");
        isOnRowOf(page, "Monumental Arch");
        page.keyboard().press("ArrowDown");
        isOnRowOf(page, "Temple of Bel");
        page.keyboard().press("Enter");
        assertThat(listed(page, "Temple of Bel")).isFocused();
        page.keyboard().press("Enter");
        assertThat(sheet(page).getByRole(AriaRole.HEADING, itsName("Temple of Bel")))
                .isFocused();

        tabTo(page, page.getByRole(AriaRole.LINK, named("Sign in to write a note")));
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Account name")).isFocused();
        page.keyboard().type(CURATOR);
        page.keyboard().press("Tab");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");

        goToTheNoteField(page);
        page.keyboard().type(text);
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Save"))).isFocused();
        page.keyboard().press("Enter");
        assertThat(NotesWalkthroughTests.note(page, text)).isVisible();

        page.keyboard().press("Escape");
        isAt(page, "/?status=destroyed");
        assertThat(sheet(page)).isHidden();
        assertThat(listed(page, "Temple of Bel")).isFocused();
        page.keyboard().press("Enter");
        assertThat(NotesWalkthroughTests.note(page, text)).isVisible();
    }

    @Test
    void leadsFromTheTopOfAPlaceToItsNoteField() {
        Page page = open(browserOf(CURATOR), "/place/citadel");

        skipToTheContent(page);
        goToTheNoteField(page);

        isAt(page, "/place/citadel");
        assertThat(NotesWalkthroughTests.field(page)).isInViewport();
    }

    @Test
    void sortsTheListByKeyboard() {
        Page page = open(reader(), "/?status=destroyed");
        shows(page, "Monumental Arch", "Temple of Bel");

        Locator header = page.getByRole(AriaRole.COLUMNHEADER, named(Pattern.compile("Name$")));
        tabTo(page, header);
        page.keyboard().press("Space");
        assertThat(header).hasAttribute("aria-sort", "ascending");
        page.keyboard().press("Space");

        assertThat(header).hasAttribute("aria-sort", "descending");
        shows(page, "Temple of Bel", "Monumental Arch");
    }

    private static void skipToTheContent(Page page) {
        Locator link = page.getByRole(AriaRole.LINK, named("Skip to the content"));
        page.keyboard().press("Tab");
        assertThat(link).isFocused();
        assertThat(link).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
    }

    private static void goToTheNoteField(Page page) {
        tabTo(page, page.getByRole(AriaRole.BUTTON, named("Write a note")));
        page.keyboard().press("Enter");
        assertThat(NotesWalkthroughTests.field(page)).isFocused();
    }

    private static void tabTo(Page page, Locator target) {
        for (int stops = 0; stops < FAR && !isFocused(target); stops++) {
            page.keyboard().press("Tab");
        }
        assertThat(target).isFocused();
    }

    /** Waits as a person does, who sees the frame around a cell before pressing the next key. */
    private static void isOnRowOf(Page page, String place) {
        page.waitForFunction("""
                place => document.querySelector('.site-list').shadowRoot.activeElement
                    ?.querySelector('slot')?.assignedElements()[0]?.textContent.startsWith(place)
                """, place);
    }

    private static boolean isFocused(Locator target) {
        return (boolean) target.evaluate("element => element.getRootNode().activeElement === element");
    }
}
