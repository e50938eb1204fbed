package org.tadmor.note.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ProgramTest.CURATOR;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.ScreenTest;
import org.tadmor.note.CuratorNotes;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.NoteRevision.Action;

class NotesPanelTests extends ScreenTest {

    private static final String SITE = "temple-of-bel";

    @Autowired
    private CuratorNotes notes;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void clearTheNotes() {
        database.sql("delete from note_revision").update();
    }

    @Test
    void asksReadersToSignInBeforeTheyWrite() {
        asCurator(() -> notes.write(SITE, "Seen **today**.", UUID.randomUUID()));
        open("place/" + SITE);
        assertThat(panel())
                .startsWith("Notes (1) Sign in to write a note zenobia wrote on 22 November 2026, 12:")
                .endsWith("UTC Seen today.");
        assertThat(links("Sign in to write a note")).containsExactly("sign-in?return=/place/temple-of-bel");
        assertThat(offers("Save")).isFalse();
        assertThat(offers("Revise")).isFalse();
        assertThat(offers("Withdraw")).isFalse();
    }

    @Test
    void letsReadersReadTheHistoryAndChangeNothing() {
        NoteRevision written = asCurator(() -> notes.write(SITE, "first text", UUID.randomUUID()));
        asCurator(() -> notes.revise(written, "second text", UUID.randomUUID()));
        open("place/" + SITE);
        NativeDetails history = find(NativeDetails.class).single();
        assertThat(history.getSummaryText()).isEqualTo("History: 2 revisions");
        test(history).toggleContent();
        assertThat(text(history)).containsSubsequence("revised on", "second text", "wrote on", "first text");
        assertThat(offers("Restore this text")).isFalse();
    }

    @Test
    @WithMockUser(CURATOR)
    void storesWhatACuratorWrites() {
        open("place/" + SITE);
        assertThat(panel()).startsWith("Notes (0) No notes yet.");
        type("Write a note", "The *door* stands; الباب باقٍ");
        save("Write a note");
        assertThat(notes.on(SITE))
                .singleElement()
                .returns("The *door* stands; الباب باقٍ", NoteRevision::text)
                .returns(CURATOR, NoteRevision::author);
        assertThat(panel()).startsWith("Notes (1)").contains("The door stands; الباب باقٍ");
        assertThat(field("Write a note").getValue()).isEmpty();
        save("Write a note");
        assertThat(notes.on(SITE)).hasSize(1);
    }

    @Test
    @WithMockUser(CURATOR)
    void showsATagInANoteAsText() {
        open("place/" + SITE);
        type("Write a note", "<img src=x onerror=alert(1)>");
        save("Write a note");
        assertThat(panel()).contains("<img src=x onerror=alert(1)>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''          | 1     | Write something first; an empty note is not stored.",
                "' \u00A0'   | 1     | Write something first; an empty note is not stored.",
                "x           | 10001 | A note may have 10,000 characters; this one has 10,001. Shorten it, or write two notes.",
                "safe \u202Ekcatta | 1 | The text contains invisible characters that show it in another order than it is written"
                        + " (U+202D or U+202E). Remove them, then save again.",
                "'bell \u0007' | 1     | The text contains control characters that cannot be shown. Remove them, then save again."
            })
    @WithMockUser(CURATOR)
    void saysBesideTheFieldWhatIsWrongAndKeepsTheText(String part, int times, String message) {
        String text = part.repeat(times);
        open("place/" + SITE);
        type("Write a note", text);
        save("Write a note");
        TextArea field = field("Write a note");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(message);
        assertThat(field.getValue()).isEqualTo(text);
        assertThat(notes.on(SITE)).isEmpty();

        type("Write a note", "Sound by now.");
        save("Write a note");
        assertThat(field.isInvalid()).isFalse();
        assertThat(notes.on(SITE)).hasSize(1);
    }

    @Test
    @WithMockUser(CURATOR)
    void tellsBeforehandHowLongANoteMayBe() {
        open("place/" + SITE);
        assertThat(field("Write a note").getHelperText())
                .isEqualTo("Up to 10,000 characters; Markdown; Ctrl+Enter saves");
    }

