package org.tadmor.leaflet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatLngBoundsTests {

    @Test
    void surroundsAllPositions() {
        LatLngBounds bounds = LatLngBounds.around(List.of(new LatLng(3, 40), new LatLng(-1, 50), new LatLng(2, 30)));

        assertThat(bounds).isEqualTo(new LatLngBounds(-1, 30, 3, 50));
    }

    @Test
    void surroundsNothingWithoutPositions() {
        assertThatIllegalArgumentException().isThrownBy(() -> LatLngBounds.around(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 2, true", "-1, -2, true", "1.1, 0, false", "0, 2.1, false", "-1.1, 0, false"})
    void containsWhatLiesInsideOrOnAnEdge(double latitude, double longitude, boolean contained) {
        LatLngBounds bounds = new LatLngBounds(-1, -2, 1, 2);

        assertThat(bounds.contains(new LatLng(latitude, longitude))).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 0, south", "0, 1, 0, 0, west", "0, 0, 91, 0, north", "0, 0, 0, NaN, east"})
    void refusesSwappedEdgesAndWhatIsNotOnTheGlobe(double south, double west, double north, double east, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LatLngBounds(south, west, north, east))
                .withMessageContaining(named);
    }
}
