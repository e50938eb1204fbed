package org.tadmor.leaflet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadmor.BrowserTest;
import org.tadmor.Chromium;

/** The browser side of the map, in a plain page without Flow. */
@BrowserTest
class LeafletMapBrowserTests {

    private static final String SCRIPT = "<img src=x onerror='window.broken=true'><script>window.broken=true</script>";
    private static final Pattern LINKED = Pattern.compile("\\bleaflet-linked\\b");

    private static StaticServer server;
    private static Chromium chromium;

    private final List<String> errors = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        server = new StaticServer();
        try (InputStream html = LeafletMapBrowserTests.class.getResourceAsStream("page.html")) {
            server.put("/page.html", new String(html.readAllBytes(), StandardCharsets.UTF_8));
        }
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @BeforeEach
    void open() {
        context = chromium.browser().newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.onPageError(errors::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(server.url("/")) && !request.url().startsWith("data:")) {
                strangers.add(request.url());
            }
        });
        page.navigate(server.url("/page.html"));
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(errors).isEmpty();
        assertThat(strangers).isEmpty();
    }

    @Test
    void opensMarkersByKeyboardInListOrder() {
        showMap();
        page.locator("#before").focus();

        tabUntilFocused(marker("Temple"));
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(marker("Arch")).isFocused();
        page.keyboard().press("Space");

        assertThat(page.evaluate("window.clicks")).isEqualTo(List.of("temple", "arch"));
    }

    @Test
    void opensMarkersByMouse() {
        showMap();

        marker("Arch").click();

        assertThat(page.evaluate("window.clicks")).isEqualTo(List.of("arch"));
    }

    @Test
    void keepsElementsAndFocusWhenMarkersChange() {
        showMap();
        marker("Temple").focus();
        marker("Temple").evaluate("element => element.kept = true");

        page.evaluate("""
                map.markers = [
                  marker('citadel', 34.563, 38.257, 'Citadel'),
                  marker('temple', 34.5477, 38.2741, 'Temple renamed'),
                ]""");

        assertThat(marker("Arch")).hasCount(0);
        assertThat(marker("Temple renamed")).isFocused();
        assertThat(marker("Temple renamed").evaluate("element => element.kept")).isEqualTo(true);
        assertThat(page.locator(".leaflet-map-marker").first()).hasAttribute("aria-label", "Citadel, label");
    }

    @Test
    void marksTheSelectedMarkerAndNamesIt() {
        showMap();

        page.evaluate("map.selected = 'temple'");

        assertThat(marker("Temple")).hasAttribute("aria-current", "true");
        assertThat(page.locator(".leaflet-map-name")).hasText("Temple");

        page.locator("leaflet-map").click(new Locator.ClickOptions().setPosition(300, 380));
        assertThat(page.locator(".leaflet-map-name")).hasText("Temple");

        page.evaluate("map.selected = null");

        assertThat(page.locator(".leaflet-map-marker[aria-current]")).hasCount(0);
        assertThat(page.locator(".leaflet-map-name")).hasCount(0);
    }

    @Test
    void lightsUpTheMarkerOfAHoveredOrFocusedListItem() {
        showMap();
        Locator item = page.locator("li[data-leaflet-marker=temple]");

        item.hover();
        assertThat(marker("Temple")).hasClass(LINKED);
        assertThat(page.locator(".leaflet-map-hint")).hasText("Temple, tooltip");

        page.locator("#unlinked").hover();
        assertThat(marker("Temple")).not().hasClass(LINKED);

        item.locator("button").focus();
        assertThat(marker("Temple")).hasClass(LINKED);
    }

    @Test
    void lightsUpTheListItemOfAHoveredOrFocusedMarker() {
        showMap();
        Locator item = page.locator("li[data-leaflet-marker=arch]");

        marker("Arch").hover();
        assertThat(item).hasClass(LINKED);

        page.locator("#unlinked").hover();
        assertThat(item).not().hasClass(LINKED);

        marker("Arch").focus();
        assertThat(item).hasClass(LINKED);
    }

    @Test
    void lightsUpTheMarkerOfAGridCellThatShowsALinkedElement() {
        showMap();
        page.evaluate("""
                () => {
                  const grid = document.createElement('div');
                  grid.innerHTML = '<p slot="cell"><span data-leaflet-marker="temple">Temple</span></p>';
                  grid.attachShadow({ mode: 'open' }).innerHTML =
                    '<div role="gridcell" tabindex="0"><slot name="cell"></slot></div>';
                  document.body.append(grid);
                  grid.shadowRoot.querySelector('[role=gridcell]').focus();
                }""");

        assertThat(marker("Temple")).hasClass(LINKED);
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

    @ParameterizedTest
    @ValueSource(strings = {"ltr", "rtl"})
    void drawsMarkersWhereTheyBelong(String direction) {
        page.evaluate("direction => (document.documentElement.dir = direction)", direction);
        showMap();
        page.evaluate("map.view = view(34.5476, 38.274, 15, 1)");

        BoundingBox frame = page.locator("#frame").boundingBox();
        BoundingBox temple = marker("Temple").boundingBox();

        assertThat(temple.x + temple.width / 2).isCloseTo(frame.x + frame.width / 2, within(1.5));
        assertThat(temple.y + temple.height / 2).isCloseTo(frame.y + frame.height / 2, within(1.5));
        assertThat(marker("Arch").boundingBox().x).isLessThan(temple.x);
        assertThat(temple.width).isGreaterThanOrEqualTo(24);
        assertThat(temple.height).isGreaterThanOrEqualTo(24);
    }

    @Test
    void fitsItsMarkersUntilToldOtherwise() {
        showMap();

        assertThat(isWithinFrame(marker("Temple"))).isTrue();
        assertThat(isWithinFrame(marker("Arch"))).isTrue();
    }

    @Test
    void waitsForASize() {
        page.evaluate("document.querySelector('#frame').style.display = 'none'");
        showElement();
        page.evaluate("map.view = view(34.5476, 38.274, 15, 1)");

        page.evaluate("document.querySelector('#frame').style.display = 'block'");

        marker("Temple").waitFor();
        BoundingBox frame = page.locator("#frame").boundingBox();
        BoundingBox temple = marker("Temple").boundingBox();
        assertThat(temple.x + temple.width / 2).isCloseTo(frame.x + frame.width / 2, within(1.5));
    }

    @Test
    void keepsThePlaceInTheMiddleWhenItsSizeChanges() {
        showMap();
        page.evaluate("map.view = view(34.5476, 38.274, 15, 1)");

        page.evaluate("document.querySelector('#frame').style.width = '300px'");

        page.waitForFunction("""
                () => {
                  const temple = document.querySelector('.leaflet-map-marker').getBoundingClientRect();
                  const frame = document.querySelector('#frame').getBoundingClientRect();
                  return Math.abs((temple.left + temple.right) / 2 - (frame.left + frame.right) / 2) < 2;
                }""");
    }

    @Test
    void returnsToTheSamePlaceWhenAttachedAgain() {
        showMap();
        page.evaluate("map.view = view(34.5476, 38.274, 15, 1)");
        page.getByRole(AriaRole.REGION).focus();
        page.keyboard().press("ArrowRight");
        BoundingBox moved = marker("Temple").boundingBox();

        page.evaluate("map.remove()");
        assertThat(page.evaluate("map.childElementCount")).isEqualTo(0);
        page.evaluate("document.querySelector('#frame').append(map)");

        assertThat(marker("Temple")).hasCount(1);
        assertThat(marker("Temple").boundingBox().x).isCloseTo(moved.x, within(1.5));
        marker("Temple").press("Enter");
        assertThat(page.evaluate("window.clicks")).isEqualTo(List.of("temple"));
    }

    @Test
    void leavesNoListenersAndObserversBehindWhenDetached() {
        countListeners();
        // The first round makes Playwright add its own, which stay.
        useAndDetach();
        Object before = page.evaluate("() => ({ ...listeners })");

        useAndDetach();

        assertThat(page.evaluate("listeners")).isEqualTo(before);
    }

    @Test
    void survivesBeingDetachedInTheMiddleOfAnAnimation() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        showMap();
        page.getByTitle("Zoom in").click();
        page.evaluate("map.view = { ...view(34, 38, 9, 2), glide: true }");

        page.evaluate("new Promise(requestAnimationFrame).then(() => map.remove())");

        // Leaflet's animations last a quarter of a second; errors they throw are seen after each test.
        page.evaluate("new Promise((resolve) => setTimeout(resolve, 600))");
    }

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

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void hasNoAccessibilityProblemsThatAxeFinds(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        showMap();
        page.evaluate("""
                map.attributions = [{ text: 'Leaflet', url: null }, { text: 'Someone', url: 'https://example.org/' }];
                map.selected = 'temple';
                map.highlighted = 'arch';
                map.openPopup(34.5501, 38.2699, 'Title', ['Line']);""");
        page.getByRole(AriaRole.DIALOG).waitFor();

        assertThat(new AxeBuilder(page).include("leaflet-map").analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }

    @Test
    void keepsCoveredEdgesFreeOnTheSideThatThePageReadsTo() {
        page.evaluate("document.documentElement.dir = 'rtl'");
        showMap();
        page.evaluate("map.padding = { top: 0, end: 300, bottom: 0, start: 0 }");

        page.evaluate("map.view = view(34.5476, 38.274, 15, 1)");

        BoundingBox frame = page.locator("#frame").boundingBox();
        BoundingBox temple = marker("Temple").boundingBox();
        assertThat(temple.x + temple.width / 2).isCloseTo(frame.x + 450, within(1.5));
    }

    @Test
    void drawsOnceLeafletArrivesLate() {
        server.put("/empty.html", "<!doctype html><title>Nothing yet</title><link rel=icon href=data:,>");
        page.navigate(server.url("/empty.html"));
        page.addScriptTag(new Page.AddScriptTagOptions().setUrl("/leaflet/leaflet-map.js"));
        page.evaluate("""
                const map = document.createElement('leaflet-map');
                map.style.cssText = 'width: 300px; height: 300px';
                map.markers = [];
                document.body.append(map);""");

        page.addScriptTag(new Page.AddScriptTagOptions().setUrl("/webjars/leaflet/1.9.4/dist/leaflet.js"));

        assertThat(page.getByRole(AriaRole.REGION)).hasCount(1);
    }

    private void showElement() {
        page.evaluate("""
                () => {
                  window.map = createMap();
                  window.view = (latitude, longitude, maxZoom, number) => ({
                    bounds: { south: latitude, west: longitude, north: latitude, east: longitude },
                    maxZoom,
                    glide: false,
                    number,
                  });
                  document.querySelector('#frame').append(map);
                }""");
    }

    private void showMap() {
        showElement();
        marker("Temple").waitFor();
    }

    private void useAndDetach() {
        showMap();
        assertThat((int) page.evaluate("listeners.observers")).isEqualTo(1);
        page.getByRole(AriaRole.REGION).focus();
        page.keyboard().press("ArrowRight");
        marker("Temple").hover();
        page.evaluate("map.openPopup(34.5476, 38.274, 'Title', [])");
        page.getByRole(AriaRole.DIALOG).waitFor();
        page.evaluate("map.remove()");
    }

    private Locator marker(String name) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(name + ", label").setExact(true));
    }

    private void tabUntilFocused(Locator locator) {
        for (int i = 0; i < 10 && !(boolean) locator.evaluate("element => element === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(locator).isFocused();
    }

    private boolean isWithinFrame(Locator locator) {
        BoundingBox outer = page.locator("#frame").boundingBox();
        BoundingBox inner = locator.boundingBox();
        return outer.x <= inner.x
                && inner.x + inner.width <= outer.x + outer.width
                && outer.y <= inner.y
                && inner.y + inner.height <= outer.y + outer.height;
    }

    private int depth(String selector) {
        return Integer.parseInt(
                (String) page.locator(selector).evaluate("element => element.closest('.leaflet-pane').style.zIndex"));
    }

    /** Counts the listeners on the document and the window, and the observers, that were added and not removed. */
    private void countListeners() {
        page.evaluate("""
                () => {
                  window.listeners = { document: 0, window: 0, observers: 0 };
                  for (const name of ['document', 'window']) {
                    const target = window[name];
                    const known = new Set();
                    const { addEventListener, removeEventListener } = target;
                    const forget = (key) => known.delete(key) && window.listeners[name]--;
                    target.addEventListener = function (type, listener, options) {
                      const key = { type, listener };
                      known.add(key);
                      window.listeners[name]++;
                      options?.signal?.addEventListener('abort', () => forget(key));
                      return addEventListener.call(this, type, listener, options);
                    };
                    target.removeEventListener = function (type, listener, options) {
                      [...known].filter((k) => k.type === type && k.listener === listener).forEach(forget);
                      return removeEventListener.call(this, type, listener, options);
                    };
                  }
                  const { observe, disconnect } = ResizeObserver.prototype;
                  ResizeObserver.prototype.observe = function (...args) {
                    window.listeners.observers++;
                    return observe.apply(this, args);
                  };
                  ResizeObserver.prototype.disconnect = function () {
                    window.listeners.observers--;
                    return disconnect.apply(this);
                  };
                }""");
    }
}
