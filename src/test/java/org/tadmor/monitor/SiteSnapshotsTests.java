package org.tadmor.monitor;

import static org.assertj.core.api.Assertions.assertThat;

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
                        .places())
                .hasSize(places);
    }

    @Test
    void findsThreatenedPlacesUnderAtRiskWhateverTheirCondition() {
        SiteFilter atRisk = SiteFilter.ALL.withStatuses(Set.of(Status.AT_RISK));
        assertThat(snapshots.matching(atRisk).places())
                .extracting(place -> place.site().id())
                .containsExactly("citadel", "palmyra", "roman-theatre");
    }

    @Test
    void givesEachPlaceItsOwnEvidenceAlone() {
        assertThat(snapshots.matching(SiteFilter.ALL).places()).hasSize(6).allSatisfy(place -> {
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

    @Test
    void knowsNoPlaceOfAnotherId() {
        assertThat(snapshots.of("atlantis", Standpoint.HERE_AND_NOW)).isEmpty();
        assertThat(snapshots.of("nul\0", Standpoint.HERE_AND_NOW)).isEmpty();
    }
}
