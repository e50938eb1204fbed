package org.tadmor.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tadmor.DoorTest;
import org.tadmor.TestClock;

@DoorTest
@RecordApplicationEvents
@WithMockUser("odaenathus")
class AccountsTests {

    private static final Account ODAENATHUS = new Account("odaenathus", "Odaenathus", Role.ADMINISTRATOR);
    private static final Account ZENOBIA = new Account("zenobia", "Zenobia of Tadmor زنوبيا", Role.CURATOR);
    private static final Account VABALLATHUS = new Account("vaballathus", "Vaballathus", Role.ADMINISTRATOR);

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignInAccounts signIns;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void openTheFirstAccount() {
        accounts.open(ODAENATHUS, "silk road");
    }

    @Test
    void storesThePasswordAsAHashAlone(@Autowired JdbcClient database) {
        accounts.open(ZENOBIA, "silk road");
        String row = database.sql("select account::text from account where username = 'zenobia'")
                .query(String.class)
                .single();
        assertThat(row).contains("zenobia").doesNotContain("silk road");
        assertThat(opensWith("zenobia", "silk road")).isTrue();
        assertThat(opensWith("zenobia", "Silk road")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zenobia", "Zenobia", " ZENOBIA "})
    void findsAnAccountHoweverItsNameIsTyped(String typed) {
        accounts.open(ZENOBIA, "silk road");
        assertThat(accounts.named(typed)).contains(ZENOBIA);
        assertThat(signIns.loadUserByUsername(typed).getUsername()).isEqualTo("zenobia");
    }

    @Test
    void opensNoSecondAccountOfTheSameName() {
        accounts.add(ZENOBIA);
        assertThatExceptionOfType(UsernameTakenException.class)
                .isThrownBy(() -> accounts.add(new Account("ZENOBIA", "Someone else", Role.CURATOR)));
        assertThat(accounts.named("zenobia")).contains(ZENOBIA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "zenobia' or true --", "zen\0bia"})
    void knowsNoOneElse(String username) {
        accounts.open(ZENOBIA, "silk road");
        assertThat(accounts.named(username)).isEmpty();
        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> signIns.loadUserByUsername(username));
    }

    @Test
    void addsAPersonWithAPasswordToHandOut() {
        String password = accounts.add(ZENOBIA);
        assertThat(password).matches("[a-zA-Z2-9]{23}");
        assertThat(opensWith("zenobia", password)).isTrue();
        assertThat(state("zenobia").needsOwnPassword()).isTrue();
        assertThat(events.stream(Change.class))
                .last()
                .isEqualTo(new Change("odaenathus", "account", "zenobia", "added", null, ZENOBIA, null));
    }

    @Test
    void keepsNobodyWaitingWhileItHashes(
            @Autowired AccountRepository repository,
            @Autowired CurrentUser currentUser,
            @Autowired ApplicationEventPublisher publisher,
            @Autowired JdbcClient database) {
        List<Boolean> locked = new ArrayList<>();
        PasswordEncoder watching = new OvertakenEncoder(passwords, () -> locked.add(isLocked(database)));
        Accounts watched = new Accounts(repository, currentUser, watching, publisher, clock);
        watched.add(ZENOBIA);
        assertThat(locked).containsExactly(false);
        assertThat(isLocked(database)).isTrue();
    }

    @Test
    void takesAHandedOutPasswordForAWeek() {
        accounts.add(ZENOBIA);
        clock.advance(Accounts.HANDED_OUT_FOR.minus(Duration.ofMinutes(1)));
        assertThat(maySignIn("zenobia")).isTrue();
        clock.advance(Duration.ofMinutes(2));
        assertThat(maySignIn("zenobia")).isFalse();
    }

    @Test
    void leavesAPersonOfTheProvidersWithoutAPassword() {
        accounts.addThroughProvider(ZENOBIA);
        assertThat(state("zenobia").throughProvider()).isTrue();
        assertThat(maySignIn("zenobia")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.resetPassword("zenobia"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''              | Zenobia",
                "zen obia        | Zenobia",
                "-zenobia        | Zenobia",
                "zenobia/../x    | Zenobia",
                "program         | Zenobia",
                "Program         | Zenobia",
                "zenobia         | ''",
                "zenobia         | ' '",
                "zenobia         | 'Zeno\u202Ebia'",
                "zenobia         | 'Zeno\nbia'"
            })
    void refusesNamesThatWouldMislead(String username, String displayName) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accounts.add(new Account(username, displayName, Role.CURATOR)));
        assertThat(accounts.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zenobia", "Z", "زنوبيا", "zenobia@example.org", "z.e-n_o+b1"})
    void takesNamesInAnyScript(String username) {
        accounts.add(new Account(username, "زنوبيا \"Zenobia\" O’Tadmor", Role.CURATOR));
        assertThat(accounts.named(username)).isPresent();
    }

    @Test
    void givesAPersonAnotherRole() {
        accounts.open(ZENOBIA, "silk road");
        accounts.setRole("zenobia", Role.REVIEWER);
        Account reviewer = new Account("zenobia", ZENOBIA.displayName(), Role.REVIEWER);
        assertThat(accounts.named("zenobia")).contains(reviewer);
        assertThat(events.stream(Change.class))
                .last()
                .isEqualTo(new Change("odaenathus", "account", "zenobia", "role-changed", ZENOBIA, reviewer, null));
        assertThat(events.stream(SignInsRevoked.class)).containsExactly(new SignInsRevoked("zenobia"));
    }

    @Test
    void letsAWithdrawnPersonNoLongerInUntilReinstated() {
        accounts.open(ZENOBIA, "silk road");
        accounts.withdraw("zenobia");
        assertThat(maySignIn("zenobia")).isFalse();
        assertThat(state("zenobia").withdrawn()).isTrue();
        assertThat(events.stream(SignInsRevoked.class)).containsExactly(new SignInsRevoked("zenobia"));

        accounts.reinstate("zenobia");
        assertThat(opensWith("zenobia", "silk road")).isTrue();
        assertThat(events.stream(Change.class).map(Change::action)).endsWith("added", "withdrawn", "reinstated");
    }

    @Test
    void replacesALostPassword() {
        accounts.open(ZENOBIA, "silk road");
        String password = accounts.resetPassword("zenobia");
        assertThat(opensWith("zenobia", password)).isTrue();
        assertThat(opensWith("zenobia", "silk road")).isFalse();
        assertThat(state("zenobia").needsOwnPassword()).isTrue();
        assertThat(events.stream(SignInsRevoked.class)).containsExactly(new SignInsRevoked("zenobia"));
        assertThat(events.stream(Change.class))
                .last()
                .isEqualTo(new Change("odaenathus", "account", "zenobia", "password-reset", null, null, null));
    }

    @Test
    void keepsTheLastAdministrator() {
        accounts.add(VABALLATHUS);
        refusesToLose(() -> accounts.withdraw("odaenathus"));
        refusesToLose(() -> accounts.setRole("odaenathus", Role.REVIEWER));
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.resetPassword("odaenathus"));
        assertThat(accounts.named("odaenathus")).contains(ODAENATHUS);
    }

    @Test
    void letsAnAdministratorGoOnceAnotherHasArrived() {
        accounts.open(VABALLATHUS, "silk road");
        accounts.withdraw("odaenathus");
        assertThat(maySignIn("odaenathus")).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.reinstate("odaenathus"));
    }

