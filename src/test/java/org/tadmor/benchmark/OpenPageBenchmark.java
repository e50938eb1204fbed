package org.tadmor.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tadmor.Chromium;

/**
 * What a reader waits for and what a reader costs, of a program that runs on this machine (at {@code -Dtadmor.url},
 * or else on port 8080): time and bytes from an empty cache to a map whose markers can be opened, the same again with a
 * full cache, and the memory of the program without a page open and with ten. Prints medians.
 *
 * <p>{@code ./mvnw test -Dtest=OpenPageBenchmark}
 */
class OpenPageBenchmark {

    private static final String URL = System.getProperty("tadmor.url", "http://localhost:8080/");
    /** Of the Java that runs this, since an older one may not speak to a newer program. */
    private static final String JCMD =
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();

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
            page.navigate(URL);
            page.locator("leaflet-map [role=button][aria-label]").first().waitFor();
            long millis = (System.nanoTime() - start) / 1_000_000;
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return new Opening(millis, bytes.get());
        }
    }

    private static void printMemory(Browser browser) throws IOException, InterruptedException {
        String pid = pid();
        long before = heapKilobytes(pid);
        List<BrowserContext> tabs = new ArrayList<>();
        for (int tab = 0; tab < TABS; tab++) {
            BrowserContext context = browser.newContext();
            Page page = context.newPage();
            page.navigate(URL);
            page.locator("leaflet-map [role=button][aria-label]").first().waitFor();
            tabs.add(context);
        }
        long after = heapKilobytes(pid);
        System.out.printf(
                "heap in use: %d MB; with %d more pages open: %d MB (%d kB a page); resident: %s MB%n",
                before / 1024, TABS, after / 1024, (after - before) / TABS, resident(pid));
        tabs.forEach(BrowserContext::close);
    }

    private static String pid() throws IOException, InterruptedException {
        Matcher program = Pattern.compile("(?m)^([0-9]+) .*(?:TadmorApplication|tadmor-.*\\.jar)")
                .matcher(run(JCMD));
        if (!program.find()) {
            throw new IllegalStateException("no program of ours runs on this machine");
        }
        return program.group(1);
    }

    /** After a full collection, as the virtual machine itself counts it. */
    private static long heapKilobytes(String pid) throws IOException, InterruptedException {
        run(JCMD, pid, "GC.run");
        Matcher used = Pattern.compile("used ([0-9]+)K").matcher(run(JCMD, pid, "GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("the virtual machine does not tell its heap");
        }
        return Long.parseLong(used.group(1));
    }

    private static String resident(String pid) throws IOException, InterruptedException {
        return String.valueOf(Long.parseLong(run("ps", "-o", "rss=", "-p", pid).strip()) / 1024);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
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
