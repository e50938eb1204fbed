package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tadmor.BrowserTest;
import org.tadmor.ProgramTest;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;

/**
 * The whole program with what the article says in a real browser, gone through as a person does. No walk may cause an
 * error in the browser, or a request to anyone but the program.
 */
@BrowserTest
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tadmor.evidence=" + ProgramTest.ARTICLE,
            "tadmor.administrator.password=" + Walkthrough.PASSWORD,
            "vaadin.productionMode=true"
        })
abstract class Walkthrough {

    static final String ADMINISTRATOR = "administrator";
    static final String CURATOR = "curator";
    static final String OTHER_CURATOR = "zenobia";
    static final String PASSWORD = "a long word and another";

    private static final double PATIENCE_MILLIS = 15_000;
    private static final String STANDS_STILL = """
            () => {
                if (window.lastAddress !== location.href) {
                    window.lastAddress = location.href;
                    window.lastChange = performance.now();
                }
                return performance.now() - window.lastChange > 400;
            }
            """;

    private static final List<String> strangers = new ArrayList<>();
    static final List<String> errors = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void openAccounts() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        errors.clear();
        strangers.clear();
        if (accounts.named(OTHER_CURATOR).isEmpty()) {
            accounts.open(new Account(CURATOR, CURATOR, Role.CURATOR), PASSWORD);
            accounts.open(new Account(OTHER_CURATOR, "Zenobia", Role.REVIEWER), PASSWORD);
        }
    }

    @AfterEach
    void closeTabs() {
        SharedBrowser.closeTabs();
        assertThat(errors).as("errors in the browser").isEmpty();
        assertThat(strangers).as("requests to others").isEmpty();
    }

    /** The browser of someone who has not signed in; as all walks share it, it knows the program's files already. */
    BrowserContext reader() {
        return SharedBrowser.of("", () -> browser(options()));
    }

    /** The browser of someone who has signed in. */
    BrowserContext browserOf(String username) {
        return SharedBrowser.of(username, () -> {
            BrowserContext browser = browser(options());
            Page page = open(browser, "/sign-in");
            signIn(page, username, PASSWORD);
            assertThat(page.getByRole(AriaRole.BUTTON, named("Sign out"))).isVisible();
            return browser;
        });
    }

    static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(1280, 800)
                .setLocale("en-GB")
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    BrowserContext browser(Browser.NewContextOptions options) {
        BrowserContext context = SharedBrowser.get().newContext(options);
        SharedBrowser.closeLater(context);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onWebError(error -> errors.add(error.error()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        context.onRequest(request -> {
            if (!request.url().startsWith(url("/")) && !request.url().startsWith("data:")) {
                strangers.add(request.url());
            }
        });
        return context;
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** Opens an address in a new tab and waits until there is a screen. */
    Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        go(page, path);
        return page;
    }

    Response go(Page page, String path) {
        Response response = page.navigate(url(path));
        page.locator("main > *").first().waitFor();
        return response;
    }

    static void signIn(Page page, String username, String password) {
        page.getByLabel("Account name").fill(username);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    static Locator.GetByRoleOptions itsName(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    static Locator map(Page page) {
        return page.getByRole(AriaRole.REGION, named("Map of the places"));
    }

    static Locator markers(Page page) {
        return map(page).locator(".leaflet-map-marker");
    }

    static Locator marker(Page page, String place) {
        return map(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + place + ", [^,]+, ")));
    }

    /** The names in the list, each of them a link. */
    static Locator listed(Page page) {
        return page.locator(".site-list").getByRole(AriaRole.LINK);
    }

    static Locator listed(Page page, String place) {
        return page.locator(".site-list").getByRole(AriaRole.LINK, itsName(place));
    }

    static Locator legend(Page page, String status) {
        return page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^" + status + " \\(\\d+\\)$")));
    }

    static Locator search(Page page) {
        return page.getByLabel("Search by name");
    }

    static Locator sheet(Page page) {
        return page.getByRole(AriaRole.COMPLEMENTARY, named("The selected place"));
    }

    static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, named(text));
    }

    static void shows(Page page, String... places) {
        assertThat(listed(page)).hasText(places);
        assertThat(markers(page)).hasCount(places.length);
        for (String place : places) {
            assertThat(marker(page, place)).isVisible();
        }
    }

    /**
     * Waits for an address that stays, as a person does before going back: the router takes a step of the history back
     * until the server has answered, and does it again then. The order of the parameters and how they are encoded are
     * nobody's concern.
     */
    void isAt(Page page, String path) {
        Set<String> expected = parts(url(path));
        page.waitForURL(address -> parts(address).equals(expected));
        page.waitForFunction(STANDS_STILL);
        page.waitForURL(address -> parts(address).equals(expected));
    }

    private static Set<String> parts(String address) {
        return Set.of(URLDecoder.decode(address, StandardCharsets.UTF_8).split("[?&]"));
    }
}