    @Test
    @WithMockUser("zenobia")
    void isOpenToAdministratorsAlone() {
        accounts.open(ZENOBIA, "silk road");
        refusesEverything();
    }

    @Test
    @WithAnonymousUser
    void isClosedToReaders() {
        refusesEverything();
    }

    @Test
    @WithMockUser("vaballathus")
    void isClosedUntilAHandedOutPasswordWasReplaced(@Autowired AccountRepository repository) {
        accounts.open(VABALLATHUS, "silk road");
        accounts.all();
        repository.setPassword(
                "vaballathus", "{noop}handed out", clock.instant().plusSeconds(60));
        refusesEverything();
    }

    @Test
    void hashesAPasswordAnewThatWasStoredInAnOlderWay(@Autowired AccountRepository repository) {
        accounts.open(ZENOBIA, "silk road");
        var asSignedIn = signIns.loadUserByUsername("zenobia");
        signIns.updatePassword(asSignedIn, "the newer hash");
        assertThat(repository.passwordHash("zenobia")).contains("the newer hash");
        signIns.updatePassword(asSignedIn, "the hash of a password that was replaced meanwhile");
        assertThat(repository.passwordHash("zenobia")).contains("the newer hash");
    }

    @Test
    void tellsNoSecretToTheTrail() {
        String handedOut = accounts.add(ZENOBIA);
        String another = accounts.resetPassword("zenobia");
        assertThat(events.stream(Change.class).map(Change::toString))
                .isNotEmpty()
                .noneMatch(change -> change.contains(handedOut) || change.contains(another) || change.contains("$2"));
    }

    private void refusesEverything() {
        Map<String, Consumer<Accounts>> changes = Map.of(
                "all", Accounts::all,
                "add", door -> door.add(new Account("longinus", "Longinus", Role.CURATOR)),
                "addThroughProvider", door -> door.addThroughProvider(new Account("longinus", "L", Role.CURATOR)),
                "setRole", door -> door.setRole("odaenathus", Role.CURATOR),
                "withdraw", door -> door.withdraw("odaenathus"),
                "reinstate", door -> door.reinstate("odaenathus"),
                "resetPassword", door -> door.resetPassword("odaenathus"));
        changes.forEach((name, change) -> assertThatExceptionOfType(AccessDeniedException.class)
                .as(name)
                .isThrownBy(() -> change.accept(accounts)));
        assertThat(accounts.named("odaenathus")).contains(ODAENATHUS);
        assertThat(accounts.named("longinus")).isEmpty();
    }

    private static void refusesToLose(Runnable change) {
        assertThatExceptionOfType(LastAdministratorException.class).isThrownBy(change::run);
    }

    private AccountState state(String username) {
        return accounts.all().stream()
                .filter(state -> state.account().username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private boolean opensWith(String username, String password) {
        return passwords.matches(password, signIns.loadUserByUsername(username).getPassword());
    }

    private boolean maySignIn(String username) {
        try {
            signIns.loadUserByUsername(username);
            return true;
        } catch (UsernameNotFoundException refused) {
            return false;
        }
    }

    private static boolean isLocked(JdbcClient database) {
        return database.sql("""
                select exists (select from pg_locks
                    where relation = 'account'::regclass and mode = 'ShareRowExclusiveLock' and pid = pg_backend_pid())
                """).query(Boolean.class).single();
    }
}
