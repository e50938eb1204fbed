package org.tadmor.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ExampleSites.assessment;
import static org.tadmor.ExampleSites.site;
import static org.tadmor.ExampleSites.snapshot;
import static org.tadmor.ExampleSites.threat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadmor.assessment.Condition;
import org.tadmor.monitor.SiteFilter.Part;
import org.tadmor.site.SiteKind;
import org.tadmor.vocabulary.Certainty;

class SiteFilterTests {

    private static final SiteSnapshot TEMPLE = snapshot(
            site("temple-of-bel", SiteKind.TEMPLE, "Temple of Bel", "Temple de Bêl", "معبد بل", "Temple of Ba'al"),
            List.of(assessment("a", "../2016-12-11", Condition.DESTROYED, Certainty.HIGH)),
            List.of());
    private static final SiteSnapshot CITADEL = snapshot(
            site("citadel", SiteKind.FORTIFICATION, "Citadel", "Citadelle", "قلعة تدمر", "Qal'at Shirkuh"),
            List.of(),
            List.of(threat("2016-12-11/..")));
    private static final SiteSnapshot PALMYRA = snapshot(
            site("palmyra", SiteKind.ARCHAEOLOGICAL_SITE, "Palmyra", "Palmyre", "تدمر", "Tadmor", "Tadmur"),
            List.of(),
            List.of());
    private static final List<SiteSnapshot> ALL = List.of(CITADEL, PALMYRA, TEMPLE);

    @Test
    void letsEverythingThroughWhenEmpty() {
        assertThat(found(SiteFilter.ALL)).containsExactly("citadel", "palmyra", "temple-of-bel");
    }

    @Test
    void survivesTheWayThroughAnAddress() {
        SiteFilter filter = new SiteFilter(
                Set.of(Status.AT_RISK, Status.DESTROYED), Set.of(SiteKind.ARCHAEOLOGICAL_SITE), "Bêl & تدمر");
        assertThat(filter.toParameters())
                .containsEntry("status", List.of("destroyed,at-risk"))
                .containsEntry("kind", List.of("archaeological-site"));
        assertThat(SiteFilter.fromParameters(filter.toParameters())).isEqualTo(filter);
    }

    @Test
    void takesRepeatedParametersAsOne() {
        assertThat(SiteFilter.fromParameters(Map.of("status", List.of("destroyed", "at-risk, ,destroyed")))
                        .statuses())
                .containsExactlyInAnyOrder(Status.DESTROYED, Status.AT_RISK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrecked", "DESTROYED", "at_risk", "<script>", "destroyed'--", "\u202Edeyortsed"})
    void leavesUnknownWordsOutAndNamesThem(String word) {
        Map<String, List<String>> parameters = Map.of("status", List.of(word + ",damaged"), "colour", List.of("red"));
        assertThat(SiteFilter.fromParameters(parameters).statuses()).containsExactly(Status.DAMAGED);
        assertThat(SiteFilter.unknownValues(parameters)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({
        "bel,            temple-of-bel",
        "TEMPLE,         temple-of-bel",
        "Bêl,            temple-of-bel",
        "baal,           temple-of-bel",
        "ba'al,          temple-of-bel",
        "of temple,      temple-of-bel",
        "معبد,           temple-of-bel",
        "qalat,          citadel",
        "قلعه,           citadel",
        "citadelle,      citadel",
        "tadmur,         palmyra",
        "Tadmor,         palmyra",
        "palmyré,        palmyra"
    })
    void findsAPlaceByAnyOfItsNames(String text, String id) {
        assertThat(found(SiteFilter.ALL.withText(text))).containsExactly(id);
    }

    @Test
    void findsTheCityAndWhatIsNamedAfterItInArabic() {
        assertThat(found(SiteFilter.ALL.withText("تَدْمُر"))).containsExactly("citadel", "palmyra");
    }

    @Test
    void combinesStatusesWithOrAndPartsWithAnd() {
        SiteFilter filter = SiteFilter.ALL.withStatuses(Set.of(Status.DESTROYED, Status.AT_RISK));
        assertThat(found(filter)).containsExactly("citadel", "temple-of-bel");
        assertThat(found(filter.withKinds(Set.of(SiteKind.TEMPLE)))).containsExactly("temple-of-bel");
    }

    @Test
    void countsEachStatusUnderTheOtherParts() {
        FilterAnswer answer = answer(new SiteFilter(Set.of(Status.DAMAGED), Set.of(SiteKind.FORTIFICATION), ""));
        assertThat(answer.count()).isZero();
        assertThat(answer.statusCounts())
                .containsEntry(Status.DESTROYED, 0)
                .containsEntry(Status.UNKNOWN, 1)
                .containsEntry(Status.AT_RISK, 1)
                .containsEntry(Status.DAMAGED, 0);
    }

    @Test
    void tellsWhichPartExcludesEverything() {
        FilterAnswer answer = answer(new SiteFilter(Set.of(Status.DESTROYED), Set.of(SiteKind.TEMPLE), "citadel"));
        assertThat(answer.withoutPart())
                .containsEntry(Part.TEXT, 1)
                .containsEntry(Part.STATUS, 0)
                .containsEntry(Part.KIND, 0);
    }

    @Test
    void cutsAnOverlongText() {
        assertThat(SiteFilter.ALL.withText("x".repeat(5000)).text()).hasSize(SiteFilter.MAX_TEXT_LENGTH);
    }

    private static List<String> found(SiteFilter filter) {
        return ExampleIndex.ids(new FilteredPlaces(filter, 1, ExampleIndex.of(ALL), null));
    }

    private static FilterAnswer answer(SiteFilter filter) {
        return ExampleIndex.answer(filter, ExampleIndex.of(ALL), Optional.empty());
    }
}
