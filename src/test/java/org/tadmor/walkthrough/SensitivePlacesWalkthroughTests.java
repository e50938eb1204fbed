package org.tadmor.walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import com.vaadin.flow.router.Route;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tadmor.curation.Publication;
import org.tadmor.curation.RecordKey;
import org.tadmor.curation.RecordKind;
import org.tadmor.curation.RecordRevision;
import org.tadmor.curation.RecordRevisions;
import org.tadmor.curation.Records;
import org.tadmor.site.Register;
import org.tadmor.site.Sensitivity;
import org.tadmor.site.Site;
import org.tadmor.site.SiteKind;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.MultilingualText;

/**
 * Goes through every address that readers can ask for and looks in all that the program sends (pages, updates, files) for
 * the exact position of a place that they may not know.
 */
class SensitivePlacesWalkthroughTests extends Walkthrough {

    /** No other place is anywhere near. Rounded to some metres, it is found as well. */
    private static final Pattern SECRET = Pattern.compile("36\\.8714|42\\.6392|Q4242|door of the tower");

    /** What browsers would download rather than show. */
    private static final Pattern FILE = Pattern.compile("^/(export|attachment|map)/");

    private static final String PLACE = "tower-of-the-secret";

    private static final String SOURCE = "guardian-2016-12-11";

    /** An address of every route and file. One that is added to the program has to be added here. */
    private static final List<String> ADDRESSES = List.of(
            "/",
            "/?site=" + PLACE,
            "/?asOf=2016-12-11&compare=2014-01-01&site=" + PLACE,
            "/?q=secret",
            "/place/" + PLACE,
            "/record/place/" + PLACE,
            "/record/place/palmyra",
            "/changes?place=" + PLACE,
            "/changes",
            "/worklist",
            "/notes?place=" + PLACE,
            "/people",
            "/me",
            "/attachment/00000000-0000-0000-0000-000000000000",
            "/report/place",
            "/report/place/" + PLACE,
            "/sign-in",
            "/export/transitions.csv?asOf=2026-01-01&compare=2014-01-01",
            "/map/places?zoom=18&west=-180&south=-90&east=180&north=90&place=" + PLACE,
            "/map/places?zoom=18&west=42.63&south=36.86&east=42.65&north=36.88",
            "/map/cluster?zoom=0&x=2&y=1",
            "/trail",
            "/export/trail.csv");

    @Autowired
    private Records records;

    @Autowired
    private RecordRevisions revisions;

    @Autowired
    private RequestMappingHandlerMapping endpoints;

    private final List<String> received = Collections.synchronizedList(new ArrayList<>());

    @Test
    void givesNoReaderAnExactPosition() {
        recordThePlace();
        BrowserContext browser = browser(options());
        Page page = browser.newPage();
        page.onResponse(response -> {
            try {
                received.add(response.url() + "\n" + response.headers() + "\n" + response.text());
            } catch (PlaywrightException withoutBody) {
                received.add(response.url() + "\n" + response.headers());
            }
        });
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> received.add("push " + frame.text())));
        for (String route : ADDRESSES) {
            if (FILE.matcher(route).find()) {
                received.add(new String(browser.request().get(url(route)).body(), StandardCharsets.UTF_8));
            } else {
                go(page, route);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                received.add(page.content());
            }
        }
        assertThat(received).hasSizeGreaterThan(ADDRESSES.size());
        assertThat(received.stream().flatMap(SensitivePlacesWalkthroughTests::secrets))
                .isEmpty();
        go(page, "/place/" + PLACE);
        assertThat(page.getByText("Readers see the position: to about 1 km.")).isVisible();
    }

    @Test
    void looksThroughEveryAddressThereIs() {
        var screens = new ClassPathScanningCandidateComponentProvider(false);
        screens.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Stream<String> routes = screens.findCandidateComponents("org.tadmor").stream()
                .map(screen -> ClassUtils.resolveClassName(Objects.requireNonNull(screen.getBeanClassName()), null))
                .map(screen -> "/" + screen.getAnnotation(Route.class).value());
        Stream<String> files = endpoints.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !pattern.equals("/error"));
        assertThat(Stream.concat(routes, files).map(pattern -> pattern.replaceAll("/[:{].*", "")))
                .allSatisfy(pattern -> assertThat(ADDRESSES)
                        .anySatisfy(address -> assertThat(path(address)).matches(Pattern.quote(pattern) + "(/.*)?")));
    }

    /** With what stands around them; all that was sent would be too much to read. */
    private static Stream<String> secrets(String sent) {
        return SECRET.matcher(sent)
                .results()
                .map(secret -> sent.lines().findFirst().orElse("") + ": "
                        + sent.substring(
                                Math.max(0, secret.start() - 200), Math.min(sent.length(), secret.end() + 100)));
    }

    private static String path(String address) {
        return address.replaceFirst("[?].*", "");
    }

    /** On record with its exact position at first, so that its history holds it, too. */
    private void recordThePlace() {
        asCurator(() -> {
            RecordRevision first = records.record(place(Sensitivity.EXACT), Publication.AT_ONCE, UUID.randomUUID());
            records.correct(
                    first,
                    place(Sensitivity.ABOUT_1_KM),
                    "looters were seen nearby",
                    Publication.AT_ONCE,
                    UUID.randomUUID());
        });
    }

    @AfterEach
    void withdrawThePlace() {
        asCurator(() -> revisions
                .latest(new RecordKey(RecordKind.PLACE, PLACE))
                .filter(latest -> !latest.isWithdrawn())
                .ifPresent(latest -> records.withdraw(latest, "made up for this walk", UUID.randomUUID())));
    }

    private static void asCurator(Runnable action) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        OTHER_CURATOR, null, AuthorityUtils.NO_AUTHORITIES));
        try {
            action.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Site place(Sensitivity sensitivity) {
        return new Site(
                PLACE,
                null,
                SiteKind.TOMB,
                new MultilingualText("Tower of the secret", null, null),
                List.of(),
                SOURCE,
                new Site.Position(new GeoPoint(36.87143, 42.63927), 10, SOURCE, "door of the tower"),
                sensitivity,
                "1st century",
                SOURCE,
                null,
                List.of(new Site.Identifier(Register.WIKIDATA, "Q4242")));
    }
}
