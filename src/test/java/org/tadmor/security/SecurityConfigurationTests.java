package org.tadmor.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tadmor.PlainClient;
import org.tadmor.ProgramTest;

/** What the program tells browsers to refuse, and what it serves to whom. */
@ProgramTest
class SecurityConfigurationTests {

    @LocalServerPort
    private int port;

    private PlainClient client;

    @BeforeEach
    void come() {
        client = new PlainClient(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/place/citadel", "/sign-in", "/nowhere", "/tadmor/page.css", "/plan/palmyra.geojson"})
    void tellsBrowsersWhatToRefuse(String path) throws Exception {
        HttpResponse<String> answer = client.get(path);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(List.of(header(answer, "Content-Security-Policy").split("; ")))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'")
                .contains("form-action 'self'", "connect-src 'self'", "img-src 'self' data:")
                .noneMatch(directive -> directive.contains("//") || directive.contains("*"));
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void keepsTheSessionCookieFromScriptsAndOtherSites() throws Exception {
        assertThat(header(client.get("/"), "Set-Cookie"))
                .startsWith("JSESSIONID=")
                .contains("; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain=");
    }

    @Test
    void namesNoSessionInAnAddress() throws Exception {
        assertThat(client.get("/").body()).doesNotContainIgnoringCase("jsessionid");
    }

    @ParameterizedTest
    @CsvSource({
        "/,                                        text/html",
        "/?status=destroyed&place=citadel,         text/html",
        "/place/citadel,                           text/html",
        "/sign-in,                                 text/html",
        "/tadmor/page.css,                         text/css",
        "/tadmor/icon.svg,                         image/svg+xml",
        "/tadmor/drafts.js,                        text/javascript",
        "/leaflet/leaflet-map.js,                  text/javascript",
        "/plan/palmyra.geojson,                    application/",
        "/webjars/leaflet/1.9.4/dist/leaflet.css,  text/css"
    })
    void servesReadersWithoutSignIn(String path, String type) throws Exception {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/application.properties",
                "/db/migration/V1__source.sql",
                "/data/sources.csv",
                "/META-INF/MANIFEST.MF",
                "/tadmor/../application.properties",
                "/tadmor/%2e%2e/application.properties",
                "/actuator",
                "/actuator/env",
                "/h2-console",
                "/error"
            })
    void servesNothingOfItsInside(String path) throws Exception {
        String answer = client.raw(path);
        assertThat(answer).doesNotContain("spring.", "create table", "guardian-2016", "Manifest-Version", "Exception");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
