package org.tadmor.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.site;
import static org.tadmor.note.CuratorNotesTests.signInAs;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.DoorTest;
import org.tadmor.TestClock;
import org.tadmor.note.NoteRevision.Action;
import org.tadmor.note.NoteRevision.Visibility;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

/** What of an internal note curators get through each method of the doors, and readers do not. */
@DoorTest
@WithMockUser("zenobia")
class InternalNotesTests {

    @Autowired
    private CuratorNotes notes;

    @Autowired
    private Mentions mentions;

    @Autowired
    private TestClock clock;

    private NoteRevision open;

    @BeforeEach
    void recordThePlaceAndTheCurators(
            @Autowired Sources sources, @Autowired Sites sites, @Autowired Accounts accounts) {
        sources.record(SOURCE);
        sites.record(site("temple"));
        accounts.open(new Account("zenobia", "Zenobia", Role.CURATOR), "silk road");
        accounts.open(new Account("odaenathus", "Odaenathus", Role.REVIEWER), "other road");
        open = write("for everyone", Visibility.PUBLIC);
        clock.advance(Duration.ofSeconds(1));
    }

    @Test
    void leavesNoTraceForReaders() {
        signInAs("odaenathus");
        NoteRevision internal = write("The guard @zenobia hid it", Visibility.INTERNAL);
        signInAs("zenobia");
        assertThat(notes.on("temple")).containsExactly(internal, open);
        assertThat(notes.history(internal.noteId())).containsExactly(internal);
        assertThat(notes.matching(NoteFilter.ALL, 0, 10)).containsExactly(internal, open);
        assertThat(notes.matching(NoteFilter.ALL.withText("guard"), 0, 10)).containsExactly(internal);
        assertThat(notes.count(NoteFilter.ALL)).isEqualTo(2);
        assertThat(notes.authors()).containsExactly("Odaenathus", "Zenobia");
        assertThat(mentions.ofMine()).extracting(Mentions.Mentioning::note).containsExactly(internal);

        signOut();
        assertThat(notes.on("temple")).containsExactly(open);
        assertThat(notes.history(internal.noteId())).isEmpty();
        assertThat(notes.matching(NoteFilter.ALL, 0, 10)).containsExactly(open);
        assertThat(notes.matching(NoteFilter.ALL.withText("guard"), 0, 10)).isEmpty();
        assertThat(notes.matching(NoteFilter.ALL.withVisibility(Visibility.INTERNAL), 0, 10))
                .isEmpty();
        assertThat(notes.matching(NoteFilter.ALL.withAuthor("Odaenathus"), 0, 10))
                .isEmpty();
        assertThat(notes.count(NoteFilter.ALL)).isEqualTo(1);
        assertThat(notes.count(NoteFilter.ALL.withVisibility(Visibility.INTERNAL)))
                .isZero();
        assertThat(notes.authors()).containsExactly("Zenobia");
        assertThat(mentions.ofMine()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(mentions::colleagues);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> mentions.markRead(internal));
    }

    @Test
    void showsReadersANoteThatBecamePublicFromThenOn() {
        NoteRevision first = write("named the guard", Visibility.INTERNAL);
        clock.advance(Duration.ofSeconds(1));
        signInAs("odaenathus");
        NoteRevision second = revise(first, "a guard hid it", Visibility.PUBLIC);
        NoteRevision third = revise(second, "a guard hid the bust", Visibility.PUBLIC);

        signOut();
        assertThat(notes.history(first.noteId()))
                .extracting(NoteRevision::number, NoteRevision::action, NoteRevision::text, NoteRevision::authorName)
                .containsExactly(
                        tuple(1, Action.WRITTEN, "a guard hid it", "Odaenathus"),
                        tuple(2, Action.REVISED, "a guard hid the bust", "Odaenathus"));
        assertThat(notes.on("temple")).hasSize(2).first().returns(2, NoteRevision::number);
        assertThat(notes.matching(NoteFilter.ALL.withText("named"), 0, 10)).isEmpty();
        assertThat(notes.matching(NoteFilter.ALL.withText("bust"), 0, 10))
                .extracting(NoteRevision::number)
                .containsExactly(2);
        assertThat(notes.authors()).containsExactly("Odaenathus", "Zenobia");
        assertThat(notes.matching(NoteFilter.ALL.withAuthor("Zenobia"), 0, 10)).containsExactly(open);

        signInAs("zenobia");
        assertThat(notes.history(first.noteId())).containsExactly(first, second, third);
    }

