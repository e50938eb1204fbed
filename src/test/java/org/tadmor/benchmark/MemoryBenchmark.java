package org.tadmor.benchmark;

import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The memory that open pages take of a {@link RunningProgram}: opens 1,000 of them as a browser does, though without
 * drawing anything, each with its connection for what comes later, and prints the heap per page after a full collection.
 * Readers come one by one; each curator has ten pages open. The account is {@code -Dtadmor.username} (unless set:
 * administrator) with the password at
 * {@code -Dtadmor.password}; without one, readers alone are measured.
 *
 * <p>{@code ./mvnw test -Dtest=MemoryBenchmark}
 */
class MemoryBenchmark {

    private static final int PAGES = 1_000;
    private static final int WARM_UPS = 50;
    private static final String USERNAME = System.getProperty("tadmor.username", "administrator");
    private static final String PASSWORD = System.getProperty("tadmor.password", "");

    private final List<WebSocket> connections = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "a reader,  place/temple-of-bel, 1",
        "a reader,  '',                  1",
        "a curator, place/temple-of-bel, 10",
        "a curator, '',                  10"
    })
    void measures(String who, String path, int pagesEach) throws Exception {
        boolean curator = who.equals("a curator");
        if (curator && PASSWORD.isEmpty()) {
            System.out.println("no -Dtadmor.password: curators are not measured");
            return;
        }
        RunningProgram program = RunningProgram.find();
        open(WARM_UPS, path, pagesEach, curator);
        long before = program.heapKilobytes();
        open(PAGES, path, pagesEach, curator);
        long after = program.heapKilobytes();
        System.out.printf(
                "%s at /%s: %d kB of heap a page; %d MB with %d pages more than before, resident %d MB%n",
                who, path, (after - before) / PAGES, after / 1024, PAGES, program.residentMegabytes());
        connections.forEach(WebSocket::abort);
    }

    private void open(int pages, String path, int pagesEach, boolean curator) throws Exception {
        for (int number = 0; number < pages / pagesEach; number++) {
            PlainBrowser browser = new PlainBrowser(RunningProgram.URL);
            if (curator) {
                browser.signIn(USERNAME, PASSWORD);
            }
            for (int page = 0; page < pagesEach; page++) {
                connections.add(browser.open(path));
            }
        }
    }
}
