package org.tadmor.leaflet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The map as an element of a page: how it comes, goes and comes back. */
class LeafletMapBrowserTests extends MapPage {

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
