package org.tadmor.note.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ProgramTest.CURATOR;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
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
import org.tadmor.TestClock;
import org.tadmor.note.CuratorNotes;
import org.tadmor.note.NoteContent;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.NoteRevision.Action;
import org.tadmor.note.NoteRevision.State;
import org.tadmor.note.NoteRevision.Visibility;
import org.tadmor.note.NoteSubject;
import org.tadmor.note.NoteWriters;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.source.ui.EvidenceItem;
import org.tadmor.vocabulary.Slugs;
import org.tadmor.vocabulary.ui.Words;

class NotesPanelTests extends ScreenTest {

    private static final String SITE = "temple-of-bel";

    @Autowired
    private CuratorNotes notes;

    @Autowired
    private NoteSubjects subjects;

    @Autowired
    private NoteWriters writers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void clearTheNotes() {
        database.sql("truncate note_revision, note_search cascade").update();
    }

    @Test
    void asksReadersToSignInBeforeTheyWrite() {
        asCurator(() -> write("Seen **today**."));
        open("place/" + SITE);
        assertThat(panel())
                .startsWith("Notes (1) Sign in to write a note zenobia wrote on 22 November 2026, 12:")
                .endsWith("UTC Seen today.");
        assertThat(links("Sign in to write a note")).containsExactly("sign-in?return=/place/temple-of-bel");
        assertThat(offers("Write a note")).isFalse();
        assertThat(offers("Save")).isFalse();
        assertThat(offers("Revise")).isFalse();
        assertThat(offers("Withdraw")).isFalse();
    }

    @Test
    void letsReadersReadTheHistoryAndChangeNothing() {
        NoteRevision written = asCurator(() -> write("first text"));
        asCurator(() -> revise(written, "second text"));
        open("place/" + SITE);
        assertThat(history().getSummaryText()).isEqualTo("History: 2 revisions");
        test(history()).toggleContent();
        assertThat(text(history())).containsSubsequence("revised on", "second text", "wrote on", "first text");
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
        write("first text");
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
        write("first text");
        open("place/" + SITE);
        click("Revise");
        type("Revise the note", "second thoughts");
        click("Discard what I typed");
        assertThat(panel()).contains("first text").doesNotContain("second thoughts");
        assertThat(latest().number()).isEqualTo(1);
    }

    @Test
    @WithMockUser(CURATOR)
    void bringsBothTextsTogetherInAConflictAndStoresWhatTheWriterMakesOfThem() {
        NoteRevision written = write("The first text, as it was.");
        open("place/" + SITE);
        click("Revise");
        type("Revise the note", "The second text, as it was seen.");
        revise(written, "The other text, as it was.");
        save("Revise the note");

        String both = "The [Changed by both. zenobia has:] other [You have:] second [End.] text, as it was seen.";
        assertThat(field("Revise the note").getValue()).isEqualTo(both);
        assertThat(panel())
                .contains(
                        "This note was changed while you wrote",
                        "zenobia revised on 22 November 2026",
                        "By zenobia The Deleted: first Inserted: other text, as it was.",
                        "By you The Deleted: first Inserted: second text, as it was Inserted: seen .",
                        "What both began with: zenobia wrote on",
                        "save again: it becomes the next revision");
        assertThat(latest()).returns("The other text, as it was.", NoteRevision::text);

        type("Revise the note", "My other text, as it was seen.");
        save("Revise the note");
        assertThat(notes.history(written.noteId()))
                .extracting(NoteRevision::text)
                .containsExactly(
                        "The first text, as it was.", "The other text, as it was.", "My other text, as it was seen.");
        assertThat(panel()).doesNotContain("This note was changed while you wrote");
    }

