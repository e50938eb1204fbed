package org.tadmor.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.assessment;
import static org.tadmor.ExampleSites.site;
import static org.tadmor.ExampleSites.threat;
import static org.tadmor.vocabulary.Certainty.HIGH;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tadmor.assessment.Condition;
import org.tadmor.index.Layers;
import org.tadmor.index.Sight;
import org.tadmor.site.Site;
import org.tadmor.source.Source;

class ComparisonTests {

    private static final LocalDate MAY = LocalDate.of(2015, 5, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2015, 10, 5);
    private static final Site PLACE = site("site");
    private static final Site UNTOUCHED = site("untouched");

    @Test
    void putsTheTwoDaysInOrder() {
        Comparison comparison = compare(SiteFilter.ALL, MAY, OCTOBER);
        assertThat(comparison.from()).isEqualTo(MAY);
        assertThat(comparison.to()).isEqualTo(OCTOBER);
        assertThat(compare(SiteFilter.ALL, OCTOBER, MAY)).isEqualTo(comparison);
    }

    @Test
    void countsThePlacesOfEachStatusOnBothDays() {
        Comparison comparison = compare(SiteFilter.ALL, MAY, OCTOBER);
        assertThat(comparison.before())
                .containsEntry(Status.NO_KNOWN_DAMAGE, 1)
                .containsEntry(Status.UNKNOWN, 1)
                .containsEntry(Status.DESTROYED, 0)
                .containsEntry(Status.AT_RISK, 0);
        assertThat(comparison.after())
                .containsEntry(Status.NO_KNOWN_DAMAGE, 0)
                .containsEntry(Status.UNKNOWN, 1)
                .containsEntry(Status.DESTROYED, 1)
                .containsEntry(Status.AT_RISK, 1);
    }

    @Test
    void tellsThePlacesThatChangedFromThoseThatDidNot() {
        FilteredPlaces places = places(SiteFilter.ALL);
        assertThat(ExampleIndex.ids(places)).containsExactly("site", "untouched");
        assertThat(ExampleIndex.changedIds(places)).containsExactly("site");
        assertThat(places.unchangedByName(PlaceOrder.byName(Locale.ENGLISH)).page(0, 10))
                .containsExactly("untouched");
        assertThat(compare(SiteFilter.ALL, MAY, OCTOBER).places()).isEqualTo(2);
        assertThat(compare(SiteFilter.ALL, MAY, OCTOBER).changed()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"NO_KNOWN_DAMAGE, site", "DESTROYED, site", "AT_RISK, site", "UNKNOWN, untouched"})
    void findsAPlaceByItsStatusOnEitherDay(Status status, String found) {
        assertThat(ExampleIndex.ids(places(SiteFilter.ALL.withStatuses(Set.of(status)))))
                .containsExactly(found);
    }

    @Test
    void leavesOutWhatTheFilterLetsThroughOnNeitherDay() {
        Comparison comparison = compare(SiteFilter.ALL.withText("untouched"), MAY, OCTOBER);
        assertThat(comparison.places()).isEqualTo(1);
        assertThat(comparison.changed()).isZero();
        assertThat(comparison.after()).containsEntry(Status.DESTROYED, 0);
    }

    @ParameterizedTest
    @CsvSource({"2015-10-05, 2015-05-01", "2015-05-01, 2015-10-05"})
    void looksBackFromTheLaterDay(LocalDate asOf, LocalDate compare) {
        Standpoint asked = Standpoint.HERE_AND_NOW.withAsOf(asOf).withCompare(compare);
        assertThat(compare(SiteFilter.ALL, asOf, compare).lookingBack(asked))
                .isEqualTo(Standpoint.HERE_AND_NOW.withAsOf(OCTOBER).withCompare(MAY));
    }

    @Test
    void leavesTodayUnnamed() {
        Standpoint asked = Standpoint.HERE_AND_NOW.withCompare(MAY);
        assertThat(compare(SiteFilter.ALL, OCTOBER, MAY).lookingBack(asked)).isEqualTo(asked);
    }

    private static Comparison compare(SiteFilter filter, LocalDate day, LocalDate other) {
        FilteredPlaces places = day.isBefore(other) ? places(filter, day, other) : places(filter, other, day);
        return Comparison.of(places, Objects.requireNonNull(places.earlier()));
    }

    private static FilteredPlaces places(SiteFilter filter) {
        return places(filter, MAY, OCTOBER);
    }

    private static FilteredPlaces places(SiteFilter filter, LocalDate earlier, LocalDate later) {
        Statements said = new Statements(
                List.of(
                        assessment("whole", "2015-01", Condition.INTACT, HIGH),
                        assessment("gone", "2015-08-30", Condition.DESTROYED, HIGH)),
                List.of(threat("2015-09/..")),
                List.of(),
                List.of());
        Map<String, Source> heard = Map.of("guardian", SOURCE);
        Layers layers = ExampleIndex.layers(List.of(
                IndexedPlace.of(PLACE, PLACE, PlaceTimeline.of(PLACE, said, heard)),
                IndexedPlace.of(UNTOUCHED, UNTOUCHED, PlaceTimeline.of(UNTOUCHED, Statements.NONE, heard))));
        return new FilteredPlaces(
                filter, 1, new PlacesOnDay(layers, Sight.EXACT, later), new PlacesOnDay(layers, Sight.EXACT, earlier));
    }
}
