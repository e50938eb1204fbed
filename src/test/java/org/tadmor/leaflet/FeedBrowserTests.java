package org.tadmor.leaflet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places that the browser asks for as it needs them. */
class FeedBrowserTests extends MapPage {

    private static final String TEMPLE = "[\"temple\", 34.5477, 38.2741, \"Temple\", \"building fallen risky\"]";
    private static final String ARCH =
            "[\"arch\", 34.5501, 38.2699, \"Arch\", \"building changed/standing+risky/fallen\"]";
    private static final String BOTH = """
            {"zoom": 15, "clusters": [], "places": [%s, %s]}""".formatted(TEMPLE, ARCH);
    private static final String CLUSTER = """
            {"zoom": 10, "clusters": [[2483, 1628, 34.549, 38.272, 2314, 41, 2273, 3]], "places": []}""";
    private static final String NOTHING = "{\"zoom\": 10, \"clusters\": [], \"places\": []}";

    private final List<Map<String, String>> asked = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void showMapWithAFeed() {
        showElement();
        page.evaluate("""
                () => {
                  const symbol = (shape, letter, cssClass) => ({ shape, letter, cssClass });
                  const sign = (code, words, symbol, badge) => ({ code, words, symbol, badge, cssClass: '' });
                  const text = (...texts) => ({ limits: texts.map((_, index) => index), texts });
                  map.markers = [];
                  map.maxZoom = 19;
                  map.feed = {
                    placesUrl: '/feed/places',
                    clusterUrl: '/feed/cluster',
                    signs: [
                      sign('risky', 'At risk', null, symbol('triangle', '!', 'risky')),
                      sign('building', 'Building'),
                      sign('fallen', 'Fallen', symbol('square', 'X', 'fallen')),
                      sign('standing', 'Standing', symbol('circle', 'S', 'standing')),
                      { ...sign('changed', 'from {0} to {1}'), cssClass: 'changed' },
                    ],
                    counts: [
                      { words: text('{0} fallen'), symbol: symbol('square', 'X', 'fallen') },
                      { words: text('{0} standing'), symbol: symbol('circle', 'S', 'standing') },
                      { words: text('none', 'one at risk', '{0} at risk'), symbol: null },
                    ],
                    texts: { cluster: text('Cluster of {0}'), more: text('{0} in all'), away: 'Nobody answers' },
                  };
                }""");
    }

    @AfterEach
    void leaveNoQuestionOpen() {
        page.unrouteAll();
    }

    @Test
    void drawsPlacesByTheirCodes() {
        answer(ask -> BOTH);
        look(34.549, 38.272, 15);
        ask("q=a");

        Locator temple = button("Temple, Building, Fallen, At risk");
        assertThat(temple).isVisible();
        assertThat(temple.locator("leaflet-symbol.fallen")).hasCount(1);
        assertThat(temple.locator(".leaflet-map-badges .risky")).hasCount(1);
        Locator arch = button("Arch, Building, from Standing, At risk to Fallen");
        assertThat(arch.locator("leaflet-symbol.changed")).hasCount(1);
        assertThat(asked.getFirst()).containsEntry("q", "a").containsEntry("zoom", "15");

        temple.click();
        assertThat(page.evaluate("window.clicks")).isEqualTo(List.of("temple"));
    }

    @Test
    void drawsClustersWithTheirSharesAndNamesThem() {
        answer(ask -> CLUSTER);
        look(34.549, 38.272, 10);
        ask("q=a");

        Locator cluster = button("Cluster of 2,314, 41 fallen, 2,273 standing, 3 at risk");
        assertThat(cluster.locator("text").first()).hasText("2.3K");
        assertThat(cluster.locator(".leaflet-map-share")).hasCount(2);
        assertThat(cluster.locator("leaflet-symbol.standing")).hasCount(1);
        double few = width(cluster.locator(".leaflet-map-share.fallen"));
        assertThat(few).as("41 of 2,314 are seen").isGreaterThan(2);
    }

    @Test
    void opensAClusterByKeyboardAndLeavesTheFocusInIt() {
        answer(ask -> "10".equals(ask.get("zoom")) ? CLUSTER : BOTH, ask -> """
                {"bounds": [38.2699, 34.5477, 38.2741, 34.5501], "places": [%s, %s]}""".formatted(TEMPLE, ARCH));
        look(34.549, 38.272, 10);
        ask("q=a");

        button(Pattern.compile("^Cluster")).focus();
        page.keyboard().press("Enter");

        assertThat(button(Pattern.compile("^Arch"))).isVisible();
        assertThat(button(Pattern.compile("^Cluster"))).hasCount(0);
        assertThat(page.locator(".leaflet-map-marker:focus")).hasCount(1);
        assertThat(asked.stream().filter(ask -> ask.containsKey("x")).toList())
                .containsExactly(Map.of("q", "a", "zoom", "10", "x", "2483", "y", "1628"));
    }

