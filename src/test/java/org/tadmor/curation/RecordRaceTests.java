package org.tadmor.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.site;
import static org.tadmor.curation.ExampleRecords.edited;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadmor.DoorTest;
import org.tadmor.assessment.Assessments;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

/** {@link Records} with several curators at once, whose changes are truly committed. */
@DoorTest
@Transactional(propagation = NOT_SUPPORTED)
@WithMockUser("zenobia")
@Timeout(30)
class RecordRaceTests {

    private static final ConditionAssessment CONTENT = ExampleRecords.fullAssessment();

    @Autowired
    private Records records;

    @Autowired
    private RecordRevisions revisions;

    @Autowired
    private Assessments assessments;

    @Autowired
    private JdbcClient database;

    private final ExecutorService curators =
            new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(4));

    private TransactionTemplate transaction;

    @BeforeEach
    void recordThePlaceAndTheCurator(
            @Autowired Sources sources,
            @Autowired Sites sites,
            @Autowired Accounts accounts,
            @Autowired PlatformTransactionManager transactions) {
        sources.record(SOURCE);
        sites.record(site("temple"));
        accounts.open(new Account("zenobia", "Zenobia", Role.CURATOR), "silk road");
        transaction = new TransactionTemplate(transactions);
    }

    @AfterEach
    void clearTheRecord() {
        curators.shutdownNow();
        database.sql("truncate record_revision, site, source, account cascade").update();
    }

    @RepeatedTest(3)
    void letsExactlyOneOfSeveralCorrectionsWin() throws Exception {
        assessments.record(CONTENT);
        RecordRevision read = revisions.latest(RecordKey.of(CONTENT)).orElseThrow();
        CyclicBarrier start = new CyclicBarrier(4);
        List<Callable<RecordRevision>> corrections = new ArrayList<>();
        for (int curator = 0; curator < 4; curator++) {
            String summary = "as curator %d sees it".formatted(curator);
            corrections.add(() -> {
                start.await();
                return correct(read, summary);
            });
        }
        List<RecordRevision> stored = new ArrayList<>();
        List<RecordRevision> told = new ArrayList<>();
        for (Future<RecordRevision> correction : curators.invokeAll(corrections)) {
            answer(correction, stored, told);
        }
        assertThat(stored).hasSize(1);
        assertThat(told).hasSize(3).containsOnly(stored.getFirst());
        assertThat(revisions.history(read.key())).containsExactly(read, stored.getFirst());
        assertThat(assessments.all()).containsExactly(stored.getFirst().content(ConditionAssessment.class));
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

    /** Has a curator begin something and returns once the database makes it wait. */
    private Future<RecordRevision> waiting(Callable<RecordRevision> action) {
        Future<RecordRevision> begun = curators.submit(action);
        while (!begun.isDone() && !someoneWaits()) {
            Thread.onSpinWait();
        }
        assertThat(begun).isNotDone();
        return begun;
    }

    private boolean someoneWaits() {
        return database.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private static void answer(Future<RecordRevision> future, List<RecordRevision> stored, List<RecordRevision> told)
            throws InterruptedException {
        try {
            stored.add(future.get());
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof RecordConflictException conflict)) {
                throw new AssertionError(failure);
            }
            told.add(conflict.latest());
        }
    }

    private RecordRevision record() {
        return records.record(CONTENT, Publication.AT_ONCE, UUID.randomUUID());
    }

    private RecordRevision correct(RecordRevision read, String summary) {
        return records.correct(
                read, edited(CONTENT, "summary", summary), "seen again", Publication.AT_ONCE, UUID.randomUUID());
    }
}
