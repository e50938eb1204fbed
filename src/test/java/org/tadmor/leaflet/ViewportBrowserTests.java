package org.tadmor.leaflet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What part of the world the map shows in the browser, in whatever size and reading direction. */
class ViewportBrowserTests extends MapPage {

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
    void keepsCoveredEdgesFreeOnTheSideThatThePageReadsTo() {
        page.evaluate("document.documentElement.dir = 'rtl'");
        showMap();
        page.evaluate("map.padding = { top: 0, end: 300, bottom: 0, start: 0 }");

        page.evaluate("map.view = view(34.5476, 38.274, 15, 1)");

        BoundingBox frame = page.locator("#frame").boundingBox();
        BoundingBox temple = marker("Temple").boundingBox();
        assertThat(temple.x + temple.width / 2).isCloseTo(frame.x + 450, within(1.5));
    }

    private boolean isWithinFrame(Locator locator) {
        BoundingBox outer = page.locator("#frame").boundingBox();
        BoundingBox inner = locator.boundingBox();
        return outer.x <= inner.x
                && inner.x + inner.width <= outer.x + outer.width
                && outer.y <= inner.y
                && inner.y + inner.height <= outer.y + outer.height;
    }
}
