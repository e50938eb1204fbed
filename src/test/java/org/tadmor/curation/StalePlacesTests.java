package org.tadmor.curation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.site;
import static org.tadmor.curation.ExampleRecords.edited;
import static org.tadmor.curation.ExampleRecords.withCondition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.DoorTest;
import org.tadmor.assessment.Assessments;
import org.tadmor.assessment.Condition;
import org.tadmor.conflict.Conflict;
import org.tadmor.conflict.Conflicts;
import org.tadmor.monitor.IndexedPlaces;
import org.tadmor.monitor.PlaceState;
import org.tadmor.monitor.PlaceTimeline;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.monitor.SiteSnapshots;
import org.tadmor.monitor.Standpoint;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.site.Sensitivity;
import org.tadmor.site.Sites;
import org.tadmor.source.Source;
import org.tadmor.source.Sources;

/** Whatever changes what is said of a place leaves its timeline stale, and a refresh makes it right. */
@DoorTest
@WithMockUser("zenobia")
class StalePlacesTests {

    private static final LocalDate AFTER = LocalDate.of(2015, 12, 31);

    @Autowired
    private IndexedPlaces places;

    @Autowired
    private SiteSnapshots snapshots;

    @Autowired
    private Records records;

    @Autowired
    private RecordRevisions revisions;

    @Autowired
    private Sites sites;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private JdbcClient database;

    /** A city with a temple and its gate in it, on which sources disagree; another place; and nothing stale. */
    @BeforeEach
    void putOnRecord(@Autowired Sources sources, @Autowired Assessments assessments, @Autowired Accounts accounts) {
        sources.record(SOURCE);
        sites.record(site("city"));
        sites.record(edited(site("temple"), "parentId", "city"));
        sites.record(edited(site("gate"), "parentId", "temple"));
        sites.record(site("elsewhere"));
        assessments.record(ExampleRecords.fullAssessment());
        assessments.record(ExampleRecords.bareAssessment());
        assessments.record(ExampleRecords.bareThreat());
        conflicts.record(new Conflict(
                "standing",
                "temple",
                Conflict.About.CONDITION,
                "Does it stand?",
                List.of(
                        new Conflict.Position("yes", "Yes.", List.of(), List.of("temple-before")),
                        new Conflict.Position("no", "No.", List.of(), List.of("temple-2015"))),
                null));
        accounts.open(new Account("zenobia", "Zenobia", Role.REVIEWER), "silk road");
        while (!places.refresh().isEmpty()) {}
    }

    @AfterEach
    void refreshesToWhatTheSnapshotsTell() {
        while (!places.refresh().isEmpty()) {}
        Set<String> standing =
                sites.onRecord().stream().map(place -> place.id()).collect(toSet());
        Map<String, PlaceTimeline> all = places.of(List.of("city", "temple", "gate", "elsewhere", "hill"));
        assertThat(all.keySet()).isEqualTo(standing);
        all.forEach((id, timeline) -> {
            for (LocalDate day = LocalDate.of(2013, 12, 1); day.getYear() < 2018; day = day.plusDays(61)) {
                SiteSnapshot place =
                        snapshots.of(id, Standpoint.HERE_AND_NOW.withAsOf(day)).orElseThrow();
                PlaceState state = timeline.on(day);
                assertThat(state.condition()).isEqualTo(place.condition());
                assertThat(state.atRisk()).isEqualTo(place.isAtRisk());
                assertThat(state.disputed()).isEqualTo(place.isDisputed());
                assertThat(state.possible()).isEqualTo(place.possibleStatus().orElse(null));
            }
        });
    }

    @Test
    void areNoneWhenAllAreRefreshed() {
        assertThat(places.refresh()).isEmpty();
        assertThat(conditionOfTheTemple()).isEqualTo(Condition.DESTROYED);
    }

    @Test
    void areThoseOfANewRecord() {
        records.record(ExampleRecords.barePlace(), Publication.AT_ONCE, UUID.randomUUID());
        assertThat(places.refresh()).containsExactly("hill");
        records.record(ExampleRecords.fullEvent(), Publication.AT_ONCE, UUID.randomUUID());
        assertThat(places.refresh()).containsExactlyInAnyOrder("temple", "city");
        records.record(
                edited(ExampleRecords.fullClaim(), "eventId", "fall", "claim.id", "fall-denied"),
                Publication.AT_ONCE,
                UUID.randomUUID());
        assertThat(places.refresh()).containsExactlyInAnyOrder("temple", "city");
        records.record(ExampleRecords.fullThreat(), Publication.AT_ONCE, UUID.randomUUID());
        assertThat(places.refresh()).containsExactly("city");
    }

