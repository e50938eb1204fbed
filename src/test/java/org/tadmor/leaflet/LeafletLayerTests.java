package org.tadmor.leaflet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeafletLayerTests {

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesCirclesWithoutARadius(double radiusMetres) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeafletCircle(new LatLng(0, 0), radiusMetres, ""))
                .withMessageContaining("Radius");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://tiles.example/{z}/{x}.png", "https://tiles.example/{x}/{y}.png", ""})
    void refusesTileUrlsWithoutAllPlaceholders(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TileLayer(url, new Attribution("Tiles"), 19))
                .withMessageContaining("lacks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "/relative", "file:///etc/passwd"})
    void refusesAttributionsThatDoNotLeadToTheWeb(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Attribution("Text", url));
    }

    @Test
    void takesLayersWithEqualContentForOne() {
        GeoJsonLayer plan =
                new GeoJsonLayer("plan.geojson").withLabels("name", 14).withPopup("name");

        assertThat(new GeoJsonLayer("plan.geojson").withPopup("name").withLabels("name", 14))
                .isEqualTo(plan);
    }
}
