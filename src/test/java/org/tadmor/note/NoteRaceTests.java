package org.tadmor.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.site;

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
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

/** {@link CuratorNotes} with several curators at once, whose changes are truly committed. */
@DoorTest
@Transactional(propagation = NOT_SUPPORTED)
@WithMockUser("zenobia")
@Timeout(30)
class NoteRaceTests {

    @Autowired
    private CuratorNotes notes;

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
        database.sql("truncate note_revision, site, source, account cascade").update();
    }

    @RepeatedTest(5)
    void letsExactlyOneOfSeveralRevisionsWin() throws Exception {
        NoteRevision read = write("read by all");
        CyclicBarrier start = new CyclicBarrier(4);
        List<Callable<NoteRevision>> revisions = new ArrayList<>();
        for (int curator = 0; curator < 4; curator++) {
            String text = "text of curator " + curator;
            revisions.add(() -> {
                start.await();
                return notes.revise(read, text, UUID.randomUUID());
            });
        }
        List<NoteRevision> stored = new ArrayList<>();
        List<NoteRevision> told = new ArrayList<>();
        for (Future<NoteRevision> revision : curators.invokeAll(revisions)) {
            answer(revision, stored, told);
        }
        assertThat(stored).hasSize(1);
        assertThat(told).hasSize(3).containsOnly(stored.getFirst());
        assertThat(notes.history(read.noteId())).containsExactly(read, stored.getFirst());
    }

    @Test
    void refusesASecondRevisionThatHadToWaitForTheFirst() throws Exception {
        NoteRevision read = write("read by both");
        Future<NoteRevision> second = transaction.execute(open -> {
            notes.revise(read, "first", UUID.randomUUID());
            return waiting(() -> notes.revise(read, "second", UUID.randomUUID()));
        });
        List<NoteRevision> stored = new ArrayList<>();
        List<NoteRevision> told = new ArrayList<>();
        answer(second, stored, told);
        assertThat(stored).isEmpty();
        assertThat(told).extracting(NoteRevision::text).containsExactly("first");
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

    /** Has a curator begin something and returns once the database makes it wait. */
    private Future<NoteRevision> waiting(Callable<NoteRevision> action) {
        Future<NoteRevision> begun = curators.submit(action);
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

    private static void answer(Future<NoteRevision> future, List<NoteRevision> stored, List<NoteRevision> told)
            throws InterruptedException, ExecutionException {
        try {
            stored.add(future.get());
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof NoteConflictException conflict)) {
                throw failure;
            }
            told.add(conflict.latest());
        }
    }

    private NoteRevision write(String text) {
        return notes.write("temple", text, UUID.randomUUID());
    }
}
