package org.tadmor.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadmor.ExampleSites;
import org.tadmor.ProgramTest;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.SiteKind;

/** The shipped evidence as an expert would check it. */
@ProgramTest
class SiteSnapshotsTests {

    @Autowired
    private SiteSnapshots snapshots;

    @ParameterizedTest
    @CsvSource({
        "palmyra,         DAMAGED,   true,  palmyra-second-seizure",
        "temple-of-bel,   DESTROYED, false, temple-of-bel-destruction",
        "monumental-arch, DESTROYED, false, monumental-arch-destruction",
        "roman-theatre,   UNKNOWN,   true,  roman-theatre-concert",
        "citadel,         UNKNOWN,   true,  ",
        "museum,          DAMAGED,   false, palmyra-rampage"
    })
    void tellsHowEachPlaceStands(String id, Status condition, boolean atRisk, String lastEvent) {
        SiteSnapshot place = snapshots.of(id, Standpoint.HERE_AND_NOW).orElseThrow();
        assertThat(place.conditionStatus()).isEqualTo(condition);
        assertThat(place.isAtRisk()).isEqualTo(atRisk);
        assertThat(place.lastEvent().map(SiteEvent::id).orElse(null)).isEqualTo(lastEvent);
        assertThat(place.asOf()).isEqualTo(ExampleSites.TODAY);
    }

    @ParameterizedTest
    @CsvSource({"DESTROYED, 2", "DAMAGED, 2", "NO_KNOWN_DAMAGE, 0", "UNKNOWN, 2", "AT_RISK, 3"})
    void countsThePlacesOfEachStatus(Status status, int places) {
        assertThat(snapshots.matching(SiteFilter.ALL).statusCounts()).containsEntry(status, places);
        assertThat(snapshots
                        .matching(SiteFilter.ALL.withStatuses(Set.of(status)))
                        .count())
                .isEqualTo(places);
    }

    @Test
    void findsThreatenedPlacesUnderAtRiskWhateverTheirCondition() {
        SiteFilter atRisk = SiteFilter.ALL.withStatuses(Set.of(Status.AT_RISK));
        assertThat(places(atRisk))
                .extracting(place -> place.site().id())
                .containsExactly("citadel", "palmyra", "roman-theatre");
    }

    @Test
    void givesEachPlaceItsOwnEvidenceAlone() {
        assertThat(places(SiteFilter.ALL)).hasSize(6).allSatisfy(place -> {
            String id = place.site().id();
            assertThat(place.assessments())
                    .allMatch(assessment -> assessment.siteId().equals(id));
            assertThat(place.threats()).allMatch(threat -> threat.siteId().equals(id));
            assertThat(place.events()).allMatch(event -> event.siteIds().contains(id));
        });
        assertThat(snapshots
                        .of("palmyra", Standpoint.HERE_AND_NOW)
                        .orElseThrow()
                        .events())
                .hasSize(7);
    }

    @Test
    void countsKindsUnderTheOtherPartsOfTheFilter() {
        SiteFilter destroyed = SiteFilter.ALL.withStatuses(Set.of(Status.DESTROYED));
        assertThat(snapshots.matching(destroyed).kindCounts())
                .containsEntry(SiteKind.TEMPLE, 1)
                .containsEntry(SiteKind.ARCH, 1)
                .containsEntry(SiteKind.MUSEUM, 0);
    }

    /** On a day the article is about, beside one before the first occupation. */
    @ParameterizedTest
    @CsvSource({"2016-12-11, 2015-01-01", "2015-01-01, 2016-12-11"})
    void comparesTwoDaysInWhicheverOrderTheyAreGiven(LocalDate asOf, LocalDate compare) {
        Standpoint standpoint = Standpoint.HERE_AND_NOW.withAsOf(asOf).withCompare(compare);
        Comparison comparison = snapshots
                .matching(SiteFilter.ALL.seenFrom(standpoint))
                .comparison()
                .orElseThrow();
        assertThat(comparison.from()).isEqualTo("2015-01-01");
        assertThat(comparison.to()).isEqualTo("2016-12-11");
        assertThat(comparison.places()).isEqualTo(6);
        assertThat(comparison.changed()).isEqualTo(6);
        List<Transition> transitions =
                snapshots.transitions(SiteFilter.ALL.seenFrom(standpoint), Locale.ENGLISH, 0, 10);
        assertThat(transitions)
                .extracting(transition -> transition.site().id())
                .containsExactly("citadel", "monumental-arch", "palmyra", "museum", "roman-theatre", "temple-of-bel");
        assertThat(transitions.get(2).reasons())
                .extracting(Reason::recordId)
                .containsExactly("palmyra-2016-12-11", "palmyra-destruction-feared", "palmyra-old-city-at-risk");
    }

    @Test
    void comparesWithTodayUnlessItIsToldAnotherDay() {
        Standpoint standpoint = Standpoint.HERE_AND_NOW.withCompare(LocalDate.of(2015, 1, 1));
        assertThat(snapshots.matching(SiteFilter.ALL.seenFrom(standpoint)).comparison())
                .hasValueSatisfying(comparison -> assertThat(comparison.to()).isEqualTo(ExampleSites.TODAY));
        assertThat(snapshots.matching(SiteFilter.ALL).comparison()).isEmpty();
    }

    @Test
    void comparesNoDayWithItself() {
        for (Standpoint standpoint : List.of(
                Standpoint.HERE_AND_NOW.withCompare(ExampleSites.TODAY),
                Standpoint.HERE_AND_NOW.withAsOf(LocalDate.of(2015, 1, 1)).withCompare(LocalDate.of(2015, 1, 1)))) {
            assertThat(snapshots.matching(SiteFilter.ALL.seenFrom(standpoint)).comparison())
                    .isEmpty();
        }
    }

    @Test
    void hearsTheSameSourcesOnBothDays() {
        Standpoint standpoint =
                Standpoint.HERE_AND_NOW.withCompare(LocalDate.of(2015, 1, 1)).withKnownOn(LocalDate.of(2016, 12, 10));
        Comparison comparison = snapshots
                .matching(SiteFilter.ALL.seenFrom(standpoint))
                .comparison()
                .orElseThrow();
        assertThat(comparison.changed()).isZero();
        assertThat(comparison.before()).isEqualTo(comparison.after()).containsEntry(Status.UNKNOWN, 6);
    }

    @Test
    void readsAPlaceAloneAsAmongAllOthers() {
        assertThat(places(SiteFilter.ALL))
                .allSatisfy(place -> assertThat(snapshots.of(place.site().id(), Standpoint.HERE_AND_NOW))
                        .contains(place));
        assertThat(snapshots.of(List.of("museum", "atlantis", "citadel"), Standpoint.HERE_AND_NOW))
                .extracting(place -> place.site().id())
                .containsExactly("citadel", "museum");
    }

    @Test
    void knowsNoPlaceOfAnotherId() {
        assertThat(snapshots.of("atlantis", Standpoint.HERE_AND_NOW)).isEmpty();
        assertThat(snapshots.of("nul\0", Standpoint.HERE_AND_NOW)).isEmpty();
    }

    private List<SiteSnapshot> places(SiteFilter filter) {
        return snapshots.page(filter, PlaceOrder.byName(Locale.ENGLISH), 0, 100);
    }
}