    @Test
    @WithMockUser(CURATOR)
    void confrontsAgainWhenTheNoteChangedOnceMore() {
        NoteRevision written = write("one two three");
        open("place/" + SITE);
        click("Revise");
        type("Revise the note", "one two four");
        NoteRevision second = revise(written, "zero two three");
        save("Revise the note");
        assertThat(field("Revise the note").getValue()).isEqualTo("zero two four");
        revise(second, "zero 2 three");
        save("Revise the note");
        assertThat(field("Revise the note").getValue()).isEqualTo("zero 2 four");
        save("Revise the note");
        assertThat(latest()).returns("zero 2 four", NoteRevision::text).returns(4, NoteRevision::number);
    }

    @Test
    @WithMockUser(CURATOR)
    void goesOnFromTheRevisionThatADraftWasBegunOn() {
        NoteRevision written = write("one two three");
        revise(written, "zero two three");
        open("place/" + SITE);
        click("Revise");
        form("Revise the note").restoreDraft(new Draft("one two four", UUID.randomUUID(), "1", "", true));
        assertThat(field("Revise the note").getValue()).isEqualTo("zero two four");
        save("Revise the note");
        assertThat(latest())
                .returns("zero two four", NoteRevision::text)
                .returns(Visibility.INTERNAL, NoteRevision::visibility);
    }

    @Test
    @WithMockUser(CURATOR)
    void takesBackADraftWithAllThatWasChosen() {
        open("place/" + SITE);
        String assessment = subjects.on(SITE).keySet().stream()
                .filter(subject -> subject.kind() == NoteSubject.Kind.ASSESSMENT)
                .findFirst()
                .orElseThrow()
                .id();
        form("Write a note").restoreDraft(new Draft("half a", UUID.randomUUID(), "", "assessment/" + assessment, true));
        assertThat(panel()).contains("This is a draft kept in this browser.");
        save("Write a note");
        assertThat(latest().content())
                .isEqualTo(new NoteContent(
                        "half a", new NoteSubject(NoteSubject.Kind.ASSESSMENT, assessment), Visibility.INTERNAL));
    }

    @Test
    @WithMockUser(CURATOR)
    void writesANoteOnWhatIsOnRecordAndLeadsToIt() {
        open("place/" + SITE);
        Component statement = find(EvidenceItem.class).all().getFirst();
        test(find(Button.class, statement).withText("Note on this").all().getLast())
                .click();
        type("Write a note", "Who saw this?");
        save("Write a note");
        NoteSubject subject = latest().subject();
        assertThat(statement.getId()).contains(Slugs.of(subject.kind()) + "-" + subject.id());
        String name = Words.of(subject.kind()) + ": " + subjects.on(SITE).get(subject);
        assertThat(links(name))
                .containsExactly("place/" + SITE + "#" + statement.getId().orElseThrow());
    }

    @Test
    void offersReadersNoNoteOnAnything() {
        open("place/" + SITE);
        assertThat(offers("Note on this")).isFalse();
    }

    @Test
    @WithMockUser(CURATOR)
    void writesForCuratorsAlone() {
        open("place/" + SITE);
        test(find(Checkbox.class).withLabel("Internal: readers do not see it").single())
                .click();
        type("Write a note", "Where the key is");
        save("Write a note");
        assertThat(latest().visibility()).isEqualTo(Visibility.INTERNAL);
        assertThat(panel()).contains("Internal", "Where the key is");
        assertThat(find(Checkbox.class).all()).noneMatch(Checkbox::getValue);
    }

    @Test
    void hidesInternalNotesFromReadersAsTheyComeAndGo() {
        open("place/" + SITE);
        NoteRevision open = asCurator(() -> write("for everyone"));
        asCurator(() -> notes.write(SITE, new NoteContent("the key", open.subject(), Visibility.INTERNAL), id()));
        roundTrip();
        assertThat(panel()).startsWith("Notes (1)").contains("for everyone").doesNotContain("the key", "Internal");
        NoteRevision hidden = asCurator(
                () -> notes.revise(open, new NoteContent("not any more", open.subject(), Visibility.INTERNAL), id()));
        roundTrip();
        assertThat(panel()).startsWith("Notes (0)").doesNotContain("for everyone", "not any more");
        asCurator(() -> notes.revise(hidden, new NoteContent("again", open.subject(), Visibility.PUBLIC), id()));
        roundTrip();
        assertThat(panel())
                .startsWith("Notes (1)")
                .contains("again", "wrote on")
                .doesNotContain("History");
    }

