package org.tadmor.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.curation.ExampleRecords.edited;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadmor.RaceTest;
import org.tadmor.assessment.Assessments;
import org.tadmor.assessment.ConditionAssessment;

/** {@link Records} with several curators at once, whose changes are truly committed. */
class RecordRaceTests extends RaceTest<RecordRevision> {

    private static final ConditionAssessment CONTENT = ExampleRecords.fullAssessment();

    @Autowired
    private Records records;

    @Autowired
    private RecordRevisions revisions;

    @Autowired
    private Assessments assessments;

    @RepeatedTest(3)
    void letsExactlyOneOfSeveralCorrectionsWin() throws Exception {
        assessments.record(CONTENT);
        RecordRevision read = revisions.latest(RecordKey.of(CONTENT)).orElseThrow();
        Answers<RecordRevision> answers = atOnce(curator -> correct(read, "as curator %d sees it".formatted(curator)));
        assertThat(answers.stored()).hasSize(1);
        RecordRevision stored = answers.stored().getFirst();
        assertThat(answers.told()).hasSize(3).containsOnly(stored);
        assertThat(revisions.history(read.key())).containsExactly(read, stored);
        assertThat(assessments.all()).containsExactly(stored.content(ConditionAssessment.class));
    }

    @Test
    void letsTheSecondCorrectionWinWhenTheFirstIsRolledBack() throws Exception {
        RecordRevision read = record();
        Future<RecordRevision> second = transaction.execute(open -> {
            correct(read, "first");
            open.setRollbackOnly();
            return waiting(() -> correct(read, "second"));
        });
        RecordRevision stored = second.get();
        assertThat(revisions.history(read.key())).containsExactly(read, stored);
        assertThat(assessments.all()).extracting(ConditionAssessment::summary).containsExactly("second");
    }

    @Test
    void storesARecordOnceThatIsSentTwiceAtOnce() throws Exception {
        UUID submission = UUID.randomUUID();
        Future<RecordRevision> second = transaction.execute(open -> {
            records.record(CONTENT, Publication.AT_ONCE, submission);
            return waiting(() -> records.record(CONTENT, Publication.AT_ONCE, submission));
        });
        assertThat(revisions.history(RecordKey.of(CONTENT))).containsExactly(second.get());
    }

    @Test
    void withdrawsNothingThatARecordOfTheSameMomentRestsOn() throws Exception {
        RecordRevision place =
                revisions.latest(new RecordKey(RecordKind.PLACE, "temple")).orElseThrow();
        Future<RecordRevision> withdrawal = transaction.execute(open -> {
            record();
            return waiting(() -> records.withdraw(place, "a mistake", UUID.randomUUID()));
        });
        assertThat(withdrawal)
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withCauseInstanceOf(RefusedRecordException.class);
    }

    @Test
    void letsEveryoneReadWhileACuratorWrites() throws Exception {
        RecordRevision read = record();
        transaction.executeWithoutResult(open -> {
            correct(read, "not yet committed");
            assertThat(asOthersSeeIt(() -> revisions.latest(read.key()).orElseThrow()))
                    .isEqualTo(read);
        });
    }

    private RecordRevision asOthersSeeIt(Callable<RecordRevision> question) {
        try {
            return curators.submit(question).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    @Override
    protected Optional<RecordRevision> latest(Throwable failure) {
        return failure instanceof RecordConflictException conflict ? Optional.of(conflict.latest()) : Optional.empty();
    }

    private RecordRevision record() {
        return records.record(CONTENT, Publication.AT_ONCE, UUID.randomUUID());
    }

    private RecordRevision correct(RecordRevision read, String summary) {
        return records.correct(
                read, edited(CONTENT, "summary", summary), "seen again", Publication.AT_ONCE, UUID.randomUUID());
    }
}
