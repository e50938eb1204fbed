package org.tadmor.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tadmor.DoorTest;
import org.tadmor.ExampleSites;
import org.tadmor.monitor.SiteFilter;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.site.Sensitivity;
import org.tadmor.site.Site;
import org.tadmor.site.SiteKind;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.MultilingualText;

/** What the map gives away of where places are. */
@DoorTest
class MapAnswersTests {

    private static final GeoPoint SECRET = new GeoPoint(36.87143, 42.63927);

    /** The index keeps positions to 15 cm. */
    private static final Offset<Double> STEP = within(2e-6);

    @Autowired
    private MapAnswers answers;

    @Autowired
    private Sites sites;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void recordTheSource(@Autowired Sources sources) {
        sources.record(ExampleSites.SOURCE);
        sites.record(place("temple", new GeoPoint(34.5476, 38.2741), Sensitivity.EXACT));
        sites.record(place("arch", new GeoPoint(34.5501, 38.2699), Sensitivity.EXACT));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static IntStream zooms() {
        return IntStream.rangeClosed(0, MapCell.MAX_ZOOM);
    }

    @ParameterizedTest
    @MethodSource("zooms")
    void hasNoTraceOfAHiddenPlaceForReaders(int zoom) {
        MapAnswer without =
                answers.within(answers.matching(SiteFilter.ALL), around(new GeoPoint(34.55, 38.27), zoom), null);
        MapExtent extent = answers.extent().orElseThrow();
        sites.record(place("tomb", new GeoPoint(34.5476, 38.2741), Sensitivity.HIDDEN));
        sites.record(place("tower", SECRET, Sensitivity.HIDDEN));

        assertThat(answers.within(answers.matching(SiteFilter.ALL), around(new GeoPoint(34.55, 38.27), zoom), null))
                .isEqualTo(without);
        assertThat(answers.within(answers.matching(SiteFilter.ALL), around(SECRET, zoom), "tower"))
                .extracting(MapAnswer::selected)
                .isNull();
        assertThat(counted(
                        answers.within(answers.matching(SiteFilter.ALL), MapView.of(zoom, -180, -90, 180, 90), null)))
                .isEqualTo(2);
        assertThat(answers.of(MapCell.at(SECRET, zoom), answers.matching(SiteFilter.ALL))
                        .places())
                .extracting(MapPlace::id)
                .doesNotContain("tower");
        assertThat(answers.extent()).contains(extent);
        assertThat(answers.extent(SiteFilter.ALL)).contains(extent);
    }

    @ParameterizedTest
    @MethodSource("zooms")
    void showsReadersASensitivePlaceNoMoreExactlyThanTheyMayKnow(int zoom) {
        sites.record(place("tower", SECRET, Sensitivity.ABOUT_1_KM));
        GeoPoint shown = seen("tower");
        assertThat(shown).isNotEqualTo(SECRET);

        assertThat(answers.within(answers.matching(SiteFilter.ALL), around(shown, zoom), "tower")
                        .selected())
                .extracting(MapPlace::position)
                .satisfies(at(shown));
        assertThat(answers.within(answers.matching(SiteFilter.ALL), around(shown, zoom), null)
                        .places())
                .filteredOn(place -> place.id().equals("tower"))
                .allSatisfy(place -> assertThat(place.position()).satisfies(at(shown)));
        assertThat(answers.of(MapCell.at(shown, zoom), answers.matching(SiteFilter.ALL))
                        .places())
                .filteredOn(place -> place.id().equals("tower"))
                .extracting(MapPlace::position)
                .singleElement()
                .satisfies(at(shown));
        if (zoom > 14) {
            assertThat(answers.of(MapCell.at(SECRET, zoom), answers.matching(SiteFilter.ALL))
                            .places())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("zooms")
    void showsCuratorsEachPlaceWhereItIs(int zoom) {
        sites.record(place("tower", SECRET, Sensitivity.HIDDEN));
        signInAsCurator();

        assertThat(answers.within(answers.matching(SiteFilter.ALL), around(SECRET, zoom), "tower")
                        .selected())
                .extracting(MapPlace::position)
                .satisfies(at(SECRET));
        assertThat(counted(
                        answers.within(answers.matching(SiteFilter.ALL), MapView.of(zoom, -180, -90, 180, 90), null)))
                .isEqualTo(3);
        assertThat(answers.extent().orElseThrow().north()).isCloseTo(SECRET.latitude(), STEP);
    }

    @Test
    void drawsMeansOfPositionsThatReadersMayKnow() {
        sites.record(place("tower", SECRET, Sensitivity.ABOUT_1_KM));
        sites.record(place("wall", new GeoPoint(36.9, 42.7), Sensitivity.EXACT));
        MapCluster cluster = answers.within(answers.matching(SiteFilter.ALL), MapView.of(4, 40, 36, 44, 38), null)
                .clusters()
                .getFirst();
        assertThat(cluster.position().latitude()).isCloseTo((seen("tower").latitude() + 36.9) / 2, within(1e-4));
        assertThat(cluster.position().longitude()).isCloseTo((seen("tower").longitude() + 42.7) / 2, within(1e-4));
    }

    @Test
    void showsTheOpenPlaceWhereverItLiesAndWhateverIsAskedFor() {
        SiteFilter arches = SiteFilter.ALL.withText("arch");
        MapAnswer answer = answers.within(answers.matching(arches), MapView.of(5, 0, 0, 10, 10), "temple");
        assertThat(answer.places()).isEmpty();
        assertThat(answer.selected()).extracting(MapPlace::id).isEqualTo("temple");
        assertThat(answers.within(answers.matching(arches), null, "temple").selected())
                .isEqualTo(answer.selected());
        assertThat(answers.within(answers.matching(arches), null, "nowhere").selected())
                .isNull();
    }

    @Test
    void tellsHowFarThePlacesLieApartThatAFilterLetsThrough() {
        assertThat(answers.extent(SiteFilter.ALL)).hasValueSatisfying(of(38.2699, 34.5476, 38.2741, 34.5501));
        assertThat(answers.extent(SiteFilter.ALL.withText("arch")))
                .hasValueSatisfying(of(38.2699, 34.5501, 38.2699, 34.5501));
        assertThat(answers.extent(SiteFilter.ALL.withText("nothing"))).isEmpty();
    }

    @Test
    void namesNoMoreOfACellThanOneReadsThrough() {
        GeoPoint spot = new GeoPoint(10, 10);
        IntStream.range(0, 50).forEach(number -> sites.record(place("p" + number, spot, Sensitivity.EXACT)));
        CellContent content = answers.of(MapCell.at(spot, 19), answers.matching(SiteFilter.ALL));
        assertThat(content.places()).hasSize(CellContent.MOST_PLACES);
        assertThat(content.extent()).hasValueSatisfying(of(10, 10, 10, 10));
    }

    private static Consumer<GeoPoint> at(GeoPoint expected) {
        return point -> {
            assertThat(point.latitude()).isCloseTo(expected.latitude(), STEP);
            assertThat(point.longitude()).isCloseTo(expected.longitude(), STEP);
        };
    }

    private static Consumer<MapExtent> of(double west, double south, double east, double north) {
        return extent -> {
            assertThat(extent.west()).isCloseTo(west, STEP);
            assertThat(extent.south()).isCloseTo(south, STEP);
            assertThat(extent.east()).isCloseTo(east, STEP);
            assertThat(extent.north()).isCloseTo(north, STEP);
        };
    }

    private static int counted(MapAnswer answer) {
        return answer.places().size()
                + answer.clusters().stream().mapToInt(MapCluster::places).sum();
    }

    private GeoPoint seen(String id) {
        return Objects.requireNonNull(sites.withId(id).orElseThrow().position()).point();
    }

    private static MapView around(GeoPoint point, int zoom) {
        return MapView.of(
                zoom,
                point.longitude() - 0.02,
                point.latitude() - 0.02,
                point.longitude() + 0.02,
                point.latitude() + 0.02);
    }

    private void signInAsCurator() {
        accounts.open(new Account("zenobia", "Zenobia", Role.CURATOR), "silk road");
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "zenobia", null, AuthorityUtils.NO_AUTHORITIES));
    }

    private static Site place(String id, GeoPoint point, Sensitivity sensitivity) {
        return new Site(
                id,
                null,
                SiteKind.TOMB,
                new MultilingualText(id, null, null),
                List.of(),
                ExampleSites.SOURCE.id(),
                new Site.Position(point, 10, ExampleSites.SOURCE.id(), null),
                sensitivity,
                "1st century",
                ExampleSites.SOURCE.id(),
                null,
                List.of());
    }
}
