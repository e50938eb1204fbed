package org.tadmor.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.site;
import static org.tadmor.curation.ExampleRecords.edited;
import static org.tadmor.curation.ExampleRecords.withCondition;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.DoorTest;
import org.tadmor.assessment.Assessments;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.event.SiteEvent;
import org.tadmor.monitor.SiteFilter;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.monitor.SiteSnapshots;
import org.tadmor.monitor.Standpoint;
import org.tadmor.monitor.Status;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

/** The answers to "how did this place stand on that day" while curators work on the record. */
@DoorTest
@WithMockUser("zenobia")
class CuratedSnapshotTests {

    private static final LocalDate BEFORE = LocalDate.of(2015, 8, 26);
    private static final LocalDate AFTER = LocalDate.of(2015, 12, 31);
    private static final ConditionAssessment DESTROYED = ExampleRecords.fullAssessment();

    @Autowired
    private Records records;

    @Autowired
    private RecordRevisions revisions;

    @Autowired
    private SiteSnapshots snapshots;

    @BeforeEach
    void putATempleOnRecordThatWasDestroyed(
            @Autowired Sources sources,
            @Autowired Sites sites,
            @Autowired Assessments assessments,
            @Autowired Accounts accounts) {
        sources.record(SOURCE);
        sites.record(site("city"));
        sites.record(site("temple"));
        assessments.record(DESTROYED);
        accounts.open(new Account("zenobia", "Zenobia", Role.CURATOR), "silk road");
    }

    @Test
    void answersAsBeforeWhileACorrectionWaits() {
        draft(withCondition(DESTROYED, Condition.MINOR));
        assertThat(statusOn(AFTER)).isEqualTo(Status.DESTROYED);
        assertThat(snapshots.matching(SiteFilter.ALL).statusCounts()).containsEntry(Status.DESTROYED, 1);
    }

    @Test
    void followsACorrectionThatReversesDestroyed() {
        correct(withCondition(DESTROYED, Condition.SEVERE));
        assertThat(statusOn(BEFORE)).isEqualTo(Status.UNKNOWN);
        assertThat(statusOn(AFTER)).isEqualTo(Status.DAMAGED);
    }

    @Test
    void followsACorrectedDate() {
        correct(edited(DESTROYED, "observedOn", "2016"));
        assertThat(statusOn(AFTER)).isEqualTo(Status.UNKNOWN);
        assertThat(statusOn(LocalDate.of(2016, 12, 31))).isEqualTo(Status.DESTROYED);
    }

    @Test
    void answersWithoutWhatIsWithdrawnUntilItIsRestored() {
        RecordRevision withdrawal = records.withdraw(latest(), "another temple", UUID.randomUUID());
        assertThat(statusOn(AFTER)).isEqualTo(Status.UNKNOWN);
        records.restore(withdrawal, "this temple after all", UUID.randomUUID());
        assertThat(statusOn(AFTER)).isEqualTo(Status.DESTROYED);
    }

    @Test
    void followsAMoveToAnotherPlace() {
        correct(edited(DESTROYED, "siteId", "city"));
        assertThat(statusOn(AFTER)).isEqualTo(Status.UNKNOWN);
        assertThat(place("city", AFTER).conditionStatus()).isEqualTo(Status.DESTROYED);
    }

    @Test
    void showsEventsAndThreatsOnceTheyArePublished() {
        RecordRevision event = records.record(ExampleRecords.fullEvent(), Publication.FOR_REVIEW, UUID.randomUUID());
        RecordRevision threat = records.record(ExampleRecords.bareThreat(), Publication.FOR_REVIEW, UUID.randomUUID());
        assertThat(place("temple", AFTER).events()).isEmpty();
        assertThat(place("temple", AFTER).threats()).isEmpty();
        records.publish(event, UUID.randomUUID());
        records.publish(threat, UUID.randomUUID());
        assertThat(place("temple", AFTER).events()).extracting(SiteEvent::id).containsExactly("fall");
        assertThat(place("temple", LocalDate.of(2014, 6, 1)).isAtRisk()).isTrue();
    }

    @Test
    void showsAPlaceOnceItIsPublishedAndNoMoreWhenWithdrawn() {
        RecordRevision draft = records.record(ExampleRecords.barePlace(), Publication.FOR_REVIEW, UUID.randomUUID());
        assertThat(snapshots.of("hill", Standpoint.HERE_AND_NOW)).isEmpty();
        RecordRevision published = records.publish(draft, UUID.randomUUID());
        assertThat(snapshots.of("hill", Standpoint.HERE_AND_NOW)).isPresent();
        records.withdraw(published, "no such hill", UUID.randomUUID());
        assertThat(snapshots.of("hill", Standpoint.HERE_AND_NOW)).isEmpty();
    }

    private Status statusOn(LocalDate day) {
        return place("temple", day).conditionStatus();
    }

    private SiteSnapshot place(String id, LocalDate day) {
        return snapshots.of(id, Standpoint.HERE_AND_NOW.withAsOf(day)).orElseThrow();
    }

    private RecordRevision latest() {
        return revisions.latest(RecordKey.of(DESTROYED)).orElseThrow();
    }

    private void correct(ConditionAssessment content) {
        records.correct(latest(), content, "seen again", Publication.AT_ONCE, UUID.randomUUID());
    }

    private void draft(ConditionAssessment content) {
        records.correct(latest(), content, "seen again", Publication.FOR_REVIEW, UUID.randomUUID());
    }
}
