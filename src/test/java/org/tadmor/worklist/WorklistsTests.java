package org.tadmor.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.tadmor.ExampleSites.CITATION;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.site;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.DoorTest;
import org.tadmor.assessment.Assessments;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.ConditionAssessment.Method;
import org.tadmor.curation.Publication;
import org.tadmor.curation.RecordRevision;
import org.tadmor.curation.Records;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.source.Source;
import org.tadmor.source.Sources;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.worklist.WorklistItem.Reason;

@DoorTest
@WithMockUser("zenobia")
class WorklistsTests {

    @Autowired
    private Worklists worklists;

    @Autowired
    private VisitIntervals intervals;

    @Autowired
    private Records records;

    @BeforeEach
    void recordThePlacesAndTheCurator(
            @Autowired Sources sources,
            @Autowired Sites sites,
            @Autowired Assessments assessments,
            @Autowired Accounts accounts) {
        sources.record(SOURCE);
        List.of("arch", "citadel", "museum", "temple").forEach(id -> sites.record(site(id)));
        assessments.record(assessment("citadel", "2016-03-27", Method.FIELD));
        assessments.record(assessment("museum", "2026-10-01", Method.FIELD));
        assessments.record(assessment("temple", "2015-08-31", Method.SATELLITE));
        accounts.open(new Account("zenobia", "Zenobia", Role.CURATOR), "silk road");
    }

    @Test
    void hasTheMostUrgentFirst() {
        Worklist worklist = worklists.of(WorklistFilter.ALL);
        assertThat(placesOf(worklist, Reason.OVERDUE)).containsExactly("arch", "temple", "citadel");
        assertThat(placesOf(worklist, Reason.STALE)).containsExactly("temple", "citadel");
        assertThat(placesOf(worklist, Reason.SATELLITE_ALONE)).containsExactly("temple");
        assertThat(placesOf(worklist, Reason.SINGLE_SOURCE)).containsExactly("citadel", "museum", "temple");
        assertThat(worklist.items()).extracting(WorklistItem::reason).isSorted();
        assertThat(worklist.upcoming()).extracting(visit -> visit.site().id()).containsExactly("museum");
    }

    @Test
    void countsWhatIsNotAskedForToo() {
        Worklist worklist = worklists.of(WorklistFilter.ALL.withReasons(Set.of(Reason.STALE)));
        assertThat(worklist.items()).extracting(WorklistItem::reason).containsOnly(Reason.STALE);
        assertThat(worklist.upcoming()).isEmpty();
        assertThat(worklist.counts())
                .containsExactly(
                        entry(Reason.OVERDUE, 3),
                        entry(Reason.STALE, 2),
                        entry(Reason.SATELLITE_ALONE, 1),
                        entry(Reason.SINGLE_SOURCE, 3),
                        entry(Reason.OPEN_CONFLICT, 0),
                        entry(Reason.AWAITING_REVIEW, 0));
    }

    @Test
    void followsTheMonthsAskedFor() {
        assertThat(placesOf(worklists.of(WorklistFilter.ALL.withMonths(1)), Reason.STALE))
                .containsExactly("temple", "citadel", "museum");
        assertThat(placesOf(worklists.of(WorklistFilter.ALL.withMonths(130)), Reason.STALE))
                .containsExactly("temple");
    }

    @Test
    void followsTheIntervalThatACuratorSetAndItsWithdrawal() {
        intervals.set("museum", 1, UUID.randomUUID());
        assertThat(placesOf(worklists.of(WorklistFilter.ALL), Reason.OVERDUE))
                .containsExactly("arch", "temple", "citadel", "museum");
        intervals.set("museum", null, UUID.randomUUID());
        assertThat(placesOf(worklists.of(WorklistFilter.ALL), Reason.OVERDUE)).doesNotContain("museum");
    }

    @Test
    void hasTheDraftsForCurators() {
        RecordRevision condition = draft(assessment("arch", "2026-11-01", Method.FIELD));
        RecordRevision source =
                draft(new Source("report", Source.Kind.REPORT, "DGAM", "Report", null, null, null, null));

        Worklist worklist = worklists.of(WorklistFilter.ALL);
        assertThat(worklist.counts()).containsEntry(Reason.AWAITING_REVIEW, 2);
        assertThat(worklist.items(Reason.AWAITING_REVIEW))
                .containsExactly(
                        new WorklistItem.AwaitingReview(site("arch"), condition),
                        new WorklistItem.AwaitingReview(null, source));
        assertThat(placesOf(worklist, Reason.OVERDUE)).contains("arch");
    }

    @Test
    void keepsDraftsFromReaders() {
        draft(assessment("arch", "2026-11-01", Method.FIELD));
        SecurityContextHolder.clearContext();

        Worklist worklist = worklists.of(WorklistFilter.ALL);
        assertThat(worklist.counts()).doesNotContainKey(Reason.AWAITING_REVIEW);
        assertThat(worklist.items(Reason.AWAITING_REVIEW)).isEmpty();
        WorklistFilter asked = WorklistFilter.ALL.withReasons(Set.of(Reason.AWAITING_REVIEW, Reason.STALE));
        assertThat(worklists.of(asked).filter().reasons()).containsExactly(Reason.STALE);
    }

    private RecordRevision draft(Object content) {
        return records.record(content, Publication.FOR_REVIEW, UUID.randomUUID());
    }

    private static List<String> placesOf(Worklist worklist, Reason reason) {
        return worklist.items(reason).stream()
                .map(WorklistItem::site)
                .filter(Objects::nonNull)
                .map(Site::id)
                .toList();
    }

    private static ConditionAssessment assessment(String siteId, String observedOn, Method method) {
        return new ConditionAssessment(
                siteId + "-" + observedOn,
                siteId,
                DateSpan.parse(observedOn),
                method,
                Condition.MODERATE,
                Certainty.HIGH,
                null,
                "what is said",
                null,
                CITATION);
    }
}
