package org.tadmor.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.assessment;
import static org.tadmor.ExampleSites.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadmor.DoorTest;
import org.tadmor.assessment.Assessments;
import org.tadmor.assessment.Condition;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;
import org.tadmor.vocabulary.Certainty;

/** Refreshes among changes that are truly committed. */
@DoorTest
@Transactional(propagation = NOT_SUPPORTED)
@Timeout(30)
class IndexedPlacesTests {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Autowired
    private IndexedPlaces places;

    @Autowired
    private Assessments assessments;

    @Autowired
    private JdbcClient database;

    private TransactionTemplate transaction;

    @BeforeEach
    void recordThePlace(
            @Autowired Sources sources, @Autowired Sites sites, @Autowired PlatformTransactionManager transactions) {
        sources.record(SOURCE);
        sites.record(site("site"));
        transaction = new TransactionTemplate(transactions);
    }

    @AfterEach
    void clearTheRecord() {
        database.sql("truncate site, source, stale_place cascade").update();
    }

    @Test
    void refreshesUntilNothingIsStale(@Autowired Sites sites) {
        List<String> ids = IntStream.range(0, 20).mapToObj("site-%d"::formatted).toList();
        ids.forEach(id -> sites.record(site(id)));
        places.refreshAll();
        assertThat(places.of(List.of("site"))).hasSize(1);
        assertThat(places.of(ids)).hasSize(20);
        assertThat(places.refresh()).isEmpty();
    }

    @Test
    void losesNoChangeThatIsCommittedDuringARefresh() {
        transaction.executeWithoutResult(refresh -> {
            assertThat(places.refresh()).containsExactly("site");
            asSomeoneElse(() -> record("one"));
        });
        assertThat(condition()).isEqualTo(Condition.UNKNOWN);
        assertThat(places.refresh()).containsExactly("site");
        assertThat(condition()).isEqualTo(Condition.MINOR);
    }

    @Test
    void losesNoChangeThatWasBegunBeforeARefreshAndIsCommittedAfterIt() {
        transaction.executeWithoutResult(change -> {
            record("one");
            asSomeoneElse(places::refreshAll);
        });
        assertThat(condition()).isEqualTo(Condition.UNKNOWN);
        assertThat(places.refresh()).containsExactly("site");
        assertThat(condition()).isEqualTo(Condition.MINOR);
    }

    @Test
    void leavesStaleWhatARefreshDidNotFinish() {
        transaction.executeWithoutResult(refresh -> {
            places.refresh();
            refresh.setRollbackOnly();
        });
        assertThat(places.of(List.of("site"))).isEmpty();
        assertThat(places.refresh()).containsExactly("site");
    }

    @Test
    void hasOneOfTwoRefreshesAtOnceWaitForTheOther() throws Exception {
        CompletableFuture<Set<String>> second = transaction.execute(first -> {
            assertThat(places.refresh()).containsExactly("site");
            CompletableFuture<Set<String>> begun = CompletableFuture.supplyAsync(places::refresh);
            while (!someoneWaits()) {
                Thread.onSpinWait();
            }
            return begun;
        });
        assertThat(second.get()).isEmpty();
        assertThat(places.of(List.of("site"))).hasSize(1);
    }

    private Condition condition() {
        PlaceTimeline timeline = places.of(List.of("site")).values().iterator().next();
        return timeline.on(DAY).condition();
    }

    private void record(String id) {
        assessments.record(assessment(id, "2016-12-11", Condition.MINOR, Certainty.HIGH));
    }

    private boolean someoneWaits() {
        return database.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    /** In a transaction of its own, which ends before this returns. */
    private static void asSomeoneElse(Runnable action) {
        CompletableFuture.runAsync(action).join();
    }
}
