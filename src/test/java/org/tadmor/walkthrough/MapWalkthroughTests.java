package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The map asks the program for what it shows: from far away and from near by, and while nobody answers. */
class MapWalkthroughTests extends Walkthrough {

    private static final String FEED = "**/map/**";

    @Test
    void opensAClusterByKeyboardAndLeavesTheFocusInIt() {
        Page page = open(reader(), "/");
        zoomOut(page, 8);
        assertThat(cluster(page))
                .hasAccessibleName("Cluster of 6 places, 2 destroyed, 2 damaged, 2 unknown, 3 at risk");
        assertThat(markers(page)).hasCount(1);

        cluster(page).focus();
        page.keyboard().press("Enter");

        assertThat(markers(page)).hasCount(6);
        assertThat(marker(page, "Temple of Bel")).isInViewport();
        assertThat(map(page).locator(".leaflet-map-marker:focus")).hasCount(1);
    }

    @Test
    void showsTheOpenPlaceBesideTheClusterItIsIn() {
        Page page = open(reader(), "/?place=citadel");
        zoomOut(page, 8);
        assertThat(cluster(page)).isVisible();
        assertThat(marker(page, "Citadel")).hasAttribute("aria-current", "true");
        assertThat(markers(page)).hasCount(2);
        AccessibilityWalkthroughTests.findsNothingOn(page);
    }

    @Test
    void keepsWhatItShowsWhileNobodyAnswersAndSaysSo() {
        Page page = open(reader(), "/");
        assertThat(markers(page)).hasCount(6);
        page.route(FEED, Route::abort);

        legend(page, "Destroyed").click();
        assertThat(page.getByText("The map could not be brought up to date.")).isVisible();
        assertThat(listed(page)).hasCount(2);
        assertThat(markers(page)).hasCount(6);

        page.unroute(FEED);
        assertThat(markers(page)).hasCount(2);
        assertThat(page.getByText("The map could not be brought up to date.")).hasCount(0);
        errors.removeIf(error -> error.contains("net::ERR_FAILED"));
    }

    private static void zoomOut(Page page, int times) {
        Locator button = map(page).getByRole(AriaRole.BUTTON, itsName("Zoom out"));
        for (int i = 0; i < times; i++) {
            button.click();
        }
    }

    private static Locator cluster(Page page) {
        return map(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Cluster of ")));
    }
}