    @Test
    void takesANoteThatBecameInternalAwayFromReadersWithItsHistory() {
        NoteRevision internal = revise(open, "not for everyone", Visibility.INTERNAL);
        assertThat(notes.on("temple")).containsExactly(internal);
        signOut();
        assertThat(notes.on("temple")).isEmpty();
        assertThat(notes.history(open.noteId())).isEmpty();
        assertThat(notes.count(NoteFilter.ALL)).isZero();
        assertThat(notes.count(NoteFilter.ALL.withText("everyone"))).isZero();
        assertThat(notes.authors()).isEmpty();
    }

    @Test
    void keepsWhatHappensToAnInternalNoteInternal() {
        NoteRevision internal = write("inside", Visibility.INTERNAL);
        NoteRevision resolved = notes.resolve(internal, UUID.randomUUID());
        NoteRevision withdrawn = notes.withdraw(notes.reopen(resolved, UUID.randomUUID()), UUID.randomUUID());
        NoteRevision restored = notes.restore(withdrawn, internal, UUID.randomUUID());
        assertThat(notes.revise(restored, "other", UUID.randomUUID()).visibility())
                .isEqualTo(Visibility.INTERNAL);
        signOut();
        assertThat(notes.on("temple")).containsExactly(open);
    }

    @Test
    void restoresNoTextOfPublicDaysIntoPublic() {
        NoteRevision internal = revise(open, "not for everyone", Visibility.INTERNAL);
        NoteRevision restored = notes.restore(internal, open, UUID.randomUUID());
        assertThat(restored)
                .returns("for everyone", NoteRevision::text)
                .returns(Visibility.INTERNAL, NoteRevision::visibility);
    }

    @Test
    void restoresNoTextOfInternalDaysIntoPublic() {
        NoteRevision internal = write("named the guard", Visibility.INTERNAL);
        NoteRevision shown = revise(internal, "a guard hid it", Visibility.PUBLIC);
        NoteRevision restored = notes.restore(shown, internal, UUID.randomUUID());
        assertThat(restored.visibility()).isEqualTo(Visibility.INTERNAL);
        signOut();
        assertThat(notes.history(internal.noteId())).isEmpty();
        assertThat(notes.on("temple")).containsExactly(open);
    }

    @Test
    void wakesReadersOnlyForWhatTheySaw() {
        NoteRevision internal = write("inside", Visibility.INTERNAL);
        NoteRevision still = revise(internal, "still inside", Visibility.INTERNAL);
        NoteRevision shown = revise(still, "outside", Visibility.PUBLIC);
        NoteRevision hidden = revise(shown, "inside again", Visibility.INTERNAL);
        assertThat(List.of(
                        new NoteChange(null, internal),
                        new NoteChange(internal, still),
                        new NoteChange(still, shown),
                        new NoteChange(shown, hidden),
                        new NoteChange(null, open)))
                .extracting(NoteChange::concernsReaders)
                .containsExactly(false, false, true, true, true);
    }

    private NoteRevision write(String text, Visibility visibility) {
        return notes.write("temple", new NoteContent(text, NoteSubject.place("temple"), visibility), UUID.randomUUID());
    }

    private NoteRevision revise(NoteRevision read, String text, Visibility visibility) {
        return notes.revise(read, new NoteContent(text, read.subject(), visibility), UUID.randomUUID());
    }

    private static void signOut() {
        SecurityContextHolder.clearContext();
    }
}
