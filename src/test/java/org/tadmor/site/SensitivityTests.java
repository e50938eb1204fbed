package org.tadmor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tadmor.vocabulary.GeoPoint;

class SensitivityTests {

    private static final int TRIES = 20_000;

    @Test
    void leavesAnExactPositionAlone() {
        Site.Position exact = new Site.Position(new GeoPoint(34.54735, 38.27387), 10, "osm", "centre of the precinct");
        assertThat(Sensitivity.EXACT.shown(exact)).isSameAs(exact);
    }

    @Test
    void showsNothingOfWhatIsHidden() {
        assertThat(Sensitivity.HIDDEN.shown(at(34.5, 38.2))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"ABOUT_100_M, 100", "ABOUT_1_KM, 1000"})
    void showsAPointNoFartherAwayThanItSays(Sensitivity sensitivity, int metres) {
        Random random = new Random(1);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            GeoPoint exact = new GeoPoint(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
            Site.Position shown =
                    Objects.requireNonNull(sensitivity.shown(new Site.Position(exact, 25, "osm", "the door")));
            assertThat(metresBetween(exact, shown.point())).as("%s", exact).isLessThanOrEqualTo(metres);
            assertThat(shown.accuracyMetres()).isEqualTo(metres + 25);
            assertThat(shown.sourceId()).isNull();
            assertThat(shown.note()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"ABOUT_100_M, 0.0002", "ABOUT_1_KM, 0.002"})
    void showsNeighboursAtTheSamePoint(Sensitivity sensitivity, double degrees) {
        Random random = new Random(2);
        Set<GeoPoint> shown = new HashSet<>();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            shown.add(shown(sensitivity, 34.55 + random.nextDouble(degrees), 38.27 + random.nextDouble(degrees)));
        }
        // So small an area touches one cell, or four where a corner lies in it.
        assertThat(shown).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void showsMostPointsFarFromTheTruth() {
        Random random = new Random(3);
        double sum = 0;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            GeoPoint exact = new GeoPoint(random.nextDouble(33, 36), random.nextDouble(36, 40));
            sum += metresBetween(exact, shown(Sensitivity.ABOUT_1_KM, exact.latitude(), exact.longitude()));
        }
        assertThat(sum / TRIES).isBetween(450.0, 650.0);
    }

    @ParameterizedTest
    @CsvSource({"90, 0", "-90, 180", "0, 180", "0, -180", "89.9999999, -180", "0, 0"})
    void copesWithTheEdgesOfTheWorld(double latitude, double longitude) {
        GeoPoint shown = shown(Sensitivity.ABOUT_1_KM, latitude, longitude);
        assertThat(metresBetween(new GeoPoint(latitude, longitude), shown)).isLessThanOrEqualTo(1_000);
    }

    @Test
    void isAsStrictAsTheStricterOfTwo() {
        assertThat(Sensitivity.ABOUT_1_KM.orStricter(Sensitivity.ABOUT_100_M)).isEqualTo(Sensitivity.ABOUT_1_KM);
        assertThat(Sensitivity.EXACT.orStricter(Sensitivity.HIDDEN)).isEqualTo(Sensitivity.HIDDEN);
    }

    private static GeoPoint shown(Sensitivity sensitivity, double latitude, double longitude) {
        return Objects.requireNonNull(sensitivity.shown(at(latitude, longitude)))
                .point();
    }

    private static Site.Position at(double latitude, double longitude) {
        return new Site.Position(new GeoPoint(latitude, longitude), 10, "osm", null);
    }

    /** By the haversine formula. */
    private static double metresBetween(GeoPoint one, GeoPoint other) {
        double north = Math.toRadians(other.latitude() - one.latitude()) / 2;
        double east = Math.toRadians(other.longitude() - one.longitude()) / 2;
        double square = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(east), 2);
        return 2 * 6_371_008.8 * Math.asin(Math.sqrt(square));
    }
}
