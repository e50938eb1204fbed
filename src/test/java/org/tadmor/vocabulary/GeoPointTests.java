package org.tadmor.vocabulary;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPointTests {

    @ParameterizedTest
    @CsvSource({"34.5522, 38.2675", "90, 180", "-90, -180", "0, 0"})
    void acceptsEveryPointOfTheGlobe(double latitude, double longitude) {
        assertThatNoException().isThrownBy(() -> new GeoPoint(latitude, longitude));
    }

    @ParameterizedTest
    @CsvSource({
        "90.0001,   0,        latitude 90.0001 is outside -90 to 90 degrees",
        "-91,       0,        latitude -91.0 is outside -90 to 90 degrees",
        "0,         180.5,    longitude 180.5 is outside -180 to 180 degrees",
        "0,         -181,     longitude -181.0 is outside -180 to 180 degrees",
        "NaN,       0,        latitude NaN is outside -90 to 90 degrees",
        "0,         Infinity, longitude Infinity is outside -180 to 180 degrees"
    })
    void refusesPointsOffTheGlobe(double latitude, double longitude, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeoPoint(latitude, longitude))
                .withMessage(reason);
    }
}
