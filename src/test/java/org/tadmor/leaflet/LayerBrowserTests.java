package org.tadmor.leaflet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Layers, their labels and popups in the browser. */
class LayerBrowserTests extends MapPage {

    private static final String SCRIPT = "<img src=x onerror='window.broken=true'><script>window.broken=true</script>";

    @Test
    void drawsLayersInTheirOrderWhicheverArrivesFirst() {
        server.put("/area.geojson", """
                {"type": "Feature", "properties": {"kind": "City Wall", "name": "Town"},
                 "geometry": {"type": "Polygon",
                   "coordinates": [[[38.26, 34.54], [38.28, 34.54], [38.28, 34.56], [38.26, 34.56], [38.26, 34.54]]]}}""");
        showMap();
        page.evaluate("""
                map.layers = [
                  { type: 'geojson', url: '/area.geojson', cssClass: 'plan', classProperty: 'kind' },
                  { type: 'circle', center: { latitude: 34.5476, longitude: 38.274 }, radiusMetres: 50, cssClass: '' },
                  { type: 'geojson', url: '/area.geojson', cssClass: 'ground', base: true },
                  { type: 'geojson', url: '/missing.geojson', cssClass: '' },
                ]""");

        assertThat(page.locator("path.plan.feature-city-wall")).hasCount(1);
        assertThat(page.locator("path.ground")).hasCount(1);
        assertThat(depth("path.ground")).isLessThan(depth("path.plan"));
        assertThat(depth("path.plan")).isLessThan(depth("path.leaflet-map-circle"));

        page.evaluate("map.layers = []");
        assertThat(page.locator("leaflet-map path.leaflet-map-feature")).hasCount(0);
        assertThat(page.locator(".leaflet-map-layer")).hasCount(0);
    }

    @Test
    void showsLabelsFromTheirZoomOn() {
        server.put("/spring.geojson", """
                {"type": "Feature", "properties": {"name": "نبع أفقا"},
                 "geometry": {"type": "Point", "coordinates": [38.274, 34.5476]}}""");
        showMap();
        page.evaluate("""
                map.layers = [{
                  type: 'geojson', url: '/spring.geojson', cssClass: '', labels: { property: 'name', minZoom: 14 },
                }]""");

        page.evaluate("map.view = view(34.5476, 38.274, 15, 1)");
        assertThat(page.locator(".leaflet-map-label")).hasText("نبع أفقا");

        page.evaluate("map.view = view(34.5476, 38.274, 13, 2)");
        assertThat(page.locator(".leaflet-map-label")).hasCount(0);
    }

    @Test
    void hidesLabelsThatCoverMarkersOrOtherLabels() {
        String feature = """
                {"type": "Feature", "properties": {"name": "%s"},
                 "geometry": {"type": "Point", "coordinates": [%s, 34.5600]}}""";
        server.put("/crowd.geojson", """
                {"type": "FeatureCollection", "features": [%s, %s, %s]}""".formatted(
                        feature.formatted("First", 38.2700),
                        feature.formatted("Second", 38.2701),
                        feature.formatted("Third", 38.2900)));
        showMap();
        page.evaluate("map.view = view(34.56, 38.28, 14, 1)");
        page.evaluate("""
                map.layers = [{
                  type: 'geojson', url: '/crowd.geojson', cssClass: '', labels: { property: 'name', minZoom: 0 },
                }]""");

        assertThat(page.getByText("First")).isVisible();
        assertThat(page.getByText("Second")).isHidden();
        assertThat(page.getByText("Third")).isVisible();

        page.evaluate("map.markers = [marker('third', 34.56, 38.29)]");
        assertThat(page.getByText("Third").first()).isHidden();
    }

    @Test
    void showsScriptAsText() {
        server.put("/evil.geojson", """
                {"type": "Feature", "properties": {"kind": "a\\" onclick=\\"x", "name": "%1$s"},
                 "geometry": {"type": "Point", "coordinates": [38.272, 34.549]}}""".formatted(SCRIPT));
        page.evaluate("""
                text => {
                  window.map = createMap();
                  map.texts = { map: text, zoomIn: text, zoomOut: text, fitAll: text, closePopup: text };
                  map.attributions = [{ text, url: null }, { text, url: 'https://example.org/?"><b>' }];
                  map.layers = [{
                    type: 'geojson', url: '/evil.geojson', cssClass: '', classProperty: 'kind',
                    labels: { property: 'name', minZoom: 0 },
                    popup: { titleProperty: 'name', fields: [{ label: text, property: 'name' }] },
                  }];
                  map.markers = [{
                    ...marker('evil', 34.5476, 38.274, text),
                    symbol: { shape: text, letter: text, cssClass: text },
                  }];
                  map.selected = 'evil';
                  document.querySelector('#frame').append(map);
                  map.openPopup(34.5476, 38.274, text, [text]);
                }""", SCRIPT);

        assertThat(page.locator(".leaflet-map-label")).hasText(SCRIPT);
        assertThat(page.locator(".leaflet-map-name")).hasText(SCRIPT);
        assertThat(page.locator(".leaflet-map-popup strong")).hasText(SCRIPT);
        assertThat(page.locator(".leaflet-control-attribution")).containsText(SCRIPT);
        page.locator(".leaflet-map-dot").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".leaflet-map-popup p")).hasText(SCRIPT + SCRIPT);
        assertThat(page.locator("leaflet-map img, leaflet-map script, leaflet-map b"))
                .hasCount(0);
        assertThat(page.evaluate("window.broken")).isNull();
    }

    @Test
    void closesPopupsWithEscapeAndGivesTheFocusBack() {
        showMap();
        marker("Temple").focus();

        page.evaluate("map.openPopup(34.5476, 38.274, 'Title', ['First', 'Second'])");
        Locator popup = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Title"));
        assertThat(popup).isFocused();
        page.keyboard().press("Escape");

        assertThat(popup).hasCount(0);
        assertThat(marker("Temple")).isFocused();
    }

    private int depth(String selector) {
        return Integer.parseInt(
                (String) page.locator(selector).evaluate("element => element.closest('.leaflet-pane').style.zIndex"));
    }
}