    @Test
    void areThoseOfARecordOnItsWayThroughTheHandsOfCurators() {
        RecordRevision read = latest(ExampleRecords.fullAssessment());
        records.correct(
                read,
                withCondition(ExampleRecords.fullAssessment(), Condition.MINOR),
                "a draft",
                Publication.FOR_REVIEW,
                UUID.randomUUID());
        assertThat(places.refresh()).isEmpty();
        RecordRevision published = records.publish(latest(ExampleRecords.fullAssessment()), UUID.randomUUID());
        assertThat(places.refresh()).containsExactly("temple");
        RecordRevision undone = records.undo(published, UUID.randomUUID());
        assertThat(places.refresh()).containsExactly("temple");
        RecordRevision moved = records.correct(
                undone,
                edited(ExampleRecords.fullAssessment(), "siteId", "elsewhere"),
                "elsewhere",
                Publication.AT_ONCE,
                UUID.randomUUID());
        assertThat(places.refresh()).containsExactlyInAnyOrder("temple", "elsewhere");
        records.undo(moved, UUID.randomUUID());
        assertThat(places.refresh()).containsExactlyInAnyOrder("temple", "elsewhere");
    }

    @Test
    void areThoseOfAThreatThatIsOver() {
        records.correct(
                latest(ExampleRecords.bareThreat()),
                ExampleRecords.bareThreat().withEnds(ExampleRecords.fullThreat().ends()),
                "it is over",
                Publication.AT_ONCE,
                UUID.randomUUID());
        assertThat(places.refresh()).containsExactly("temple");
    }

    @Test
    void areThoseOfARecordThatIsWithdrawnAndRestored() {
        RecordRevision threat = latest(ExampleRecords.bareThreat());
        RecordRevision withdrawn = records.withdraw(threat, "no", UUID.randomUUID());
        assertThat(places.refresh()).containsExactly("temple");
        records.restore(withdrawn, "yes", UUID.randomUUID());
        assertThat(places.refresh()).containsExactly("temple");
    }

    @Test
    void areTheWithdrawnPlacesWhichHaveNoTimeline() {
        RecordRevision withdrawn = records.withdraw(latest(site("elsewhere")), "no such place", UUID.randomUUID());
        assertThat(places.refresh()).containsExactly("elsewhere");
        assertThat(places.of(List.of("elsewhere"))).isEmpty();
        records.restore(withdrawn, "there is", UUID.randomUUID());
        assertThat(places.refresh()).containsExactly("elsewhere");
    }

    @Test
    void areAllPartsOfAPlaceThatIsShownOtherwise() {
        records.correct(
                latest(sites.withId("city").orElseThrow()),
                edited(sites.withId("city").orElseThrow(), "sensitivity", Sensitivity.HIDDEN.name()),
                "looters",
                Publication.AT_ONCE,
                UUID.randomUUID());
        assertThat(places.refresh()).containsExactlyInAnyOrder("city", "temple", "gate");
        records.correct(
                latest(sites.withId("temple").orElseThrow()),
                edited(sites.withId("temple").orElseThrow(), "parentId", null),
                "no part of it",
                Publication.AT_ONCE,
                UUID.randomUUID());
        assertThat(places.refresh()).containsExactlyInAnyOrder("temple", "gate");
    }

    @Test
    void areThoseOfWhichAConflictIsDecided() {
        conflicts.decide(conflicts.all().getFirst(), "yes", "Seen from near by.");
        assertThat(places.refresh()).containsExactly("temple");
        assertThat(conditionOfTheTemple()).isEqualTo(Condition.INTACT);
    }

    @Test
    void areThoseOfWhichASourceSpeaksThatWasPublishedOnAnotherDay(@Autowired Sources sources) {
        Source dated = edited(SOURCE, "publishedOn", "2016");
        records.correct(latest(SOURCE), dated, "the date was missing", Publication.AT_ONCE, UUID.randomUUID());
        assertThat(places.refresh()).containsExactly("temple");
        records.correct(
                latest(SOURCE), edited(dated, "title", "Other news"), "a slip", Publication.AT_ONCE, UUID.randomUUID());
        assertThat(places.refresh()).isEmpty();
    }

    @Test
    void areThoseOfRowsThatComeInBehindTheDoors() {
        database.sql("update threat set active = '2017' where id = 'temple-decays'")
                .update();
        assertThat(places.refresh()).containsExactly("temple");
        database.sql("delete from threat").update();
        assertThat(places.refresh()).containsExactly("temple");
        database.sql("delete from threat").update();
        database.sql("update site set period = period").update();
        assertThat(places.refresh()).isEmpty();
    }

    private Condition conditionOfTheTemple() {
        PlaceTimeline temple = places.of(List.of("temple")).values().iterator().next();
        return temple.on(AFTER).condition();
    }

    private RecordRevision latest(Object content) {
        return revisions.latest(RecordKey.of(content)).orElseThrow();
    }
}