    @Test
    @WithMockUser(CURATOR)
    void foldsResolvedNotesAtTheEnd() {
        write("to be done");
        open("place/" + SITE);
        click("Resolve");
        assertThat(latest().action()).isEqualTo(Action.RESOLVED);
        NativeDetails folded =
                find(NativeDetails.class).withClassName("notes-resolved").single();
        assertThat(folded.getSummaryText()).isEqualTo("Resolved (1)");
        assertThat(text(folded)).contains("to be done", "resolved on");
        assertThat(offers("Revise")).isFalse();
        click("Reopen");
        assertThat(find(NativeDetails.class).withClassName("notes-resolved").exists())
                .isFalse();
        assertThat(panel()).contains("to be done", "reopened on");
    }

    @Test
    @WithMockUser(CURATOR)
    void comparesRevisionsWordByWord() {
        NoteRevision written = write("The cella stands.");
        revise(written, "The cella stood.");
        open("place/" + SITE);
        test(history()).toggleContent();
        assertThat(text(find(DifferenceText.class).single())).isEqualTo("The cella Deleted: stands Inserted: stood .");
    }

    @Test
    @WithMockUser(CURATOR)
    void tellsCuratorsWhoWrites() {
        openAccount("odaenathus");
        NoteRevision written = write("one");
        open("place/" + SITE);
        UUID form = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        as("odaenathus", () -> {
            writers.hear(form, SITE, null);
            writers.hear(other, SITE, written.noteId());
            return written;
        });
        roundTrip();
        assertThat(panel()).containsPattern("odaenathus is writing….* one .*odaenathus is writing…");
        clock.advance(NoteWriters.SILENCE.plusSeconds(1));
        UUID own = UUID.randomUUID();
        writers.hear(own, SITE, null);
        roundTrip();
        assertThat(panel()).doesNotContain("writing…");
        List.of(form, other, own).forEach(writers::forget);
    }

    @Test
    @WithMockUser(CURATOR)
    void tellsTheOthersWhileSomethingIsTyped() {
        openAccount("odaenathus");
        open("place/" + SITE);
        form("Write a note").writing();
        assertThat(as("odaenathus", () -> writers.on(SITE))).hasSize(1);
        type("Write a note", "done");
        save("Write a note");
        assertThat(as("odaenathus", () -> writers.on(SITE))).isEmpty();
        form("Write a note").writing();
        open("place/citadel");
        assertThat(as("odaenathus", () -> writers.on(SITE))).isEmpty();
    }

    @Test
    void tellsReadersNothingOfWhoWrites() {
        open("place/" + SITE);
        UUID form = UUID.randomUUID();
        asCurator(() -> {
            writers.hear(form, SITE, null);
            return form;
        });
        roundTrip();
        assertThat(panel()).doesNotContain("writing…");
        writers.forget(form);
    }

    @Test
    @WithMockUser(CURATOR)
    void showsMentionsByTheirDisplayNames() {
        openAccount("odaenathus");
        write("@Odaenathus and @nobody");
        open("place/" + SITE);
        assertThat(panel()).contains("@odaenathus and @nobody");
    }

    @Test
    @WithMockUser(CURATOR)
    void tellsWhoeverWritesThatSomeoneElseWasFaster() {
        NoteRevision written = write("first text");
        open("place/" + SITE);
        click("Revise");
        type("Revise the note", "my text");
        revise(written, "the other text");
        roundTrip();
        assertThat(panel()).contains("zenobia has changed this note while you write.");
        assertThat(field("Revise the note").getValue()).isEqualTo("my text");
    }