    @Test
    void namesThePlacesThatNoZoomParts() {
        answer(ask -> CLUSTER, ask -> """
                {"bounds": [38.272, 34.549, 38.272, 34.549], "places": [%s, %s]}""".formatted(TEMPLE, ARCH));
        look(34.549, 38.272, 10);
        ask("q=a");
        button(Pattern.compile("^Cluster")).focus();
        page.keyboard().press("Enter");

        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).isFocused();
        assertThat(dialog).containsText("2,314 in all");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(dialog).hasCount(0);
        assertThat(page.evaluate("window.clicks")).isEqualTo(List.of("temple"));
    }

    @Test
    void asksNothingForASmallStepAndOnlyWhatIsNewForALargeOne() {
        answer(ask -> NOTHING);
        look(34.549, 38.272, 12);
        ask("q=a");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        int before = asked.size();

        look(34.551, 38.275, 12);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(asked).hasSize(before);

        look(34.549, 38.9, 12);
        page.waitForCondition(() -> asked.size() > before);
        assertThat(asked.stream().map(Object::toString)).doesNotHaveDuplicates();
    }

    @Test
    void keepsWhatItShowsUntilTheNextAnswerIsThere() {
        List<Route> waiting = Collections.synchronizedList(new ArrayList<>());
        answer(ask -> BOTH);
        look(34.549, 38.272, 15);
        ask("q=a");
        Locator temple = button(Pattern.compile("^Temple"));
        temple.focus();
        temple.evaluate("element => element.kept = true");
        page.unrouteAll();
        page.route("**/feed/**", waiting::add);

        ask("q=b");
        page.waitForCondition(() -> !waiting.isEmpty());
        assertThat(temple).isVisible();
        waiting.getFirst().fulfill(new Route.FulfillOptions().setBody("""
                {"zoom": 15, "clusters": [], "places": [%s]}""".formatted(TEMPLE)));

        assertThat(button(Pattern.compile("^Arch"))).hasCount(0);
        assertThat(temple).isFocused();
        assertThat(temple.evaluate("element => element.kept")).isEqualTo(true);
    }

    @Test
    void showsTheSelectedPlaceBesideTheClusterItIsIn() {
        answer(ask ->
                CLUSTER.replaceFirst("}$", ask.containsKey("place") ? ", \"selected\": %s}".formatted(TEMPLE) : "}"));
        look(34.549, 38.272, 10);
        ask("q=a");
        assertThat(button(Pattern.compile("^Cluster"))).isVisible();

        page.evaluate("map.selected = 'temple'");
        assertThat(button(Pattern.compile("^Temple"))).hasAttribute("aria-current", "true");
        assertThat(button(Pattern.compile("^Cluster"))).isVisible();
        assertThat(asked.stream().filter(ask -> ask.containsKey("place")))
                .containsExactly(Map.of("q", "a", "place", "temple"));

        page.evaluate("map.selected = null");
        assertThat(button(Pattern.compile("^Temple"))).hasCount(0);
    }

    @Test
    void saysThatNobodyAnswersAndAsksAgain() {
        answer(ask -> BOTH);
        look(34.549, 38.272, 15);
        ask("q=a");
        assertThat(button(Pattern.compile("^Temple"))).isVisible();
        Locator notice = page.locator("leaflet-map").getByRole(AriaRole.STATUS);
        page.unrouteAll();
        page.route("**/feed/**", Route::abort);

        ask("q=b");
        assertThat(notice).hasText("Nobody answers");
        assertThat(button(Pattern.compile("^Temple"))).isVisible();

        page.unrouteAll();
        answer(ask -> NOTHING);
        assertThat(notice).isEmpty();
        assertThat(button(Pattern.compile("^Temple"))).hasCount(0);
    }

    @Test
    void goesOnBeyondTheAntimeridian() {
        answer(ask -> """
                {"zoom": 5, "clusters": [], "places": [["east", 10, 179, "East", "building"],
                    ["west", 10, -179, "West", "building"]]}""");
        look(10, 179.5, 5);
        ask("q=a");

        assertThat(button("West, Building")).isInViewport();
        assertThat(button("East, Building")).isInViewport();
        assertThat(left(button("West, Building"))).isGreaterThan(left(button("East, Building")));
        assertThat(edge("west")).isGreaterThan(edge("east"));
    }

    private void ask(String query) {
        page.evaluate(
                "query => { map.question = { query, selectedAlone: false, number: (map.question?.number ?? 0) + 1 }; }",
                query);
    }

    private void look(double latitude, double longitude, double zoom) {
        page.evaluate(
                "([latitude, longitude, zoom]) => { map.view = view(latitude, longitude, zoom, (map.view?.number ?? 0) + 1); }",
                List.of(latitude, longitude, zoom));
    }

    private void answer(Function<Map<String, String>, String> places) {
        answer(places, ask -> NOTHING);
    }

    private void answer(Function<Map<String, String>, String> places, Function<Map<String, String>, String> cluster) {
        page.route("**/feed/**", route -> {
            String url = route.request().url();
            Map<String, String> ask = parameters(url);
            asked.add(ask);
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody((url.contains("/cluster?") ? cluster : places).apply(ask)));
        });
    }

    private static Map<String, String> parameters(String url) {
        return Arrays.stream(url.substring(url.indexOf('?') + 1).split("&"))
                .map(parameter ->
                        URLDecoder.decode(parameter, StandardCharsets.UTF_8).split("=", 2))
                .collect(Collectors.toMap(parameter -> parameter[0], parameter -> parameter[1]));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(Pattern name) {
        return page.locator("leaflet-map").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private double edge(String name) {
        return Double.parseDouble(asked.getFirst().getOrDefault(name, ""));
    }

    private static double left(Locator locator) {
        return locator.boundingBox().x;
    }

    private static double width(Locator locator) {
        return locator.boundingBox().width;
    }
}
