package org.tadmor.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadmor.assessment.Condition;
import org.tadmor.monitor.ExamplePlaces;
import org.tadmor.monitor.PlaceInView;
import org.tadmor.monitor.PlaceState;
import org.tadmor.monitor.Status;
import org.tadmor.site.SiteKind;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.MultilingualText;

class ClusteringTests {

    private static final PlaceState WHOLE = state(Condition.INTACT, false, false);

    @Test
    void drawsNothingWhereThereIsNothing() {
        assertThat(drawn(List.of(), world(0))).isEqualTo(new MapAnswer(0, List.of(), List.of(), null));
    }

    @Test
    void drawsAPlaceThatIsAloneInItsCellOnItsOwn() {
        PlaceInView bel = place("bel", 34.5476, 38.2741);
        PlaceInView arch = place("arch", 31.7, 35.2);
        assertThat(drawn(List.of(bel, arch), world(3)).places())
                .extracting(MapPlace::id)
                .containsExactly("arch", "bel");
    }

    @Test
    void drawsPlacesOfOneCellAsOneInTheirMiddle() {
        List<PlaceInView> places = List.of(place("a", 10, 10), place("b", 12, 14), place("c", 11, 12));
        MapAnswer answer = drawn(places, world(1));
        assertThat(answer.places()).isEmpty();
        assertThat(answer.clusters()).singleElement().satisfies(cluster -> {
            assertThat(cluster.places()).isEqualTo(3);
            assertThat(cluster.position().latitude()).isCloseTo(11, within(0.01));
            assertThat(cluster.position().longitude()).isCloseTo(12, within(1e-6));
        });
    }

    @Test
    void countsWhatItHolds() {
        List<PlaceInView> places = List.of(
                place("a", state(Condition.DESTROYED, true, false), WHOLE),
                place("b", state(Condition.DESTROYED, false, true), state(Condition.DESTROYED, false, false)),
                place("c", state(Condition.SEVERE, true, true), WHOLE),
                place("d", state(Condition.UNKNOWN, false, false), state(Condition.UNKNOWN, false, false)));
        MapCluster cluster = drawn(places, world(0)).clusters().getFirst();
        assertThat(cluster.statuses())
                .containsEntry(Status.DESTROYED, 2)
                .containsEntry(Status.DAMAGED, 1)
                .containsEntry(Status.NO_KNOWN_DAMAGE, 0)
                .containsEntry(Status.UNKNOWN, 1)
                .containsEntry(Status.AT_RISK, 2);
        assertThat(cluster.disputed()).isEqualTo(2);
        assertThat(cluster.changed()).isEqualTo(2);
    }

    @Test
    void staysInPlaceWhateverIsAskedFor() {
        List<PlaceInView> all = List.of(place("a", 10, 10), place("b", 11, 11), place("c", 12, 12), place("d", 15, 11));
        GeoPoint middle = drawn(all, world(0)).clusters().getFirst().position();
        MapCluster fewer = Clustering.of(ExamplePlaces.beside(all.subList(2, 4), all.subList(0, 2)), world(0))
                .clusters()
                .getFirst();
        assertThat(fewer.places()).isEqualTo(2);
        assertThat(fewer.position()).isEqualTo(middle);
    }

    @ParameterizedTest
    @CsvSource({"12, 18, 0", "13, 18, 18", "16, 18, 18", "16, 20, 20", "16, 21, 0", "22, 21, 0", "22, 1000, 0"})
    void letsFewPlacesStandOnTheirOwnFromNearBy(int zoom, int onOneSpot, int onTheirOwn) {
        List<PlaceInView> places = IntStream.range(0, onOneSpot)
                .mapToObj(number -> place("p" + number, 34.5513, 38.2668))
                .toList();
        MapAnswer answer = drawn(places, MapView.of(zoom, 38.266, 34.551, 38.267, 34.552));
        assertThat(answer.places()).hasSize(onTheirOwn);
        assertThat(answer.clusters().stream().mapToInt(MapCluster::places).sum())
                .isEqualTo(onOneSpot - onTheirOwn);
    }

