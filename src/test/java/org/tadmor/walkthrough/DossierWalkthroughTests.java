package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A place is opened from the map, the list and its own address, closed again, and says who says what. */
class DossierWalkthroughTests extends Walkthrough {

    private static final Pattern LINKED = Pattern.compile("\\bleaflet-linked\\b");

    @Test
    void opensAPlaceFromTheMapAndMarksIt() {
        Page page = open(reader(), "/?status=destroyed");

        marker(page, "Temple of Bel").click();

        assertThat(sheet(page).getByRole(AriaRole.HEADING, itsName("Temple of Bel")))
                .isFocused();
        assertThat(marker(page, "Temple of Bel")).hasAttribute("aria-current", "true");
        assertThat(marker(page, "Monumental Arch")).not().hasAttribute("aria-current", "true");
        assertThat(page).hasTitle("Temple of Bel – Tadmor");
        isAt(page, "/?place=temple-of-bel&status=destroyed");

        page.goBack();
        assertThat(sheet(page)).isHidden();
        isAt(page, "/?status=destroyed");
        page.goForward();
        assertThat(sheet(page)).isVisible();
        isAt(page, "/?place=temple-of-bel&status=destroyed");
        page.reload();
        assertThat(sheet(page)).isVisible();
        assertThat(markers(page)).hasCount(2);
    }

    @Test
    void opensAPlaceFromTheMapByKeyboardAndGivesTheFocusBack() {
        Page page = open(reader(), "/");

        marker(page, "Citadel").focus();
        page.keyboard().press("Enter");
        assertThat(sheet(page).getByRole(AriaRole.HEADING, itsName("Citadel"))).isFocused();
        page.keyboard().press("Escape");

        assertThat(sheet(page)).isHidden();
        assertThat(marker(page, "Citadel")).isFocused();
        isAt(page, "/");
    }

    @Test
    void opensAPlaceFromTheListAndGivesTheFocusBack() {
        Page page = open(reader(), "/?status=destroyed");

        listed(page, "Monumental Arch").click();
        assertThat(sheet(page).getByRole(AriaRole.HEADING, itsName("Monumental Arch")))
                .isFocused();
        sheet(page).getByRole(AriaRole.BUTTON, itsName("Close")).click();

        assertThat(sheet(page)).isHidden();
        assertThat(listed(page, "Monumental Arch")).isFocused();
        isAt(page, "/?status=destroyed");
    }

    @Test
    void opensAPlaceByItsRow() {
        Page page = open(reader(), "/");

        page.locator(".site-list")
                .getByText("Theatre", new Locator.GetByTextOptions().setExact(true))
                .click();

        assertThat(sheet(page).getByRole(AriaRole.HEADING, itsName("Roman theatre")))
                .isVisible();
        page.keyboard().press("Escape");
        assertThat(sheet(page)).isHidden();
        // The same row again.
        page.locator(".site-list")
                .getByText("Theatre", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(sheet(page)).isVisible();
    }

    @Test
    void opensAPlaceThatTheFilterLeavesOut() {
        Page page = open(reader(), "/?status=destroyed&place=citadel");

        assertThat(sheet(page).getByRole(AriaRole.HEADING, itsName("Citadel"))).isVisible();
        page.keyboard().press("Escape");
        assertThat(sheet(page)).isHidden();
        isAt(page, "/?status=destroyed");
    }

    @Test
    void opensADossierAtItsOwnAddressWithAMap() {
        Page page = open(reader(), "/place/temple-of-bel");

        assertThat(page).hasTitle("Temple of Bel – Tadmor");
        assertThat(heading(page, "Temple of Bel")).isVisible();
        assertThat(page.getByText("معبد بل")).isVisible();
        assertThat(page.getByText("Temple de Bêl")).isVisible();
        assertThat(marker(page, "Temple of Bel")).hasAttribute("aria-current", "true");
        assertThat(page.getByRole(AriaRole.LINK, named("Wikidata Q797481")))
                .hasAttribute("href", "https://www.wikidata.org/wiki/Q797481");

        page.getByRole(AriaRole.LINK, named("Show it on the map with the others"))
                .click();
        assertThat(sheet(page)).isVisible();
        isAt(page, "/?place=temple-of-bel");
    }

    @Test
    void saysWhoSaysThatTheTempleOfBelIsGone() {
        Page page = open(reader(), "/?place=temple-of-bel");

        Locator claim =
                sheet(page).getByRole(AriaRole.LIST, itsName("Who says so")).getByRole(AriaRole.LISTITEM);
        assertThat(sheet(page).locator(".status-panel")).containsText("Destroyed (by 11 December 2016)");
        assertThat(claim).containsText("The source itself reports it:");
        assertThat(claim).containsText("paragraph 5");
        assertThat(claim).containsText("11 December 2016");
        assertThat(claim).containsText("Certainty: high");
        assertThat(claim.getByRole(AriaRole.LINK, itsName("The Guardian")))
                .hasAttribute("href", Pattern.compile("^https://www.theguardian.com/world/2016/dec/11/"));
    }

    @Test
    void lightsUpMarkerAndRowTogether() {
        Page page = open(reader(), "/");
        shows(page, "Citadel", "Monumental Arch", "Palmyra", "Palmyra Museum", "Roman theatre", "Temple of Bel");

        listed(page, "Temple of Bel").hover();
        assertThat(marker(page, "Temple of Bel")).hasClass(LINKED);
        listed(page, "Citadel").focus();
        search(page).hover();
        assertThat(marker(page, "Citadel")).hasClass(LINKED);
        assertThat(marker(page, "Temple of Bel")).not().hasClass(LINKED);

        marker(page, "Palmyra Museum").hover();
        assertThat(page.locator(".site-list .leaflet-linked")
                        .filter(new Locator.FilterOptions().setHasText("Palmyra Museum")))
                .isVisible();
    }

    @Test
    void movesTheMapToThePlaceOnly() {
        Page page = open(reader(), "/?place=temple-of-bel");
        assertThat(marker(page, "Citadel")).isInViewport();

        sheet(page).getByRole(AriaRole.BUTTON, itsName("Zoom to it")).click();
        assertThat(marker(page, "Citadel")).not().isInViewport();
        assertThat(marker(page, "Temple of Bel")).isInViewport();

        page.getByRole(AriaRole.BUTTON, named("Zoom to all places shown")).click();
        assertThat(marker(page, "Citadel")).isInViewport();
    }
}
