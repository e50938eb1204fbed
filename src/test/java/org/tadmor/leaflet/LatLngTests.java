package org.tadmor.leaflet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatLngTests {

    @Test
    void acceptsPolesAndAntimeridian() {
        assertThat(new LatLng(90, -180).latitude()).isEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource({
        "90.1, 0, latitude",
        "-90.1, 0, latitude",
        "0, 180.1, longitude",
        "NaN, 0, latitude",
        "0, Infinity, longitude"
    })
    void refusesWhatIsNotOnTheGlobe(double latitude, double longitude, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LatLng(latitude, longitude))
                .withMessageContaining(named);
    }
}
