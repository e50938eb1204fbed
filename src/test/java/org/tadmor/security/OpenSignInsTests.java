package org.tadmor.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tadmor.ProgramTest.ADMINISTRATOR;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tadmor.PlainClient;
import org.tadmor.ProgramTest;
import org.tadmor.TestClock;

/** The sign-ins that are open, as two browsers of the same person find them over HTTP. */
@ProgramTest
class OpenSignInsTests {

    private static final String PASSWORD = "on the sublime, chapter nine";
    private static final String LED_AWAY = "Vaadin-Refresh: /sign-in?ended=";

    @LocalServerPort
    private int port;

    @Autowired
    private OpenSignIns signIns;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestClock clock;

    private PlainClient here;
    private PlainClient there;

    @BeforeEach
    void signInTwice() throws Exception {
        actAs("longinus");
        clock.advance(Duration.ofMinutes(20));
        accounts.open(new Account("longinus", "Longinus", Role.REVIEWER), PASSWORD);
        here = new PlainClient(port);
        there = new PlainClient(port);
        here.signIn("/sign-in", "longinus", PASSWORD);
        clock.advance(Duration.ofMinutes(1));
        there.signIn("/sign-in", "longinus", PASSWORD);
    }

    @AfterEach
    void closeAccount(@Autowired JdbcClient database) {
        SecurityContextHolder.clearContext();
        signIns.endAllOf(new SignInsRevoked("longinus"));
        database.sql("delete from account where username = 'longinus'").update();
    }

    @Test
    void listsWhereOneIsSignedIn(@Autowired AccountRepository repository) {
        assertThat(signIns.mine(here.sessionId().orElseThrow()))
                .extracting(OpenSignIn::here)
                .containsExactly(false, true);
        assertThat(signIns.mine("").getFirst())
                .returns(clock.instant(), OpenSignIn::since)
                .returns("127.0.0.…", OpenSignIn::address)
                .returns(new Browser(null, null), OpenSignIn::browser);
        assertThat(repository.find("longinus").orElseThrow().lastSignIn()).isEqualTo(clock.instant());
    }

    @Test
    void endsAllOthers() throws Exception {
        signIns.endMineBeside(here.sessionId().orElseThrow());
        assertThat(askOf(there)).isEqualTo(LED_AWAY);
        assertThat(askOf(here)).doesNotContain("Vaadin-Refresh");
        assertThat(signIns.mine("")).hasSize(1);
    }

    @Test
    void endsAll() throws Exception {
        signIns.endMine();
        assertThat(askOf(here)).isEqualTo(LED_AWAY);
        assertThat(askOf(there)).isEqualTo(LED_AWAY);
        assertThat(signIns.mine("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"role", "withdrawal", "password"})
    void endsAllOfAPersonAtOnceWhoseAccountChanged(String change) throws Exception {
        actAs(ADMINISTRATOR);
        switch (change) {
            case "role" -> accounts.setRole("longinus", Role.CURATOR);
            case "withdrawal" -> accounts.withdraw("longinus");
            default -> accounts.resetPassword("longinus");
        }
        assertThat(askOf(here)).isEqualTo(LED_AWAY);
        assertThat(askOf(there)).isEqualTo(LED_AWAY);
    }

    @Test
    void endsAllOthersOnceThePasswordWasChanged(@Autowired OwnAccount ownAccount) throws Exception {
        ownAccount.changePassword(
                PASSWORD, "the sublime, chapter ten", here.sessionId().orElseThrow());
        assertThat(askOf(there)).isEqualTo(LED_AWAY);
        assertThat(askOf(here)).doesNotContain("Vaadin-Refresh");
    }

    @Test
    void endsASignInAfterADay() throws Exception {
        clock.advance(OpenSignIns.LONGEST);
        assertThat(askOf(there)).doesNotContain("Vaadin-Refresh");
        assertThat(askOf(here)).isEqualTo(LED_AWAY);
    }

    @Test
    void servesWhoWasSignedOutAsAReader() throws Exception {
        String session = there.sessionId().orElseThrow();
        signIns.endMine();
        assertThat(there.get("/place/citadel").statusCode()).isEqualTo(200);
        assertThat(there.sessionId()).isPresent().get().isNotEqualTo(session);
        assertThat(there.get("/sign-in?ended=").statusCode()).isEqualTo(200);
    }

    @Test
    void forgetsASignInThatItsOwnerEnded() throws Exception {
        there.signIn("/sign-in", "longinus", PASSWORD);
        assertThat(signIns.mine("")).hasSize(2);
    }

    @Test
    void isClosedToReaders() {
        SecurityContextHolder.clearContext();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> signIns.mine(""));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(signIns::endMine);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> signIns.endMineBeside(""));
    }

    /** As in a request that comes with a sign-in. */
    private static void actAs(String username) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(username, "", "ROLE_ANY"));
        SecurityContextHolder.setContext(context);
    }

    /** What a page that is open there is told when it next asks for something. */
    private static String askOf(PlainClient browser) throws Exception {
        return browser.post("/?v-r=uidl&v-uiId=0", Map.of()).body();
    }
}
