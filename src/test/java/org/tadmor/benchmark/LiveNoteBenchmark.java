package org.tadmor.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tadmor.Chromium;

/**
 * How long it takes from the moment when a curator saves a note until a reader's open page shows it, of a
 * {@link RunningProgram}. Signs in with {@code -Dtadmor.username} (unless set: administrator) and
 * {@code -Dtadmor.password}, and leaves its notes behind. Prints the median and the longest.
 *
 * <p>{@code ./mvnw test -Dtest=LiveNoteBenchmark}
 */
class LiveNoteBenchmark {

    private static final String USERNAME = System.getProperty("tadmor.username", "administrator");
    private static final String PASSWORD = System.getProperty("tadmor.password", "");
    private static final String PLACE = "place/citadel";
    private static final int WARM_UPS = 3;
    private static final int RUNS = 15;

    @Test
    void measures() {
        try (Chromium chromium = Chromium.launch()) {
            Browser browser = chromium.browser();
            Page reader = browser.newContext().newPage();
            reader.navigate(RunningProgram.URL + PLACE);
            Page curator = signedIn(browser);
            List<Long> millis = new ArrayList<>();
            for (int run = -WARM_UPS; run < RUNS; run++) {
                long taken = write(curator, reader, "Note %d of a measurement, %d.".formatted(run, System.nanoTime()));
                if (run >= 0) {
                    millis.add(taken);
                }
            }
            millis.sort(null);
            System.out.printf(
                    "a note in another browser after %d ms, at most %d ms (median and longest of %d)%n",
                    millis.get(RUNS / 2), millis.getLast(), RUNS);
        }
    }

    private static Page signedIn(Browser browser) {
        Page page = browser.newContext().newPage();
        page.navigate(RunningProgram.URL + "sign-in?return=/" + PLACE);
        page.getByLabel("Account name").fill(USERNAME);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.getByLabel("Write a note").waitFor();
        return page;
    }

    private static long write(Page curator, Page reader, String text) {
        // The field is emptied when the note before is stored.
        PlaywrightAssertions.assertThat(curator.getByLabel("Write a note")).hasValue("");
        curator.getByLabel("Write a note").fill(text);
        long start = System.nanoTime();
        curator.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .first()
                .click();
        reader.getByText(text).waitFor();
        return (System.nanoTime() - start) / 1_000_000;
    }
}
