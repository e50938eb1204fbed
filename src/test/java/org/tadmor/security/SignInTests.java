package org.tadmor.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ProgramTest.CURATOR;
import static org.tadmor.ProgramTest.PASSWORD;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tadmor.PlainClient;
import org.tadmor.ProgramTest;
import org.tadmor.TestClock;

/** The sign-in as the program answers it over HTTP. */
@ProgramTest
class SignInTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    private PlainClient client;

    @BeforeEach
    void comeAnewAfterAllWaitsAreOver() {
        client = new PlainClient(port);
        clock.advance(Duration.ofMinutes(20));
    }

    @Test
    void letsACuratorInAndRenewsTheSession() throws Exception {
        client.get("/sign-in");
        String before = client.sessionId().orElseThrow();
        assertThat(location(client.signIn("/sign-in", CURATOR, PASSWORD))).isEqualTo("/");
        assertThat(client.sessionId()).isPresent().get().isNotEqualTo(before);
    }

    @Test
    void comesBackToWhereTheSignInBegan() throws Exception {
        assertThat(location(client.signIn("/sign-in?return=/place/citadel?x%3D1%26y%3D2", CURATOR, PASSWORD)))
                .isEqualTo("/place/citadel?x=1&y=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https%3A%2F%2Fevil.example",
                "%2F%2Fevil.example",
                "%2F%5Cevil.example",
                "%2F%09%2Fevil.example",
                "javascript%3Aalert(1)",
                "%2F%0D%0ALocation%3A%20https%3A%2F%2Fevil.example"
            })
    void comesBackToNoOtherProgram(String address) throws Exception {
        assertThat(location(client.signIn("/sign-in?return=" + address, CURATOR, PASSWORD)))
                .isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zenobia        | wrong",
                "ZENOBIA        | wrong",
                "nobody         | a caravan on the silk road",
                "''             | ''",
                "zenobia        | ''",
                "x' or true --  | x' or true --",
                "{0}            | {0}"
            })
    void doesNotSayWhichPartWasWrong(String username, String password) throws Exception {
        assertThat(location(client.signIn("/sign-in", username, password))).isEqualTo("/sign-in?error=");
    }

    @Test
    void takesAnyCharactersForANameThatNobodyHas() throws Exception {
        assertThat(location(client.signIn("/sign-in", "zen\0bia", PASSWORD))).isEqualTo("/sign-in?error=");
        assertThat(location(client.signIn("/sign-in", "x".repeat(100_000), "y".repeat(100_000))))
                .isEqualTo("/sign-in?error=");
    }

    @Test
    void keepsWhereToComeBackToAfterAWrongPassword() throws Exception {
        assertThat(location(client.signIn("/sign-in?return=/place/citadel", CURATOR, "wrong")))
                .isEqualTo("/sign-in?return=/place/citadel&error=");
    }

    @Test
    void makesWaitAfterFiveWrongTriesEvenWithTheRightPassword() throws Exception {
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(location(client.signIn("/sign-in", CURATOR, "wrong"))).isEqualTo("/sign-in?error=");
        }
        assertThat(location(client.signIn("/sign-in", CURATOR, PASSWORD))).matches("/sign-in\\?wait=[1-6]");
        assertThat(location(new PlainClient(port).signIn("/sign-in", "someone-else", PASSWORD)))
                .matches("/sign-in\\?wait=[1-6]");

        clock.advance(Duration.ofSeconds(5));
        assertThat(location(client.signIn("/sign-in", CURATOR, PASSWORD))).isEqualTo("/");
    }

    @Test
    void refusesAFormThatDoesNotComeFromItsPage() throws Exception {
        client.get("/sign-in");
        String session = client.sessionId().orElseThrow();
        HttpResponse<String> answer = client.post("/sign-in", Map.of("username", CURATOR, "password", PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Open the page again and repeat what you did.");
        assertThat(client.sessionId()).contains(session);
    }

    @Test
    void staysSignedInWhenAnotherSiteAsksToSignOut() throws Exception {
        client.signIn("/sign-in", CURATOR, PASSWORD);
        String session = client.sessionId().orElseThrow();
        assertThat(client.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        client.get("/logout");
        client.get("/");
        assertThat(client.sessionId()).contains(session);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.replaceFirst("^http://localhost:\\d+", "");
    }
}
