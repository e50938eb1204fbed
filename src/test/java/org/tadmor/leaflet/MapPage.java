package org.tadmor.leaflet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.tadmor.BrowserTest;
import org.tadmor.Chromium;

/** A page with a map and a list in a real browser, without Flow; no test may cause an error or ask a third party. */
@BrowserTest
abstract class MapPage {

    static StaticServer server;
    private static Chromium chromium;

    private final List<String> errors = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private BrowserContext context;
    Page page;

    @BeforeAll
    static void start() throws IOException {
        server = new StaticServer();
        try (InputStream html = MapPage.class.getResourceAsStream("page.html")) {
            server.put("/page.html", new String(html.readAllBytes(), StandardCharsets.UTF_8));
        }
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @BeforeEach
    void open() {
        context = chromium.browser().newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.onPageError(errors::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(server.url("/")) && !request.url().startsWith("data:")) {
                strangers.add(request.url());
            }
        });
        page.navigate(server.url("/page.html"));
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(errors).isEmpty();
        assertThat(strangers).isEmpty();
    }

    void showElement() {
        page.evaluate("""
                () => {
                  window.map = createMap();
                  window.view = (latitude, longitude, maxZoom, number) => ({
                    bounds: { south: latitude, west: longitude, north: latitude, east: longitude },
                    maxZoom,
                    glide: false,
                    number,
                  });
                  document.querySelector('#frame').append(map);
                }""");
    }

    void showMap() {
        showElement();
        marker("Temple").waitFor();
    }

    Locator marker(String name) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(name + ", label").setExact(true));
    }
}
