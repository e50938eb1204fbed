package org.tadmor.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadmor.vocabulary.GeoPoint;

/** Cells and views, also where the map ends. */
class MapViewTests {

    @ParameterizedTest
    @CsvSource({
        "  0,         0,     0,  2,       2",
        "  0,      -180,     0,  0,       2",
        "  0,       180,     0,  0,       2",
        "  0,  179.9999,     0,  3,       2",
        " 90,         0,     0,  2,       0",
        "-90,         0,     0,  2,       3",
        " 85.06,      0,     0,  2,       0",
        "-85.06,      0,     0,  2,       3",
        " 34.5513, 38.2668, 16, 158937, 104232",
        "-90,   179.999999999,    22, 16777215, 16777215"
    })
    void findsTheCellOfAPoint(double latitude, double longitude, int zoom, int x, int y) {
        assertThat(MapCell.at(new GeoPoint(latitude, longitude), zoom)).isEqualTo(new MapCell(zoom, x, y));
    }

    @ParameterizedTest
    @CsvSource({"-3, 0, 0", "23, 0, 0", "0, 4, 0", "0, 0, -1", "3, 32, 0"})
    void knowsNoCellBeyondTheMap(int zoom, int x, int y) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MapCell(zoom, x, y));
    }

    @Test
    void putsFourByFourCellsIntoABlock() {
        assertThat(new MapCell(5, 7, 4).block()).isEqualTo(new MapCell(5, 4, 7).block());
        assertThat(new MapCell(5, 8, 4).block()).isNotEqualTo(new MapCell(5, 7, 4).block());
    }

    @ParameterizedTest
    @CsvSource({
        // west, south, east, north; as it is meant
        "  30,   30,   40,   40,    30,  30,   40, 40",
        " 170,  -10, -170,   10,   170, -10, -170, 10",
        " 170,  -10,  190,   10,   170, -10, -170, 10",
        "-190,  -10, -170,   10,   170, -10, -170, 10",
        " 390,   30,  400,   40,    30,  30,   40, 40",
        "-180,  -90,  180,   90,  -180, -90,  180, 90",
        "-200,  -90,  300,   90,  -180, -90,  180, 90",
        "-1e6, -1e6,  1e6,  1e6,  -180, -90,  180, 90",
        " 170,    0,  180,   10,   170,   0,  180, 10",
        "-180,    0, -170,   10,  -180,   0, -170, 10",
        "   5,    5,    5,    5,     5,   5,    5,  5"
    })
    void understandsWhichPartOfTheWorldIsMeant(
            double west,
            double south,
            double east,
            double north,
            double meantWest,
            double meantSouth,
            double meantEast,
            double meantNorth) {
        assertThat(MapView.of(3, west, south, east, north))
                .isEqualTo(new MapView(3, meantWest, meantSouth, meantEast, meantNorth));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 0, 1, 1", "0, NaN, 1, 1", "0, 0, Infinity, 1", "0, 0, 1, -Infinity", "0, 2, 1, 1"})
    void refusesWhatMeansNothing(double west, double south, double east, double north) {
        assertThatIllegalArgumentException().isThrownBy(() -> MapView.of(3, west, south, east, north));
    }

    @ParameterizedTest
    @CsvSource({"-5, 0", "0, 0", "3, 3", "4, 3", "22, 3", "2147483647, 3"})
    void goesNoDeeperThanAScreenHasRoomFor(int asked, int answered) {
        assertThat(MapView.of(asked, -180, -90, 180, 90).zoom()).isEqualTo(answered);
        assertThat(MapView.of(22, 38.2600, 34.55, 38.2601, 34.5501).zoom()).isEqualTo(22);
    }

    @ParameterizedTest
    @CsvSource({
        " 170, -170, -175, true",
        " 170, -170,  175, true",
        " 170, -170,    0, false",
        // Almost around the world: its ends lie in one cell.
        "  10,    9, -170, true",
        "  10,    9,   10, true",
        "  10,   20,   15, true",
        "  10,   20,  -15, false"
    })
    void showsWhatLiesBetweenItsEdges(double west, double east, double longitude, boolean shown) {
        MapView view = MapView.of(2, west, -10, east, 10);
        assertThat(view.shows(MapCell.at(new GeoPoint(0, longitude), 2))).isEqualTo(shown);
        assertThat(view.shows(MapCell.at(new GeoPoint(80, longitude), 2))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 22})
    void showsThePolesAtTheEdgeOfTheMap(int zoom) {
        MapView arctic = MapView.of(zoom, 0, 89, 0.000001, 90);
        assertThat(arctic.shows(MapCell.at(new GeoPoint(90, 0), zoom))).isTrue();
        assertThat(arctic.shows(MapCell.at(new GeoPoint(-90, 0), zoom))).isFalse();
    }
}
