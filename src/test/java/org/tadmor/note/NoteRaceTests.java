package org.tadmor.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadmor.RaceTest;

/** {@link CuratorNotes} with several curators at once, whose changes are truly committed. */
class NoteRaceTests extends RaceTest<NoteRevision> {

    @Autowired
    private CuratorNotes notes;

    @RepeatedTest(5)
    void letsExactlyOneOfSeveralRevisionsWin() throws Exception {
        NoteRevision read = write("read by all");
        Answers<NoteRevision> answers =
                atOnce(curator -> notes.revise(read, "text of curator " + curator, UUID.randomUUID()));
        assertThat(answers.stored()).hasSize(1);
        NoteRevision stored = answers.stored().getFirst();
        assertThat(answers.told()).hasSize(3).containsOnly(stored);
        assertThat(notes.history(read.noteId())).containsExactly(read, stored);
    }

    @Test
    void refusesASecondRevisionThatHadToWaitForTheFirst() throws Exception {
        NoteRevision read = write("read by both");
        Future<NoteRevision> second = transaction.execute(open -> {
            notes.revise(read, "first", UUID.randomUUID());
            return waiting(() -> notes.revise(read, "second", UUID.randomUUID()));
        });
        Answers<NoteRevision> answers = answers(List.of(second));
        assertThat(answers.stored()).isEmpty();
        assertThat(answers.told()).extracting(NoteRevision::text).containsExactly("first");
        assertThat(notes.history(read.noteId())).hasSize(2);
    }

    @Test
    void letsTheSecondRevisionWinWhenTheFirstIsUndone() throws Exception {
        NoteRevision read = write("read by both");
        Future<NoteRevision> second = transaction.execute(open -> {
            notes.revise(read, "first", UUID.randomUUID());
            open.setRollbackOnly();
            return waiting(() -> notes.revise(read, "second", UUID.randomUUID()));
        });
        NoteRevision stored = second.get();
        assertThat(stored.text()).isEqualTo("second");
        assertThat(notes.history(read.noteId())).containsExactly(read, stored);
    }

    @Test
    void storesASubmissionOnceThatIsSentTwiceAtOnce() throws Exception {
        UUID submission = UUID.randomUUID();
        Future<NoteRevision> second = transaction.execute(open -> {
            notes.write("temple", "sent twice", submission);
            return waiting(() -> notes.write("temple", "sent twice", submission));
        });
        NoteRevision answer = second.get();
        assertThat(notes.on("temple")).containsExactly(answer);
    }

    @Override
    protected Optional<NoteRevision> latest(Throwable failure) {
        return failure instanceof NoteConflictException conflict ? Optional.of(conflict.latest()) : Optional.empty();
    }

    private NoteRevision write(String text) {
        return notes.write("temple", text, UUID.randomUUID());
    }
}
