package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two days side by side: choosing them, what changed on the map and in the list, and the file of it. */
class ComparisonWalkthroughTests extends Walkthrough {

    @Test
    void comparesTwoDaysFromTheChoiceToTheFile() throws IOException {
        Page page = open(reader(), "/?asOf=2016-12-11");
        assertThat(listed(page)).hasCount(6);
        page.getByText("Compare two days").click();
        Locator day = page.getByRole(AriaRole.COMBOBOX, named("Compare with"));
        day.fill("2016-04-01");
        day.press("Enter");

        isAt(page, "/?asOf=2016-12-11&compare=2016-04-01");
        assertThat(heading(page, "Between 1 April 2016 and 11 December 2016: 5 of 6 places changed"))
                .isVisible();
        assertThat(transitions(page)).hasCount(5);
        assertThat(markers(page)).hasCount(6);
        assertThat(marker(page, "Temple of Bel"))
                .hasAccessibleName(
                        "Temple of Bel, Temple, Destroyed, Certainty: high, changed from Unknown to Destroyed");
        assertThat(marker(page, "Citadel"))
                .hasAccessibleName(Pattern.compile("changed from Unknown to Unknown, At risk$"));
        assertThat(marker(page, "Palmyra Museum")).not().hasAccessibleName(Pattern.compile("changed"));

        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, named("Download as CSV")).click());
        assertThat(file.suggestedFilename()).isEqualTo("tadmor-transitions-2016-04-01-to-2016-12-11.csv");
        assertThat(Files.readAllLines(file.path())).hasSize(8).anyMatch(line -> line.startsWith("temple-of-bel,"));

        page.getByRole(AriaRole.LINK, named("Temple of Bel")).click();
        assertThat(sheet(page)).isVisible();
        isAt(page, "/?asOf=2016-12-11&compare=2016-04-01&place=temple-of-bel");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.LINK, named("Temple of Bel"))).isFocused();

        page.getByRole(AriaRole.BUTTON, named("End the comparison")).click();
        isAt(page, "/?asOf=2016-12-11");
        assertThat(listed(page)).hasCount(6);
    }

    @Test
    void needsNoScrollingSidewaysOnAPhone() {
        Page page =
                browser(options().setViewportSize(320, 740).setHasTouch(true)).newPage();
        go(page, "/?asOf=2016-12-11&compare=2016-04-01");
        assertThat(markers(page)).hasCount(6);
        assertThat(page.getByText("Compared with 1 April 2016")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("List")).tap();

        assertThat(transitions(page).first()).isVisible();
        assertThat(transitions(page).first().boundingBox().width).isGreaterThan(280);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    private static Locator transitions(Page page) {
        return page.locator(".transitions > li");
    }
}
