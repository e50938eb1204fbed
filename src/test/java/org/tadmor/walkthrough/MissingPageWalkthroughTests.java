package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that lead nowhere. */
class MissingPageWalkthroughTests extends Walkthrough {

    @ParameterizedTest
    @ValueSource(strings = {"/place/nowhere", "/nonsense", "/place", "/place/temple-of-bel/roof"})
    void saysThatThereIsNothingAndWhereToGo(String path) {
        Page page = reader().newPage();

        Response response = go(page, path);

        assertThat(response.status()).isEqualTo(404);
        assertThat(heading(page, "Nothing here")).isVisible();
        page.getByRole(AriaRole.LINK, named("Go to all places")).click();
        assertThat(listed(page)).hasCount(6);
        forgiveStatus404();
    }

    @Test
    void offersToSearchForTheWordsInTheAddress() {
        Page page = reader().newPage();
        go(page, "/place/bel-temple");

        page.getByRole(AriaRole.LINK, named("Search the places for “bel temple”"))
                .click();

        shows(page, "Temple of Bel");
        isAt(page, "/?q=bel+temple");
        forgiveStatus404();
    }

    @Test
    void takesNoScriptFromAnAddress() {
        Page page = reader().newPage();

        Response response = go(page, "/place/%3Cimg%20src=x%20onerror=window.ran=1%3E");

        assertThat(response.status()).isEqualTo(404);
        assertThat(page.locator("main img")).hasCount(0);
        forgiveStatus404();
    }

    /** The browser itself reports each page that is not there as an error. */
    private void forgiveStatus404() {
        errors.removeIf(error -> error.contains("status of 404"));
    }
}
