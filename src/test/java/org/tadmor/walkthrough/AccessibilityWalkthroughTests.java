package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.walkthrough.NotesWalkthroughTests.unique;
import static org.tadmor.walkthrough.NotesWalkthroughTests.write;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen, light and dark, before axe: WCAG 2.2 AA with its target sizes, and axe's own best practices. */
class AccessibilityWalkthroughTests extends Walkthrough {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Vaadin's own, hidden while there is a connection. */
    private static final String CONNECTION_INDICATOR = "vaadin-connection-indicator";

    @Test
    void findsNothingOnTheFirstScreen() {
        Page page = open(reader(), "/?status=destroyed,at-risk");
        assertThat(markers(page)).hasCount(5);
        assertThat(listed(page)).hasCount(5);

        findsNothingOn(page);
    }

    @Test
    void findsNothingOnAnOpenPlace() {
        Page page = open(reader(), "/?place=palmyra");
        assertThat(sheet(page)).isVisible();
        assertThat(markers(page)).hasCount(6);

        findsNothingOn(page);
    }

    @Test
    void findsNothingOnTwoDaysCompared() {
        Page page = open(reader(), "/?asOf=2016-12-11&compare=2016-04-01");
        page.getByText("Compared with").click();
        page.getByText("1 place did not change").click();
        assertThat(page.locator(".unchanged-places li")).isVisible();
        assertThat(markers(page)).hasCount(6);

        findsNothingOn(page);
    }

    @Test
    void findsNothingWhenNothingMatches() {
        Page page = open(reader(), "/?q=zzz&kind=arch,boat");
        assertThat(heading(page, "No place matches")).isVisible();

        // The plan is cut off at the edge of the map, which axe does not see: it takes what lies beyond for an
        // obstacle.
        findsNothingOn(page, "target-size");
    }

    @Test
    void findsNothingOnADossierWithARefusedNote() {
        Page page = open(browserOf(CURATOR), "/place/palmyra");
        write(page, " ");
        assertThat(page.getByText("Write something first; an empty note is not stored.")
                        .first())
                .isVisible();

        findsNothingOn(page);
    }

    @Test
    void findsNothingOnAConflict() {
        String text = unique("Contested.");
        Page first = open(browserOf(CURATOR), "/place/palmyra");
        write(first, text);
        NotesWalkthroughTests.note(first, text).waitFor();
        Page second = open(browserOf(OTHER_CURATOR), "/place/palmyra");
        NotesWalkthroughTests.revise(first, text, text + " One.");
        NotesWalkthroughTests.revise(second, text, text + " Two.");
        NotesWalkthroughTests.saveRevision(second);
        NotesWalkthroughTests.saveRevision(first);
        assertThat(first.getByText("This note was changed while you wrote")).isVisible();

        findsNothingOn(first);
    }

    @Test
    void findsNothingOnTheSignInPage() {
        Page page = open(reader(), "/sign-in?error");
        assertThat(page.getByLabel("Account name")).isVisible();

        findsNothingOn(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/worklist",
                "/changes",
                "/notes",
                "/record/place/palmyra",
                "/report/assessment?place=citadel",
                "/report/place"
            })
    void findsNothingWhereCuratorsWork(String path) {
        Page page = open(browserOf(CURATOR), path);
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();

        findsNothingOn(page);
    }

    @Test
    void findsNothingOnAMissingPage() {
        Page page = open(reader(), "/nonsense");
        assertThat(heading(page, "Nothing here")).isVisible();

        errors.removeIf(error -> error.contains("status of 404"));
        findsNothingOn(page);
    }

    @Test
    void findsNothingOnAPhone() {
        Page page = open(browser(options().setViewportSize(360, 740).setHasTouch(true)), "/");
        page.getByRole(AriaRole.BUTTON, named("List")).tap();
        assertThat(listed(page, "Citadel")).isVisible();

        findsNothingOn(page);
    }

    /**
     * Looks at the page itself alone: axe's other mode, for pages with frames, opens a tab of its own for each look.
     *
     * @param exempt the rules that do not apply
     */
    static void findsNothingOn(Page page, String... exempt) {
        assertThat(page.frames()).hasSize(1);
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(violationsOnly());
            // Colours are all that differs in the dark.
            AxeResults results = (scheme == ColorScheme.LIGHT
                            ? axe.withTags(RULES)
                            : axe.withRules(List.of("color-contrast")))
                    .exclude(CONNECTION_INDICATOR)
                    .analyze();
            assertThat(results.getErrorMessage()).isNull();
            results.getViolations().stream()
                    .filter(rule -> !List.of(exempt).contains(rule.getId()))
                    .flatMap(rule -> lines(scheme, rule))
                    .forEach(found::add);
        }
        assertThat(found).isEmpty();
    }

    /** Spares axe the description of all that is well, which takes longer than the checks. */
    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static Stream<String> lines(ColorScheme scheme, Rule rule) {
        return rule.getNodes().stream()
                .map(node -> scheme + " " + rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary());
    }
}
