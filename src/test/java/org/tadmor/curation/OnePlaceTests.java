package org.tadmor.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.site;
import static org.tadmor.curation.ExampleRecords.edited;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.DoorTest;
import org.tadmor.assessment.Assessments;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.conflict.Conflict;
import org.tadmor.conflict.Conflicts;
import org.tadmor.event.SiteEvents;
import org.tadmor.monitor.PlaceOrder;
import org.tadmor.monitor.SiteFilter;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.monitor.SiteSnapshots;
import org.tadmor.monitor.Standpoint;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

/** What concerns one place is answered by reading that place: among millions, the others would take minutes. */
@DoorTest
@WithMockUser("zenobia")
class OnePlaceTests {

    @Autowired
    private JdbcClient database;

    @Autowired
    private SiteSnapshots snapshots;

    @Autowired
    private Records records;

    @Autowired
    private RecordRevisions revisions;

    @Autowired
    private Assessments assessments;

    @BeforeEach
    void putOnRecord(
            @Autowired Sources sources,
            @Autowired Sites sites,
            @Autowired SiteEvents events,
            @Autowired Accounts accounts) {
        sources.record(SOURCE);
        List.of("city", "temple", "elsewhere").forEach(id -> sites.record(site(id)));
        events.record(edited(ExampleRecords.bareEvent(), "id", "siege", "claims.0.id", "siege-guardian"));
        assessments.record(ExampleRecords.fullAssessment());
        accounts.open(new Account("zenobia", "Zenobia", Role.CURATOR), "silk road");
    }

    @Test
    void readsNoOtherPlaceForADossier() {
        makeElsewhereUnreadable();
        assertThat(snapshots.of("temple", Standpoint.HERE_AND_NOW)).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> snapshots.of("elsewhere", Standpoint.HERE_AND_NOW));
    }

    static List<Object> contents() {
        return List.of(
                ExampleRecords.barePlace(),
                ExampleRecords.fullSource(),
                ExampleRecords.bareAssessment(),
                ExampleRecords.fullEvent(),
                ExampleRecords.fullClaim(),
                ExampleRecords.fullThreat());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void readsNoOtherPlaceForARecord(Object content) {
        makeElsewhereUnreadable();
        RecordRevision recorded = records.record(content, Publication.AT_ONCE, UUID.randomUUID());
        records.correct(recorded, content, "seen again", Publication.AT_ONCE, UUID.randomUUID());
        assertThat(revisions.history(recorded.key())).hasSize(2);
    }

    @Test
    void dropsADisagreementWhenAStatementTurnsOutToBeAboutAnotherPlace(@Autowired Conflicts conflicts) {
        assessments.record(ExampleRecords.bareAssessment());
        conflicts.record(new Conflict(
                "columns",
                "temple",
                Conflict.About.EXTENT,
                "How much stands?",
                List.of(
                        new Conflict.Position("all", "All.", List.of(), List.of("temple-before")),
                        new Conflict.Position("nothing", "Nothing.", List.of(), List.of("temple-2015"))),
                null));
        assertThat(temple().isDisputed()).isTrue();
        ConditionAssessment moved = edited(ExampleRecords.bareAssessment(), "siteId", "elsewhere");
        assessments.replace(moved);
        assertThat(temple().isDisputed()).isFalse();
        assertThat(snapshots.page(SiteFilter.ALL, PlaceOrder.byName(Locale.ENGLISH), 0, 10))
                .contains(temple());
    }

    private SiteSnapshot temple() {
        return snapshots.of("temple", Standpoint.HERE_AND_NOW).orElseThrow();
    }

    private void makeElsewhereUnreadable() {
        assessments.record(edited(ExampleRecords.fullAssessment(), "id", "unreadable", "siteId", "elsewhere"));
        database.sql("update condition_assessment set condition = 'UNREADABLE' where id = 'unreadable'")
                .update();
    }
}
