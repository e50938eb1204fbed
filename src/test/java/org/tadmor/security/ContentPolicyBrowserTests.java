package org.tadmor.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ProgramTest.CURATOR;
import static org.tadmor.ProgramTest.PASSWORD;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tadmor.BrowserTest;
import org.tadmor.Chromium;
import org.tadmor.ProgramTest;

/** The screens under the policy that a real browser enforces. */
@ProgramTest
@BrowserTest
class ContentPolicyBrowserTests {

    @LocalServerPort
    private int port;

    private final Chromium chromium = Chromium.launch();
    private final Page page = chromium.browser().newPage();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    @BeforeEach
    void listen() {
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void letsEveryScreenWorkAndCuratorsSignIn() {
        open("/");
        assertThat(page.getByText("Temple of Bel").first()).isVisible();
        open("/place/temple-of-bel");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in to write a note"))
                .click();
        page.getByLabel("Account name").fill(CURATOR);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .isVisible();
        assertThat(page).hasURL("http://localhost:" + port + "/place/temple-of-bel");
        assertThat(page.getByLabel("Write a note")).isVisible();
        assertThat(complaints).isEmpty();
    }

    private void open(String path) {
        page.navigate("http://localhost:" + port + path);
    }
}
