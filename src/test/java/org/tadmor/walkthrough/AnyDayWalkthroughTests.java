package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The state on another day than today, and by the word of some sources only. */
class AnyDayWalkthroughTests extends Walkthrough {

    @Test
    void movesAlongTheLineOfTimeByKeyboard() {
        Page page = open(reader(), "/?asOf=2016-12-11");
        assertThat(legend(page, "Destroyed")).hasAccessibleName("Destroyed (2)");

        handle(page).press("PageDown");
        isAt(page, "/?asOf=2016-11-11");
        assertThat(legend(page, "Destroyed")).hasAccessibleName("Destroyed (0)");
        assertThat(marker(page, "Temple of Bel")).hasAccessibleName("Temple of Bel, Temple, Unknown");

        handle(page).press("PageUp");
        isAt(page, "/?asOf=2016-12-11");
        assertThat(legend(page, "Destroyed")).hasAccessibleName("Destroyed (2)");
        handle(page).press("ArrowLeft");
        isAt(page, "/?asOf=2016-12-10");
        handle(page).press("End");
        isAt(page, "/");
    }

    @Test
    void goesToADayThatMattersAndBackToToday() {
        Page page = open(reader(), "/");
        Locator marks = page.locator("time-line").getByLabel("Days that matter");
        String first = marks.locator("option").nth(1).textContent();
        assertThat(marks.locator("option").nth(1)).hasText(Pattern.compile("the day before the first seizure"));
        marks.selectOption(new SelectOption().setLabel(first));
        isAt(page, "/?asOf=2015-04-30");

        page.getByRole(AriaRole.BUTTON, named("Today")).click();
        isAt(page, "/");
    }

    @Test
    void staysWithinItsRangeWhenADayOutsideIsTyped() {
        Page page = open(reader(), "/?asOf=2016-12-11");
        Locator day = page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true));
        day.fill("1900-01-01");
        day.press("Tab");
        page.waitForURL(Pattern.compile("asOf=2014-01-01"));
        assertThat(handle(page)).hasAttribute("aria-valuetext", "1 January 2014");
    }

    @Test
    void doesNotPlayWhereMotionIsUnwanted() {
        Page page = open(reader(), "/");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Play"))).isDisabled();
    }

    @Test
    void showsWhatTheArticleAloneSaysAndSaysSo() {
        Page page = open(reader(), "/?source=guardian-2016-12-11&place=temple-of-bel");
        assertThat(sheet(page).getByText("Only this counts: The Guardian")).isVisible();
        go(page, "/?source=guardian-2016-12-11");
        shows(page, "Citadel", "Monumental Arch", "Palmyra", "Palmyra Museum", "Roman theatre", "Temple of Bel");
    }

    @Test
    void knowsNothingBeforeAnythingWasPublished() {
        Page page = open(reader(), "/?knownOn=2016-12-10");
        assertThat(legend(page, "Unknown")).hasAccessibleName("Unknown (6)");
        go(page, "/?knownOn=2016-12-11");
        assertThat(legend(page, "Unknown")).hasAccessibleName("Unknown (2)");
    }

    @Test
    void tellsOfADayThatIsNone() {
        Page page = open(reader(), "/?asOf=2016-02-30");
        assertThat(page.getByText("was left out: 2016-02-30")).isVisible();
    }

    private static Locator handle(Page page) {
        return page.getByRole(AriaRole.SLIDER, named("The day that is looked at"));
    }
}
