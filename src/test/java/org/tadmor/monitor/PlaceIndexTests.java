package org.tadmor.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

/** What is told of changes that are truly committed. */
@DoorTest
@Transactional(propagation = NOT_SUPPORTED)
@Timeout(30)
class PlaceIndexTests {

    private static final int PEOPLE = 4;
    private static final int PLACES_EACH = 15;

    @Autowired
    private SiteSnapshots snapshots;

    @Autowired
    private PlaceIndex index;

    @Autowired
    private Sites sites;

    @BeforeEach
    void recordTheSource(@Autowired Sources sources) {
        sources.record(SOURCE);
    }

    @AfterEach
    void clearTheRecord(@Autowired JdbcClient database) {
        database.sql("delete from site").update();
        database.sql("delete from source").update();
        index.followWhenPossible();
    }

    @Test
    void tellsEveryoneWhatHeCommittedHimself() {
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE + 1)) {
            List<CompletableFuture<Void>> work = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                int number = person;
                work.add(CompletableFuture.runAsync(() -> recordAndLook(number), people));
            }
            CompletableFuture<Void> all = CompletableFuture.allOf(work.toArray(CompletableFuture[]::new));
            people.execute(() -> {
                while (!all.isDone()) {
                    index.followWhenPossible();
                }
            });
            all.join();
        }
        assertThat(snapshots.placesMatching(SiteFilter.ALL).count()).isEqualTo(PEOPLE * PLACES_EACH);
    }

    private void recordAndLook(int person) {
        for (int place = 0; place < PLACES_EACH; place++) {
            String id = "place-%d-%d".formatted(person, place);
            sites.record(site(id));
            assertThat(snapshots.placesMatching(SiteFilter.ALL).find(id)).isPresent();
        }
    }

    @Test
    void givesAnotherEditionAfterAChangeAndNoneWithout() {
        String before = edition();
        assertThat(edition()).isEqualTo(before);
        sites.record(site("site"));
        index.followWhenPossible();
        String after = edition();
        assertThat(after).isNotEqualTo(before);
        assertThat(edition()).isEqualTo(after);
    }

    @Test
    void tellsAnOpenTransactionAloneWhatItWrote(@Autowired PlatformTransactionManager transactions) {
        new TransactionTemplate(transactions).executeWithoutResult(open -> {
            sites.record(site("site"));
            assertThat(count()).isOne();
            assertThat(CompletableFuture.supplyAsync(this::count).join()).isZero();
        });
        assertThat(count()).isOne();
    }

    private String edition() {
        return snapshots.placesMatching(SiteFilter.ALL).edition();
    }

    private int count() {
        return snapshots.placesMatching(SiteFilter.ALL).count();
    }
}
