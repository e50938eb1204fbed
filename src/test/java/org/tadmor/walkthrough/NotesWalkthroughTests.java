package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Curators write, revise, withdraw and restore notes, and everyone else reads along. */
class NotesWalkthroughTests extends Walkthrough {

    private static final double TWO_SECONDS = 2_000;
    private static final String PLACE = "/place/roman-theatre";

    @Test
    void keepsANoteAndShowsItElsewhereWithinTwoSeconds() {
        String text = unique("The stage front stands.");
        Page reader = open(reader(), PLACE);
        Page writer = open(browserOf(CURATOR), PLACE);

        write(writer, text);

        assertThat(note(writer, text)).isVisible();
        assertThat(note(reader, text)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(TWO_SECONDS));
        assertThat(note(reader, text)).containsText("curator");
        assertThat(field(writer)).hasValue("");
        writer.reload();
        assertThat(note(writer, text)).isVisible();
        assertThat(field(writer)).hasValue("");
    }

    @Test
    void savesByKeyboard() {
        String text = unique("Written without a mouse.");
        Page page = open(browserOf(CURATOR), PLACE);

        field(page).pressSequentially(text);
        page.keyboard().press("Control+Enter");

        assertThat(note(page, text)).isVisible();
    }

    @Test
    void revisesWithdrawsAndRestoresWithAHistoryThatAnyoneReads() {
        String first = unique("Seen from the road.");
        String second = unique("Seen from the *cavea*.");
        Page page = open(browserOf(CURATOR), PLACE);
        write(page, first);

        button(note(page, first), "Revise").click();
        assertThat(revision(page)).isFocused();
        assertThat(revision(page)).hasValue(first);
        revision(page).fill(second);
        saveRevision(page);
        Locator note = note(page, second.replace("*", ""));
        assertThat(note.getByText("cavea").first()).isVisible();

        button(note, "Withdraw").click();
        Locator withdrawn = cards(page)
                .filter(new Locator.FilterOptions().setHas(page.getByText("Withdrawn by curator.")))
                .first();
        assertThat(withdrawn).isVisible();

        Page reader = open(reader(), PLACE);
        Locator history = reader.getByText("History: 3 revisions").first();
        history.click();
        assertThat(reader.getByText(first)).isVisible();
        assertThat(reader.getByText("withdrew on").first()).isVisible();
        assertThat(reader.getByRole(AriaRole.BUTTON, named("Restore this text")))
                .hasCount(0);

        button(withdrawn, "Restore").click();
        assertThat(note(page, second.replace("*", ""))).isVisible();
        page.getByText("History: 4 revisions").first().click();
        page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(first))
                .getByRole(AriaRole.BUTTON, itsName("Restore this text"))
                .click();
        assertThat(page.getByText("History: 5 revisions").first()).isVisible();
        assertThat(note(page, first)).isVisible();
    }

    @Test
    void bringsTheTextsOfTwoCuratorsTogether() {
        String original = unique("Before both.");
        String theirs = unique("What Zenobia saw.");
        String own = unique("What the curator saw.");
        Page first = open(browserOf(CURATOR), PLACE);
        write(first, original);
        Page second = open(browserOf(OTHER_CURATOR), PLACE);

        revise(first, original, own);
        revise(second, original, theirs);
        saveRevision(second);
        assertThat(note(second, theirs)).isVisible();
        assertThat(first.getByText("Zenobia has changed this note while you write."))
                .isVisible();
        saveRevision(first);

        assertThat(first.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("By Zenobia")))
                .containsText("This note was changed while you wrote");
        assertThat(revision(first)).hasValue(Pattern.compile("Zenobia saw.*the curator saw"));

        revision(first).fill(own);
        saveRevision(first);
        assertThat(note(first, own)).isVisible();
        assertThat(revision(first)).hasCount(0);
        note(second, own).getByText("History: 3 revisions").click();
        assertThat(note(second, own)).containsText(theirs);
    }

    @Test
    void tellsOtherCuratorsWhoWritesAndReadersNothing() {
        Page reader = open(reader(), PLACE);
        Page looking = open(browserOf(CURATOR), PLACE);
        Page writing = open(browserOf(OTHER_CURATOR), PLACE);

        field(writing).pressSequentially("Half a sentence");
        assertThat(looking.getByText("Zenobia is writing…")).isVisible();
        assertThat(reader.getByText("is writing")).hasCount(0);
        String text = unique("Mentions");
        writing.getByLabel("Mention a colleague").click();
        writing.getByRole(AriaRole.OPTION, named("Zenobia")).click();
        assertThat(field(writing)).hasValue("Half a sentence @zenobia ");
        field(writing).pressSequentially(text);
        writing.getByLabel("Internal: readers do not see it").check();
        writing.locator(".notes")
                .getByRole(AriaRole.BUTTON, itsName("Save"))
                .first()
                .click();

        assertThat(note(looking, "@Zenobia " + text)).containsText("Internal");
        assertThat(looking.getByText("Zenobia is writing…")).isHidden();
        assertThat(note(reader, text)).hasCount(0);
    }

    @Test
    void findsANoteAndLeadsToItAndToWhatItIsAbout() {
        String text = unique("A nöte to find");
        Page page = open(browserOf(CURATOR), "/place/temple-of-bel");
        Locator statement = page.locator(".timeline > li").last();
        button(statement, "Note on this").click();
        assertThat(field(page)).isFocused();
        write(page, text);
        assertThat(note(page, text)).isVisible();
        String subject = statement.getAttribute("id");

        go(page, "/notes?text=" + text.replace("ö", "o").replace(" ", "+"));
        page.getByRole(AriaRole.LINK, named("Note on Temple of Bel")).click();
        assertThat(note(page, text)).isFocused();
        assertThat(note(page, text)).isInViewport();
        note(page, text).locator(".note-about").click();
        assertThat(page.locator("[id='" + subject + "']")).isInViewport();
    }

    @Test
    void keepsScriptInANoteInert() {
        String mark = unique("inert");
        Page page = open(browserOf(CURATOR), PLACE);

        write(
                page,
                mark + " <script>window.ran = 1</script> <img src=x onerror='window.ran = 2'> "
                        + "[link](javascript:window.ran=3) ![picture](https://example.org/a.png)");

        Locator note = note(page, mark);
        assertThat(note).containsText("<script>window.ran = 1</script>");
        assertThat(note.locator("script, img, a[href^='javascript']")).hasCount(0);
        assertThat(page.evaluate("window.ran")).isNull();
    }

    @Test
    void refusesATextBesideTheFieldAndLosesNothingOfIt() {
        Map<String, String> messages = Map.of(
                "   ",
                "Write something first; an empty note is not stored.",
                "x".repeat(10_001),
                "A note may have 10,000 characters; this one has 10,001.",
                "Turned \u202Eround",
                "The text contains invisible characters that show it in another order");
        Page page = open(browserOf(CURATOR), "/place/museum");

        messages.forEach((text, message) -> {
            write(page, text);

            assertThat(page.locator(".notes").getByText(message).first()).isVisible();
            assertThat(field(page)).hasAccessibleDescription(Pattern.compile(message.split("[;.]")[0]));
            assertThat(field(page)).hasValue(text);
            assertThat(field(page)).isFocused();
            assertThat(field(page)).hasAttribute("aria-invalid", "true");
        });
        assertThat(page.getByText("No notes yet.")).isVisible();
    }

    static String unique(String text) {
        return text + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    static Locator field(Page page) {
        return page.getByLabel("Write a note");
    }

    static void write(Page page, String text) {
        field(page).fill(text);
        save(page);
    }

    static void save(Page page) {
        page.locator(".notes")
                .getByRole(AriaRole.BUTTON, itsName("Save"))
                .first()
                .click();
    }

    static void revise(Page page, String text, String revised) {
        button(note(page, text), "Revise").click();
        revision(page).fill(revised);
    }

    static void saveRevision(Page page) {
        button(cards(page), "Save").click();
    }

    static Locator note(Page page, String text) {
        return cards(page).filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator cards(Page page) {
        return page.locator("article.note");
    }

    static Locator revision(Page page) {
        return page.getByLabel("Revise the note");
    }

    static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, itsName(name));
    }
}