    @Test
    @WithMockUser(CURATOR)
    void withdrawsANoteAndRestoresIt() {
        NoteRevision written = write("first text");
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
        NoteRevision written = write("first text");
        revise(written, "second text");
        open("place/" + SITE);
        test(history()).toggleContent();
        click("Restore this text");
        assertThat(latest()).returns("first text", NoteRevision::text).returns(Action.RESTORED, NoteRevision::action);
        assertThat(panel()).contains("History: 3 revisions");
    }

    @Test
    @WithMockUser(CURATOR)
    void showsHowANoteStandsWhenItChangedBeforeItWasWithdrawn() {
        NoteRevision written = write("first text");
        open("place/" + SITE);
        reviseUnheard(written, "the other text");
        click("Withdraw");
        assertThat(panel()).contains("the other text", "zenobia changed this note in the meantime.");
        assertThat(latest().state()).isEqualTo(State.OPEN);
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
        NoteRevision written = write("first text");
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
        whileTheDatabaseIsAway(() -> save("Write a note"));
        assertThat(panel()).contains("The note could not be stored just now.");
        assertThat(field("Write a note").getValue()).isEqualTo("long thought over");
        save("Write a note");
        assertThat(notes.on(SITE)).hasSize(1);
        assertThat(panel()).doesNotContain("could not be stored");
    }

    @Test
    @WithMockUser(CURATOR)
    void changesNothingAndSaysSoWhileTheDatabaseDoesNotAnswer() {
        write("first text");
        open("place/" + SITE);
        whileTheDatabaseIsAway(() -> click("Withdraw"));
        assertThat(panel()).contains("Nothing was changed just now.", "first text");
    }

    @Test
    void showsWhatOthersWriteMeanwhile() {
        open("place/" + SITE);
        assertThat(panel()).startsWith("Notes (0)");
        asCurator(() -> write("first text"));
        asCurator(() -> notes.write("citadel", "elsewhere", UUID.randomUUID()));
        roundTrip();
        assertThat(panel()).startsWith("Notes (1)").contains("first text").doesNotContain("elsewhere");
    }

    private void whileTheDatabaseIsAway(Runnable action) {
        database.sql("alter table note_revision rename to note_revision_away").update();
        try {
            action.run();
        } finally {
            database.sql("alter table note_revision_away rename to note_revision")
                    .update();
        }
    }

    private NativeDetails history() {
        return find(NativeDetails.class).withClassName("note-history").single();
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
        test(find(Button.class, form(label)).withText("Save").single()).click();
    }

    /** As another program on the same database does it, of which this one is not told. */
    private void reviseUnheard(NoteRevision read, String text) {
        database.sql("""
                insert into note_revision (note_id, number, site_id, action, text, author, author_name, recorded_at,
                    submission, visibility)
                select note_id, number + 1, site_id, 'REVISED', :text, author, author_name, recorded_at,
                    :submission, visibility
                from note_revision where note_id = :note
                """)
                .param("text", text)
                .param("submission", UUID.randomUUID())
                .param("note", read.noteId())
                .update();
    }

    private NoteForm form(String label) {
        return find(NoteForm.class).all().stream()
                .filter(form -> find(TextArea.class, form).withLabel(label).exists())
                .findFirst()
                .orElseThrow();
    }

    private void openAccount(String username) {
        if (accounts.named(username).isEmpty()) {
            accounts.open(new Account(username, username, Role.CURATOR), "a long word and another");
        }
    }

    private static UUID id() {
        return UUID.randomUUID();
    }

    private NoteRevision write(String text) {
        return notes.write(SITE, text, id());
    }

    private NoteRevision revise(NoteRevision read, String text) {
        return notes.revise(read, text, id());
    }

    private NoteRevision latest() {
        return notes.on(SITE).getFirst();
    }

    /** Does as a curator does it elsewhere, while whoever looks at the screen stays who they are. */
    private static <T> T asCurator(Supplier<T> action) {
        return as(CURATOR, action);
    }

    private static <T> T as(String username, Supplier<T> action) {
        SecurityContext looking = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(username, null, AuthorityUtils.NO_AUTHORITIES)));
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(looking);
        }
    }
}
