package org.tadmor.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tadmor.DoorTest;
import org.tadmor.TestClock;

@DoorTest
@RecordApplicationEvents
@WithMockUser("zenobia")
class OwnAccountTests {

    private static final Account ZENOBIA = new Account("zenobia", "Zenobia", Role.CURATOR);
    private static final String PASSWORD = "silk road";
    private static final String HERE = "this session";
    private static final String NEXT = "camels, dates and purple";

    @Autowired
    private OwnAccount ownAccount;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void openAccount() {
        clock.advance(Duration.ofMinutes(20));
        accounts.open(ZENOBIA, PASSWORD);
    }

    @Test
    void renamesItsOwner() {
        Account renamed = new Account("zenobia", "Septimia Zenobia", Role.CURATOR);
        assertThat(ownAccount.rename(" Septimia Zenobia ")).isEqualTo(renamed);
        assertThat(accounts.named("zenobia")).contains(renamed);
        assertThat(events.stream(Change.class))
                .last()
                .isEqualTo(new Change("zenobia", "account", "zenobia", "renamed", ZENOBIA, renamed, null));
        assertThatIllegalArgumentException().isThrownBy(() -> ownAccount.rename(" "));
    }

    @Test
    void remembersTheLanguage() {
        ownAccount.setLanguage(Locale.forLanguageTag("ar"));
        assertThat(ownAccount.state().orElseThrow().language()).isEqualTo(Locale.forLanguageTag("ar"));
        ownAccount.setLanguage(null);
        assertThat(ownAccount.state().orElseThrow().language()).isNull();
        assertThat(events.stream(Change.class).map(Change::action)).endsWith("language-changed", "language-changed");
    }

    @Test
    void changesThePasswordForWhoKnowsIt() {
        ownAccount.changePassword(PASSWORD, NEXT, HERE);
        assertThat(hashIsOf(NEXT)).isTrue();
        assertThat(events.stream(Change.class))
                .last()
                .isEqualTo(new Change("zenobia", "account", "zenobia", "password-changed", null, null, null));
        assertThat(events.stream(SignInsRevoked.class)).containsExactly(new SignInsRevoked("zenobia", HERE));
    }

    @Test
    void leavesAPasswordThatWasResetMeanwhile(
            @Autowired CurrentUser currentUser,
            @Autowired SignInThrottle throttle,
            @Autowired ApplicationEventPublisher publisher) {
        PasswordEncoder slow = new OvertakenEncoder(
                passwords, () -> repository.setPassword("zenobia", passwords.encode("handed out"), clock.instant()));
        OwnAccount overtaken = new OwnAccount(repository, currentUser, slow, throttle, publisher);
        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> overtaken.changePassword(PASSWORD, NEXT, HERE))
                .returns(Duration.ZERO, WrongPasswordException::waitBefore);
        assertThat(hashIsOf("handed out")).isTrue();
        assertThat(repository.find("zenobia").orElseThrow().handedOutUntil()).isNotNull();
    }

    @Test
    void givesTheRoleBackOnceAHandedOutPasswordWasReplaced(@Autowired CurrentUser currentUser) {
        repository.setPassword(
                "zenobia", passwords.encode(PASSWORD), clock.instant().plusSeconds(60));
        assertThat(currentUser.is(Role.CURATOR)).isFalse();
        assertThat(currentUser.account()).contains(ZENOBIA);
        ownAccount.changePassword(PASSWORD, NEXT, HERE);
        assertThat(currentUser.is(Role.CURATOR)).isTrue();
    }

    @Test
    void refusesAWeakPassword() {
        assertThatExceptionOfType(RefusedPasswordException.class)
                .isThrownBy(() -> ownAccount.changePassword(PASSWORD, "password1234", HERE))
                .returns(PasswordRules.Problem.TOO_COMMON, RefusedPasswordException::problem);
        assertThat(hashIsOf(PASSWORD)).isTrue();
    }

    @Test
    void slowsDownWhoGuessesAtAnOpenPage() {
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThatExceptionOfType(WrongPasswordException.class)
                    .isThrownBy(() -> ownAccount.changePassword("a guess", NEXT, HERE))
                    .returns(Duration.ZERO, WrongPasswordException::waitBefore);
        }
        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> ownAccount.changePassword(PASSWORD, NEXT, HERE))
                .returns(Duration.ofSeconds(5), WrongPasswordException::waitBefore);
        clock.advance(Duration.ofSeconds(5));
        ownAccount.changePassword(PASSWORD, NEXT, HERE);
        assertThat(hashIsOf(NEXT)).isTrue();
    }

    @Test
    @WithAnonymousUser
    void isClosedToReaders() {
        assertThat(ownAccount.state()).isEmpty();
        refusesEverything();
    }

    @Test
    void isClosedToTheWithdrawn() {
        repository.setWithdrawn("zenobia", true);
        assertThat(ownAccount.state()).isEmpty();
        refusesEverything();
    }

    private void refusesEverything() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ownAccount.rename("Someone"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ownAccount.setLanguage(null));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> ownAccount.changePassword(PASSWORD, NEXT, HERE));
    }

    private boolean hashIsOf(String password) {
        return repository
                .passwordHash("zenobia")
                .filter(hash -> passwords.matches(password, hash))
                .isPresent();
    }
}