    @Test
    @WithMockUser(CURATOR)
    void revisesANote() {
        notes.write(SITE, "first text", UUID.randomUUID());
        open("place/" + SITE);
        click("Revise");
        assertThat(field("Revise the note").getValue()).isEqualTo("first text");
        type("Revise the note", "second text");
        save("Revise the note");
        assertThat(latest()).returns("second text", NoteRevision::text).returns(2, NoteRevision::number);
        assertThat(panel())
                .contains("second text", "revised on", "History: 2 revisions")
                .doesNotContain("first text");
        assertThat(find(TextArea.class).withLabel("Revise the note").exists()).isFalse();
    }

    @Test
    @WithMockUser(CURATOR)
    void leavesANoteAsItIsWhenWhatWasTypedIsDiscarded() {
        notes.write(SITE, "first text", UUID.randomUUID());
        open("place/" + SITE);
        click("Revise");
        type("Revise the note", "second thoughts");
        click("Discard what I typed");
        assertThat(panel()).contains("first text").doesNotContain("second thoughts");
        assertThat(latest().number()).isEqualTo(1);
    }

    @Test
    @WithMockUser(CURATOR)
    void showsBothTextsInAConflictAndStoresTheOwnOneNext() {
        NoteRevision written = notes.write(SITE, "first text", UUID.randomUUID());
        open("place/" + SITE);
        click("Revise");
        type("Revise the note", "my text");
        notes.revise(written, "the other text", UUID.randomUUID());
        save("Revise the note");

        assertThat(field("Revise the note").getValue()).isEqualTo("my text");
        assertThat(panel())
                .contains(
                        "This note was changed while you wrote",
                        "zenobia saved this text on 22 November 2026",
                        "the other text",
                        "save again: your text becomes the next revision");
        assertThat(latest()).returns("the other text", NoteRevision::text);

        save("Revise the note");
        assertThat(notes.history(written.noteId()))
                .extracting(NoteRevision::text)
                .containsExactly("first text", "the other text", "my text");
        assertThat(panel()).contains("my text").doesNotContain("This note was changed while you wrote");
    }

    @Test
    @WithMockUser(CURATOR)
    void tellsWhoeverWritesThatSomeoneElseWasFaster() {
        NoteRevision written = notes.write(SITE, "first text", UUID.randomUUID());
        open("place/" + SITE);
        click("Revise");
        type("Revise the note", "my text");
        notes.revise(written, "the other text", UUID.randomUUID());
        roundTrip();
        assertThat(panel()).contains("zenobia has changed this note while you write.");
        assertThat(field("Revise the note").getValue()).isEqualTo("my text");
    }

    @Test
    @WithMockUser(CURATOR)
    void withdrawsANoteAndRestoresIt() {
        NoteRevision written = notes.write(SITE, "first text", UUID.randomUUID());
        open("place/" + SITE);
        click("Withdraw");
        assertThat(panel())
                .contains("Withdrawn by zenobia. Its history stays readable below.")
                .doesNotContain("first text");
        assertThat(offers("Revise")).isFalse();
        click("Restore");
        assertThat(panel()).contains("first text", "restored on");
        assertThat(notes.history(written.noteId()))
                .extracting(NoteRevision::action)
                .containsExactly(Action.WRITTEN, Action.WITHDRAWN, Action.RESTORED);
    }

    @Test
    @WithMockUser(CURATOR)
    void restoresAnEarlierTextFromTheHistory() {
        NoteRevision written = notes.write(SITE, "first text", UUID.randomUUID());
        notes.revise(written, "second text", UUID.randomUUID());
        open("place/" + SITE);
        test(find(NativeDetails.class).single()).toggleContent();
        click("Restore this text");
        assertThat(latest()).returns("first text", NoteRevision::text).returns(Action.RESTORED, NoteRevision::action);
        assertThat(panel()).contains("History: 3 revisions");
    }

    @Test
    @WithMockUser(CURATOR)
    void showsHowANoteStandsWhenItChangedBeforeItWasWithdrawn() {
        NoteRevision written = notes.write(SITE, "first text", UUID.randomUUID());
        open("place/" + SITE);
        reviseUnheard(written, "the other text");
        click("Withdraw");
        assertThat(panel()).contains("the other text", "zenobia changed this note in the meantime.");
        assertThat(latest().isWithdrawn()).isFalse();
    }

