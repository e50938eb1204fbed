package org.tadmor.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tadmor.Chromium;
import org.tadmor.TadmorApplication;

/**
 * What a reader waits for after moving the handle of the line of time: from the movement to the frame in which the map
 * shows the other day, of a program of its own with the shipped evidence and so many made-up places. Prints medians.
 *
 * <p>{@code ./mvnw test -Dtest=TimeHandleBenchmark}
 */
class TimeHandleBenchmark {

    private static final List<String> DAYS = List.of("2015-08-01", "2016-01-01");

    private static final String MOVE = """
            day => new Promise(shown => {
                const handle = document.querySelector('time-line .time-handle');
                const start = performance.now();
                const changes = new MutationObserver(() => {
                    changes.disconnect();
                    requestAnimationFrame(() => requestAnimationFrame(() => shown(performance.now() - start)));
                });
                changes.observe(document.querySelector('.leaflet-marker-pane'), { childList: true, subtree: true });
                handle.valueAsNumber = Date.parse(day) / 86400000;
                handle.dispatchEvent(new Event('input', { bubbles: true }));
            })
            """;

    @ParameterizedTest
    @CsvSource({"0, 5, 15", "10000, 1, 3"})
    void measures(int madeUp, int warmUps, int runs) {
        Path folder = Path.of("target", "benchmark", String.valueOf(madeUp)).toAbsolutePath();
        Path evidence = GeneratedEvidence.write(folder.resolve("evidence"), madeUp);
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(TadmorApplication.class)
                        .run(
                                "--server.port=0",
                                "--vaadin.productionMode=true",
                                "--tadmor.data=" + folder.resolve("data"),
                                "--tadmor.evidence=file:" + evidence);
                Chromium chromium = Chromium.launch()) {
            String url = "http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port");
            List<Double> millis = move(chromium.browser(), url + "/?asOf=2015-01-01", warmUps, runs);
            System.out.printf(
                    "%d made-up places: %.0f ms from the handle to the repainted map (median of %d)%n",
                    madeUp, millis.stream().sorted().skip(runs / 2).findFirst().orElseThrow(), runs);
        }
    }

    private static List<Double> move(Browser browser, String url, int warmUps, int runs) {
        List<Double> millis = new ArrayList<>();
        try (Page page = browser.newPage()) {
            page.setDefaultTimeout(120_000);
            page.navigate(url);
            page.locator("leaflet-map [role=button][aria-label]").first().waitFor();
            page.waitForFunction("document.querySelector('.time-handle')?.valueAsNumber > 365");
            for (int run = -warmUps; run < runs; run++) {
                double moved = ((Number) page.evaluate(MOVE, DAYS.get(Math.floorMod(run, DAYS.size())))).doubleValue();
                if (run >= 0) {
                    millis.add(moved);
                }
            }
        }
        return millis;
    }
}