    @Test
    void countsAllOfABlockAlsoBeyondTheView() {
        List<PlaceInView> places = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            places.add(place("p" + number, 34.5513, 38.2668 + number * 1e-6));
        }
        MapCell cell = MapCell.at(places.getFirst().position(), 18);
        MapView aCell = MapView.of(18, 38.2667, 34.5512, 38.2668, 34.5513);
        assertThat(drawn(places, aCell).clusters()).extracting(MapCluster::cell).contains(cell);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 22})
    void drawsWhatLiesAtThePolesAndTheAntimeridian(int zoom) {
        List<PlaceInView> places =
                List.of(place("north", 90, 0), place("south", -90, 0), place("east", 0, 180), place("west", 0, -180));
        for (PlaceInView place : places) {
            GeoPoint at = place.position();
            MapView around = MapView.of(
                    zoom, at.longitude() - 1e-5, at.latitude() - 1e-5, at.longitude() + 1e-5, at.latitude() + 1e-5);
            assertThat(drawn(List.of(place), around).places())
                    .extracting(MapPlace::id)
                    .contains(place.id());
        }
    }

    @RepeatedTest(300)
    void drawsEachPlaceInViewOnce(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<PlaceInView> all = somewhere(random);
        List<PlaceInView> wanted =
                all.stream().filter(place -> random.nextInt(3) > 0).toList();
        List<PlaceInView> others =
                all.stream().filter(place -> !wanted.contains(place)).toList();
        MapView view = MapView.of(
                random.nextInt(-2, 25),
                random.nextDouble(-400, 400),
                random.nextDouble(-100, 0),
                random.nextDouble(-400, 400),
                random.nextDouble(0, 100));

        MapAnswer answer = Clustering.of(ExamplePlaces.beside(others, wanted), view);

        List<String> inView = wanted.stream()
                .filter(place -> view.shows(MapCell.at(place.position(), view.zoom())))
                .map(PlaceInView::id)
                .toList();
        Set<MapCell> cells = new HashSet<>();
        answer.clusters().forEach(cluster -> {
            assertThat(cells.add(cluster.cell())).isTrue();
            assertThat(cluster.places()).isGreaterThan(1);
            assertThat(MapCell.at(cluster.position(), view.zoom())).isEqualTo(cluster.cell());
        });
        assertThat(answer.places())
                .extracting(MapPlace::id)
                .doesNotHaveDuplicates()
                .isSubsetOf(inView);
        assertThat(answer.places()).noneMatch(place -> cells.contains(MapCell.at(place.position(), view.zoom())));
        assertThat(answer.places().size()
                        + answer.clusters().stream()
                                .mapToInt(MapCluster::places)
                                .sum())
                .isEqualTo(inView.size());
    }

    /** Places around a few spots, some on the very same. */
    private static List<PlaceInView> somewhere(Random random) {
        List<PlaceInView> places = new ArrayList<>();
        for (int spot = 0; spot < 5; spot++) {
            double latitude = random.nextDouble(-89, 89);
            double longitude = random.nextDouble(-179, 179);
            double spread = Math.pow(10, -random.nextInt(8));
            for (int number = 0; number < random.nextInt(40); number++) {
                places.add(place(
                        spot + "-" + number,
                        latitude + random.nextDouble(-1, 1) * spread,
                        longitude + random.nextDouble(-1, 1) * spread));
            }
        }
        return places;
    }

    private static MapAnswer drawn(List<PlaceInView> places, MapView view) {
        return Clustering.of(ExamplePlaces.beside(List.of(), places), view);
    }

    private static MapView world(int zoom) {
        return MapView.of(zoom, -180, -90, 180, 90);
    }

    private static PlaceInView place(String id, double latitude, double longitude) {
        return new PlaceInView(
                id,
                SiteKind.TEMPLE,
                new MultilingualText(id, null, null),
                new GeoPoint(latitude, longitude),
                WHOLE,
                null);
    }

    private static PlaceInView place(String id, PlaceState state, PlaceState before) {
        return new PlaceInView(
                id, SiteKind.TEMPLE, new MultilingualText(id, null, null), new GeoPoint(1, 1), state, before);
    }

    private static PlaceState state(Condition condition, boolean atRisk, boolean disputed) {
        return new PlaceState(condition, atRisk, null, null, disputed, null);
    }
}