    @Test
    @WithMockUser(CURATOR)
    void keepsTheTextWhenTheSignInHasExpired() {
        open("place/" + SITE);
        type("Write a note", "long thought over");
        forgetSignIn();
        save("Write a note");
        assertThat(panel())
                .contains("Your sign-in has expired and the note is not stored yet.")
                .contains("Sign in");
        assertThat(field("Write a note").getValue()).isEqualTo("long thought over");
        assertThat(notes.on(SITE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Withdraw, WITHDRAWN", "Restore, RESTORED"})
    @WithMockUser(CURATOR)
    void changesNothingAndSaysSoWhenTheSignInHasExpired(String button, Action action) {
        NoteRevision written = notes.write(SITE, "first text", UUID.randomUUID());
        if (action == Action.RESTORED) {
            notes.withdraw(written, UUID.randomUUID());
        }
        NoteRevision before = latest();
        open("place/" + SITE);
        forgetSignIn();
        click(button);
        assertThat(panel()).contains("Your sign-in has expired; nothing was changed.");
        assertThat(latest()).isEqualTo(before);
    }

    @Test
    @WithMockUser(CURATOR)
    void keepsTheTextWhileTheDatabaseDoesNotAnswer() {
        open("place/" + SITE);
        type("Write a note", "long thought over");
        database.sql("alter table note_revision rename to note_revision_away").update();
        try {
            save("Write a note");
        } finally {
            database.sql("alter table note_revision_away rename to note_revision")
                    .update();
        }
        assertThat(panel()).contains("The note could not be stored just now; the database does not answer.");
        assertThat(field("Write a note").getValue()).isEqualTo("long thought over");
        save("Write a note");
        assertThat(notes.on(SITE)).hasSize(1);
        assertThat(panel()).doesNotContain("could not be stored");
    }

    @Test
    @WithMockUser(CURATOR)
    void changesNothingAndSaysSoWhileTheDatabaseDoesNotAnswer() {
        notes.write(SITE, "first text", UUID.randomUUID());
        open("place/" + SITE);
        database.sql("alter table note_revision rename to note_revision_away").update();
        try {
            click("Withdraw");
        } finally {
            database.sql("alter table note_revision_away rename to note_revision")
                    .update();
        }
        assertThat(panel()).contains("Nothing was changed just now; the database does not answer.", "first text");
    }

    @Test
    void showsWhatOthersWriteMeanwhile() {
        open("place/" + SITE);
        assertThat(panel()).startsWith("Notes (0)");
        asCurator(() -> notes.write(SITE, "first text", UUID.randomUUID()));
        asCurator(() -> notes.write("citadel", "elsewhere", UUID.randomUUID()));
        roundTrip();
        assertThat(panel()).startsWith("Notes (1)").contains("first text").doesNotContain("elsewhere");
    }

    private String panel() {
        return text(find(NotesPanel.class).single());
    }

    private TextArea field(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    /** Presses the button that saves what stands in this field. */
    private void save(String label) {
        Component form = field(label).getParent().orElseThrow();
        test(find(Button.class, form).withText("Save").single()).click();
    }

    /** As another program on the same database does it, of which this one is not told. */
    private void reviseUnheard(NoteRevision read, String text) {
        database.sql("""
                insert into note_revision
                select note_id, number + 1, site_id, 'REVISED', :text, author, author_name, recorded_at, :submission
                from note_revision where note_id = :note
                """)
                .param("text", text)
                .param("submission", UUID.randomUUID())
                .param("note", read.noteId())
                .update();
    }

    private NoteRevision latest() {
        return notes.on(SITE).getFirst();
    }

    /** Does as a curator does it elsewhere, while whoever looks at the screen stays who they are. */
    private static <T> T asCurator(Supplier<T> action) {
        SecurityContext looking = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(CURATOR, null, AuthorityUtils.NO_AUTHORITIES)));
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(looking);
        }
    }
}
