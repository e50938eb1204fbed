package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first screen: all places, then those that a reader asks for. */
class FilterWalkthroughTests extends Walkthrough {

    private static final String[] ALL = {
        "Citadel", "Monumental Arch", "Palmyra", "Palmyra Museum", "Roman theatre", "Temple of Bel"
    };

    /** As on a slow machine, where the router needs a while after the answer of the server. */
    private static final String CHANGES_ITS_ADDRESS_LATE = """
            const push = history.pushState.bind(history);
            history.pushState = (...step) => setTimeout(() => push(...step), 600);
            """;

    @Test
    void opensWithEveryPlaceOnTheMapAndInTheList() {
        Page page = open(reader(), "/");

        shows(page, ALL);
        assertThat(page).hasTitle("Tadmor – heritage places and their state");
        assertThat(marker(page, "Temple of Bel"))
                .hasAccessibleName("Temple of Bel, Temple, Destroyed, Certainty: high");
        assertThat(marker(page, "Citadel"))
                .hasAccessibleName("Citadel, Fortification, Unknown, At risk, Certainty: medium");
        assertThat(legend(page, "Destroyed")).hasAccessibleName("Destroyed (2)");
        assertThat(legend(page, "No known damage")).hasAccessibleName("No known damage (0)");
    }

    @Test
    void filtersByTheLegendAndKeepsTheFilterInTheAddress() {
        Page page = open(reader(), "/");

        legend(page, "Destroyed").click();
        shows(page, "Monumental Arch", "Temple of Bel");
        isAt(page, "/?status=destroyed");
        assertThat(legend(page, "Destroyed")).hasAttribute("aria-pressed", "true");
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("places")))
                .hasText("2 of 6 places");

        page.reload();
        shows(page, "Monumental Arch", "Temple of Bel");

        legend(page, "At risk").click();
        shows(page, "Citadel", "Monumental Arch", "Palmyra", "Roman theatre", "Temple of Bel");
        isAt(page, "/?status=destroyed,at-risk");

        page.goBack();
        shows(page, "Monumental Arch", "Temple of Bel");
        isAt(page, "/?status=destroyed");
        page.goBack();
        shows(page, ALL);
        assertThat(legend(page, "Destroyed")).hasAttribute("aria-pressed", "false");
        isAt(page, "/");
        page.goForward();
        shows(page, "Monumental Arch", "Temple of Bel");
    }

    @Test
    void keepsAFilterChosenRightAfterGoingBack() {
        BrowserContext slow = browser(options());
        slow.addInitScript(CHANGES_ITS_ADDRESS_LATE);
        Page page = open(slow, "/");
        legend(page, "At risk").click();
        isAt(page, "/?status=at-risk");

        page.goBack();
        shows(page, ALL);
        legend(page, "Destroyed").click();

        shows(page, "Monumental Arch", "Temple of Bel");
        isAt(page, "/?status=destroyed");
        shows(page, "Monumental Arch", "Temple of Bel");
        assertThat(legend(page, "Destroyed")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void showsWhatALinkAsksFor() {
        Page page = open(reader(), "/?status=destroyed,at-risk&kind=temple,arch,fortification&q=e");

        shows(page, "Citadel", "Monumental Arch", "Temple of Bel");
        assertThat(legend(page, "At risk")).hasAttribute("aria-pressed", "true");
        assertThat(search(page)).hasValue("e");
    }

    @Test
    void filtersByKind() {
        Page page = open(reader(), "/");

        page.getByRole(AriaRole.COMBOBOX, named(Pattern.compile("Kind of place")))
                .click();
        page.getByRole(AriaRole.OPTION, named("Museum (1)")).click();
        page.getByRole(AriaRole.OPTION, named("Theatre (1)")).click();
        page.keyboard().press("Escape");

        shows(page, "Palmyra Museum", "Roman theatre");
        isAt(page, "/?kind=theatre,museum");
    }

    @Test
    void saysWhatItLeftOutOfAnAddress() {
        Page page = open(reader(), "/?status=haunted,destroyed&kind=boat&colour=red&place=atlantis");

        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("haunted, boat")))
                .containsText("There is no place “atlantis” on record.");
        shows(page, "Monumental Arch", "Temple of Bel");
    }

    @Test
    void findsPlacesByNamesInThreeLanguagesAsOneTypes() {
        Page page = open(reader(), "/");
        Map<String, String> places = Map.of(
                "bel", "Temple of Bel",
                "Bêl", "Temple of Bel",
                "قلعة", "Citadel",
                "qalat", "Citadel",
                "musee", "Palmyra Museum");

        places.forEach((typed, place) -> {
            search(page).clear();
            assertThat(listed(page)).hasCount(ALL.length);
            search(page).pressSequentially(typed);
            shows(page, place);
            assertThat(search(page)).isFocused();
            assertThat(search(page)).hasValue(typed);
        });
    }

    @Test
    void findsAllPlacesCalledTadmorAndSkipsLettersOnTheWayBack() {
        Page page = open(reader(), "/");
        legend(page, "At risk").click();
        isAt(page, "/?status=at-risk");
        search(page).pressSequentially("Tadmor");

        shows(page, "Palmyra");
        isAt(page, "/?status=at-risk&q=Tadmor");

        page.goBack();
        shows(page, ALL);
        assertThat(search(page)).hasValue("");
    }

    @Test
    void saysWhichPartExcludesEverythingAndDropsIt() {
        Page page = open(reader(), "/?status=destroyed");

        search(page).pressSequentially("zzz");
        assertThat(heading(page, "No place matches")).isVisible();
        assertThat(markers(page)).hasCount(0);

        page.getByRole(AriaRole.BUTTON, named("Drop the search text: 2 places")).click();
        shows(page, "Monumental Arch", "Temple of Bel");
        isAt(page, "/?status=destroyed");
        assertThat(search(page)).hasValue("");
    }

    @Test
    void offersToDropEverythingWhenSeveralPartsExcludeEverything() {
        Page page = open(reader(), "/?status=no-known-damage&kind=arch&q=zzz");

        assertThat(page.getByText("Only several parts of the filter together exclude every place."))
                .isVisible();
        page.getByRole(AriaRole.BUTTON, named("Show all places (6)")).click();
        shows(page, ALL);
    }
}
