package org.tadmor.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.tadmor.Chromium;

/**
 * What a reader waits for and what a reader costs, of a {@link RunningProgram}: time and bytes from an empty cache to a map whose markers can be opened, the same again with a
 * full cache, and the memory of the program without a page open and with ten. Prints medians.
 *
 * <p>{@code ./mvnw test -Dtest=OpenPageBenchmark}
 */
class OpenPageBenchmark {

    private static final int WARM_UPS = 5;
    private static final int RUNS = 15;
    private static final int TABS = 10;

    private record Opening(long millis, long bytes) {}

    @Test
    void measures() throws Exception {
        try (Chromium chromium = Chromium.launch()) {
            Browser browser = chromium.browser();
            List<Opening> cold = new ArrayList<>();
            List<Opening> warm = new ArrayList<>();
            for (int run = -WARM_UPS; run < RUNS; run++) {
                try (BrowserContext context = browser.newContext()) {
                    Opening first = open(context);
                    Opening again = open(context);
                    if (run >= 0) {
                        cold.add(first);
                        warm.add(again);
                    }
                }
            }
            print("empty cache", cold);
            print("full cache", warm);
            printMemory(browser);
        }
    }

    private static Opening open(BrowserContext context) {
        try (Page page = context.newPage()) {
            CDPSession network = context.newCDPSession(page);
            AtomicLong bytes = new AtomicLong();
            network.on(
                    "Network.loadingFinished",
                    (JsonObject event) ->
                            bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            network.send("Network.enable");
            long start = System.nanoTime();
            page.navigate(RunningProgram.URL);
            page.locator("leaflet-map [role=button][aria-label]").first().waitFor();
            long millis = (System.nanoTime() - start) / 1_000_000;
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return new Opening(millis, bytes.get());
        }
    }

    private static void printMemory(Browser browser) throws IOException, InterruptedException {
        RunningProgram program = RunningProgram.find();
        long before = program.heapKilobytes();
        List<BrowserContext> tabs = new ArrayList<>();
        for (int tab = 0; tab < TABS; tab++) {
            BrowserContext context = browser.newContext();
            Page page = context.newPage();
            page.navigate(RunningProgram.URL);
            page.locator("leaflet-map [role=button][aria-label]").first().waitFor();
            tabs.add(context);
        }
        long after = program.heapKilobytes();
        System.out.printf(
                "heap in use: %d MB; with %d more pages open: %d MB (%d kB a page); resident: %d MB%n",
                before / 1024, TABS, after / 1024, (after - before) / TABS, program.residentMegabytes());
        tabs.forEach(BrowserContext::close);
    }

    private static void print(String name, List<Opening> openings) {
        System.out.printf(
                "%s: %d ms to a map that can be used, %d kB (medians of %d)%n",
                name,
                median(openings.stream().map(Opening::millis).toList()),
                median(openings.stream().map(Opening::bytes).toList()) / 1000,
                openings.size());
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
