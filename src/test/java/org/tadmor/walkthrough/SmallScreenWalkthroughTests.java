package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** Phones, narrow windows, and a page that reads from right to left. */
class SmallScreenWalkthroughTests extends Walkthrough {

    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;
    /** What 1280 pixels are at 400 %. */
    private static final int NARROWEST = 320;

    @Test
    void fillsAPhoneWithTheMapAndPutsListAndDossierOverIt() {
        Page page = open(browser(phone()), "/");
        assertThat(markers(page)).hasCount(6);
        BoundingBox map = map(page).boundingBox();
        assertThat(map.width).isEqualTo(PHONE_WIDTH);
        assertThat(map.height).isGreaterThan(PHONE_HEIGHT * 0.6);
        assertThat(listed(page)).hasCount(0);

        Locator toggle = page.getByRole(AriaRole.BUTTON, named("List"));
        assertThat(toggle).hasAttribute("aria-expanded", "false");
        toggle.tap();
        assertThat(listed(page, "Citadel")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Map")).tap();
        assertThat(listed(page)).hasCount(0);

        marker(page, "Temple of Bel").tap();
        assertThat(sheet(page)).isVisible();
        assertThat(marker(page, "Temple of Bel")).isInViewport();
        assertThat(sheet(page).boundingBox().width).isEqualTo(PHONE_WIDTH);
        sheet(page).getByRole(AriaRole.BUTTON, itsName("Close")).tap();
        assertThat(sheet(page)).isHidden();
        assertThat(marker(page, "Temple of Bel")).isFocused();
    }

    @Test
    void needsNoScrollingSidewaysOnTheNarrowestScreen() {
        Page page = browser(options().setViewportSize(NARROWEST, 640)).newPage();
        for (String path : new String[] {
            "/", "/?place=palmyra", "/?q=zzz&status=destroyed", "/place/palmyra", "/sign-in?error", "/sign-in"
        }) {
            go(page, path);
            page.getByRole(AriaRole.HEADING)
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));

            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(NARROWEST);
        }
    }

    @Test
    void keepsMarkersOnTheirPlaceWhenThePageReadsFromRightToLeft() {
        Page page = open(reader(), "/?place=citadel");
        assertThat(markers(page)).hasCount(6);
        double[] before = offsetFromPlan(page);
        assertThat(sheet(page).boundingBox().x).isGreaterThan(600);

        Page reversed = browser(options()).newPage();
        reversed.addInitScript(
                "document.addEventListener('readystatechange', () => document.documentElement.dir = 'rtl')");
        go(reversed, "/?place=citadel");
        assertThat(markers(reversed)).hasCount(6);

        assertThat(offsetFromPlan(reversed)).containsExactly(before, within(1.0));
        assertThat(sheet(reversed).boundingBox().x).isEqualTo(0);
        assertThat(reversed.evaluate("document.documentElement.scrollWidth")).isEqualTo(1280);
    }

    /** From the middle of the arch on the plan to the middle of its marker, in pixels. */
    private static double[] offsetFromPlan(Page page) {
        BoundingBox drawn =
                map(page).getByRole(AriaRole.BUTTON, itsName("Monumental Arch")).boundingBox();
        BoundingBox marker = marker(page, "Monumental Arch").boundingBox();
        return new double[] {
            marker.x + marker.width / 2 - drawn.x - drawn.width / 2,
            marker.y + marker.height / 2 - drawn.y - drawn.height / 2
        };
    }

    private static Browser.NewContextOptions phone() {
        return options().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT).setHasTouch(true);
    }
}
