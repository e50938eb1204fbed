package org.tadmor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

/**
 * A {@link DoorTest} of several curators at once, whose changes are truly committed.
 *
 * @param <R> the revisions they make
 */
@DoorTest
@Transactional(propagation = NOT_SUPPORTED)
@WithMockUser("zenobia")
@Timeout(30)
public abstract class RaceTest<R> {

    private static final int CURATORS = 4;

    protected final ExecutorService curators =
            new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(CURATORS));

    @Autowired
    private JdbcClient database;

    protected TransactionTemplate transaction;

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
        database.sql("truncate note_revision, record_revision, site, source, account cascade")
                .update();
    }

    /** The revision that a curator is told of who was too late; empty for any other failure. */
    protected abstract Optional<R> latest(Throwable failure);

    /** Has several curators change something at the same moment, each in a way of their own. */
    protected Answers<R> atOnce(IntFunction<R> change) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(CURATORS);
        List<Callable<R>> changes = new ArrayList<>();
        for (int number = 0; number < CURATORS; number++) {
            int curator = number;
            changes.add(() -> {
                start.await();
                return change.apply(curator);
            });
        }
        return answers(curators.invokeAll(changes));
    }

    protected Answers<R> answers(List<Future<R>> changes) throws InterruptedException, ExecutionException {
        Answers<R> answers = new Answers<>(new ArrayList<>(), new ArrayList<>());
        for (Future<R> change : changes) {
            try {
                answers.stored().add(change.get());
            } catch (ExecutionException failure) {
                answers.told()
                        .add(Optional.ofNullable(failure.getCause())
                                .flatMap(this::latest)
                                .orElseThrow(() -> failure));
            }
        }
        return answers;
    }

    /** Has a curator begin something and returns once the database makes it wait. */
    protected Future<R> waiting(Callable<R> action) {
        Future<R> begun = curators.submit(action);
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

    /**
     * What became of several changes.
     *
     * @param stored the revisions that were made
     * @param told the ones that were there first, as everyone else was told
     */
    protected record Answers<R>(List<R> stored, List<R> told) {}
}
