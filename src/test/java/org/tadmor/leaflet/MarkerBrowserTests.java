package org.tadmor.leaflet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The markers in the browser: mouse, keyboard, selection, and the list beside the map. */
class MarkerBrowserTests extends MapPage {

    private static final Pattern LINKED = Pattern.compile("\\bleaflet-linked\\b");

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

    private void tabUntilFocused(Locator locator) {
        for (int i = 0; i < 10 && !(boolean) locator.evaluate("element => element === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(locator).isFocused();
    }
}
