package org.tadmor.leaflet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LeafletMapTests {

    private static final LatLng TEMPLE = new LatLng(34.5476, 38.274);
    private static final LatLng ARCH = new LatLng(34.5501, 38.2699);
    private static final LeafletSymbol SYMBOL = new LeafletSymbol(SymbolShape.INVERTED_TRIANGLE, "D", "destroyed");

    private final LeafletMap map = new LeafletMap();

    @Test
    void sendsMarkersInOrder() {
        map.setMarkers(List.of(
                new LeafletMarker("b", TEMPLE, "Temple", SYMBOL)
                        .withLabel("Temple, destroyed")
                        .withTooltip("Temple (destroyed)")
                        .withBadges(List.of(new LeafletSymbol(SymbolShape.CIRCLE, "!", "threat"))),
                new LeafletMarker("a", ARCH, "Arch", SYMBOL)));

        assertThat(sent("markers").get(0)).isEqualTo(json("""
                {
                  "id": "b",
                  "position": {"latitude": 34.5476, "longitude": 38.274},
                  "name": "Temple",
                  "label": "Temple, destroyed",
                  "tooltip": "Temple (destroyed)",
                  "symbol": {"shape": "inverted-triangle", "letter": "D", "cssClass": "destroyed"},
                  "badges": [{"shape": "circle", "letter": "!", "cssClass": "threat"}]
                }"""));
        assertThat(sent("markers").get(1).get("id").asString()).isEqualTo("a");
    }

    @Test
    void refusesTwoMarkersOfOneId() {
        LeafletMarker marker = new LeafletMarker("a", ARCH, "Arch", SYMBOL);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> map.setMarkers(List.of(marker, marker)))
                .withMessageContaining("id a");
    }

    @Test
    void refusesMarkersThatScreenReadersCannotName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LeafletMarker("a", ARCH, " ", SYMBOL));
    }

    @Test
    void sendsLayersLowestFirst() {
        map.addLayer(new GeoJsonLayer("plan.geojson")
                .withClass("plan")
                .withClassProperty("kind")
                .withLabels("name_en", 14)
                .withPopup("name_en", new GeoJsonLayer.Field("Basis", "basis"))
                .withAttribution(new Attribution("Someone")));
        map.addLayer(new TileLayer(
                "https://tiles.example/{z}/{x}/{y}.png", new Attribution("Tiles", "https://tiles.example/"), 18));
        map.addLayer(new LeafletCircle(TEMPLE, 250, "rough"));

        assertThat(sent("layers")).isEqualTo(json("""
                [
                  {
                    "type": "geojson",
                    "url": "plan.geojson",
                    "cssClass": "plan",
                    "classProperty": "kind",
                    "labels": {"property": "name_en", "minZoom": 14.0},
                    "popup": {"titleProperty": "name_en", "fields": [{"label": "Basis", "property": "basis"}]},
                    "base": false,
                    "attribution": {"text": "Someone", "url": null}
                  },
                  {
                    "type": "tiles",
                    "url": "https://tiles.example/{z}/{x}/{y}.png",
                    "attribution": {"text": "Tiles", "url": "https://tiles.example/"},
                    "maxZoom": 18
                  },
                  {
                    "type": "circle",
                    "center": {"latitude": 34.5476, "longitude": 38.274},
                    "radiusMetres": 250.0,
                    "cssClass": "rough"
                  }
                ]"""));
    }

    @Test
    void addsALayerOnceAndRemovesIt() {
        map.addLayer(new GeoJsonLayer("plan.geojson"));
        map.addLayer(new GeoJsonLayer("plan.geojson"));
        assertThat(sent("layers").size()).isEqualTo(1);

        map.removeLayer(new GeoJsonLayer("plan.geojson"));
        assertThat(sent("layers").size()).isZero();
    }

    @Test
    void sendsWhatToShow() {
        map.setView(TEMPLE, 15);
        assertThat(sent("view")).isEqualTo(json("""
                {
                  "bounds": {"south": 34.5476, "west": 38.274, "north": 34.5476, "east": 38.274},
                  "maxZoom": 15.0,
                  "glide": false,
                  "number": 1
                }"""));

        map.fitBounds(LatLngBounds.around(List.of(TEMPLE, ARCH)));
        assertThat(sent("view")).isEqualTo(json("""
                {
                  "bounds": {"south": 34.5476, "west": 38.2699, "north": 34.5501, "east": 38.274},
                  "maxZoom": null,
                  "glide": true,
                  "number": 2
                }"""));
    }

    @Test
    void asksAgainForTheSameView() {
        map.flyTo(TEMPLE, 15);
        JsonNode first = sent("view");

        map.flyTo(TEMPLE, 15);

        assertThat(sent("view")).isNotEqualTo(first);
    }

    @Test
    void staysWhereItIsWhenThereAreNoMarkersToFit() {
        map.fitMarkers(16);

        assertThat(map.getElement().getPropertyRaw("view")).isNull();
    }

    @Test
    void asksTheSameAgain() {
        map.ask("q=bel");
        JsonNode first = sent("question");
        assertThat(first.get("query").asString()).isEqualTo("q=bel");

        map.ask("q=bel");
        assertThat(sent("question")).isNotEqualTo(first);

        map.askForSelected("q=bel");
        assertThat(sent("question").get("selectedAlone").asBoolean()).isTrue();
    }

    @Test
    void holdsAFeedOnceForAllPages() {
        map.setFeed(feed("building"));
        LeafletMap other = new LeafletMap();
        other.setFeed(feed("building"));
        assertThat(other.getElement().getPropertyRaw("feed")).isSameAs(sent("feed"));
        assertThat(sent("feed").get("signs").get(0).get("code").asString()).isEqualTo("building");
    }

    @Test
    void takesNoFeedWhoseCodesMeanTwoThings() {
        assertThatIllegalArgumentException().isThrownBy(() -> feed("building", "building"));
        assertThatIllegalArgumentException().isThrownBy(() -> feed("a b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CountText(List.of(1.0), List.of()));
    }

    @Test
    void sendsAndTakesBackMaximumBounds() {
        map.setMaxBounds(LatLngBounds.of(TEMPLE));
        assertThat(sent("maxBounds").get("south").asDouble()).isEqualTo(34.5476);

        map.setMaxBounds(null);
        assertThat(sent("maxBounds").isNull()).isTrue();
    }

    @Test
    void sendsAndTakesBackTheSelection() {
        map.select("a");
        assertThat(map.getElement().getProperty("selected")).isEqualTo("a");

        map.select(null);
        assertThat(map.getElement().getProperty("selected")).isNull();
        assertThat(map.getSelected()).isNull();
    }

    @Test
    void sendsTextsControlsAndPadding() {
        map.setTexts(new LeafletTexts("Carte", "Agrandir", "Réduire", "Tout voir", "Fermer"));
        map.setControls(LeafletControl.SCALE, LeafletControl.FIT_ALL);
        map.setPadding(LeafletPadding.of(10).withEnd(300));

        assertThat(sent("texts").get("fitAll").asString()).isEqualTo("Tout voir");
        assertThat(sent("controls")).isEqualTo(json("[\"scale\", \"fit-all\"]"));
        assertThat(sent("padding")).isEqualTo(json("{\"top\": 10, \"end\": 300, \"bottom\": 10, \"start\": 10}"));
    }

    @Test
    void tellsWhichMarkerWasOpened() {
        List<String> opened = new ArrayList<>();
        map.addMarkerClickListener(event -> opened.add(event.getId()));

        fire("leaflet-marker-click", "{\"event.detail.id\": \"temple\"}");

        assertThat(opened).containsExactly("temple");
    }

    @Test
    void tellsWhereItWasClicked() {
        List<LatLng> clicked = new ArrayList<>();
        map.addMapClickListener(event -> clicked.add(event.getPosition()));

        fire("leaflet-map-click", "{\"event.detail.latitude\": 34.5, \"event.detail.longitude\": 38.25}");

        assertThat(clicked).containsExactly(new LatLng(34.5, 38.25));
    }

    @Test
    void tellsWhatItShows() {
        List<ViewChangeEvent> changes = new ArrayList<>();
        map.addViewChangeListener(changes::add);

        fire("leaflet-view-change", """
                {
                  "event.detail.south": 1, "event.detail.west": 2,
                  "event.detail.north": 3, "event.detail.east": 4.5,
                  "event.detail.zoom": 6.25,
                  "for": "trailing"
                }""");

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.getBounds()).isEqualTo(new LatLngBounds(1, 2, 3, 4.5));
            assertThat(change.getZoom()).isEqualTo(6.25);
        });
    }

    private static LeafletFeed feed(String... codes) {
        CountText text = new CountText(List.of(0.0), List.of("{0}"));
        return new LeafletFeed(
                "places",
                "cluster",
                Arrays.stream(codes).map(code -> FeedSign.ofWords(code, code)).toList(),
                List.of(FeedCount.besides(text)),
                new LeafletFeed.Texts(text, text, "away"));
    }

    /** Does what Flow does when the browser reports an event. */
    private void fire(String type, String data) {
        new UI().add(map);
        map.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(map.getElement(), type, json(data)));
    }

    private JsonNode sent(String property) {
        return (JsonNode) map.getElement().getPropertyRaw(property);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
