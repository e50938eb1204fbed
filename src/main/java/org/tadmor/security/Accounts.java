package org.tadmor.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts on record, for administrators to look after. Passwords are stored hashed and leave this door in no other
 * shape, save one that it has just generated to be handed out.
 *
 * <p>Whoever administers last stays: no change leaves the program without an administrator who can sign in.
 */
@Component
public class Accounts {

    /** How long a password that was handed out is good for its first sign-in. */
    static final Duration HANDED_OUT_FOR = Duration.ofDays(7);

    private final AccountRepository repository;
    private final CurrentUser currentUser;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository repository,
            CurrentUser currentUser,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** The account of this name, whatever the case it is typed in, withdrawn ones too. */
    public Optional<Account> named(String username) {
        return repository.find(username).map(AccountState::account);
    }

    /**
     * Everyone who may sign in, by display name.
     *
     * @throws AccessDeniedException for anyone but curators
     */
    public List<Account> colleagues() {
        currentUser.require(Role.CURATOR);
        return repository.all().stream()
                .filter(state -> !state.withdrawn())
                .map(AccountState::account)
                .toList();
    }

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return repository.isEmpty();
    }

    /**
     * Every account, by display name, with withdrawn ones at the end.
     *
     * @throws AccessDeniedException for anyone but administrators
     */
    public List<AccountState> all() {
        currentUser.require(Role.ADMINISTRATOR);
        return repository.all();
    }

    /**
     * Opens an account. The program itself calls this, for the first one; no screen offers it, and no permission is
     * asked for.
     */
    @Transactional
    public void open(Account account, String password) {
        insert(Change.PROGRAM, account, passwords.encode(password), null);
    }

    /**
     * Adds a person who signs in with a password.
     *
     * @return the password to hand out; its owner has to choose another at the first sign-in, within a week
     * @throws IllegalArgumentException when {@link Account} allows no such names
     * @throws UsernameTakenException when there is such an account, be it withdrawn
     * @throws AccessDeniedException for anyone but administrators
     */
    @Transactional
    public String add(Account person) {
        String password = HandedOutPassword.generate();
        String hash = hash(password);
        insert(beginChange(), person, hash, handedOutUntil());
        return password;
    }

    /**
     * Adds a person who signs in through the OpenID Connect provider, which tells the account name.
     *
     * @throws IllegalArgumentException when {@link Account} allows no such names
     * @throws UsernameTakenException when there is such an account, be it withdrawn
     * @throws AccessDeniedException for anyone but administrators
     */
    @Transactional
    public void addThroughProvider(Account person) {
        insert(beginChange(), person, null, null);
    }

    /**
     * Says what a person may do from now on. Open sign-ins end.
     *
     * @throws LastAdministratorException when nobody else could administer
     * @throws AccessDeniedException for anyone but administrators
     */
    @Transactional
    public void setRole(String username, Role role) {
        String administrator = beginChange();
        Account before = known(username).account();
        if (before.role() == role) {
            return;
        }
        keepAnAdministrator(before);
        repository.setRole(before.username(), role);
        changed(
                administrator,
                before.username(),
                "role-changed",
                before,
                known(username).account());
        events.publishEvent(new SignInsRevoked(before.username()));
    }

    /**
     * Lets a person no longer sign in; what the person wrote stays. Open sign-ins end.
     *
     * @throws LastAdministratorException when nobody else could administer
     * @throws AccessDeniedException for anyone but administrators
     */
    @Transactional
    public void withdraw(String username) {
        String administrator = beginChange();
        AccountState state = known(username);
        if (state.withdrawn()) {
            return;
        }
        keepAnAdministrator(state.account());
        repository.setWithdrawn(username, true);
        changed(administrator, state.account().username(), "withdrawn", state.account(), null);
        events.publishEvent(new SignInsRevoked(state.account().username()));
    }

    /**
     * Lets a person sign in again, as before.
     *
     * @throws AccessDeniedException for anyone but administrators
     */
    @Transactional
    public void reinstate(String username) {
        String administrator = beginChange();
        AccountState state = known(username);
        if (state.withdrawn()) {
            repository.setWithdrawn(username, false);
            changed(administrator, state.account().username(), "reinstated", null, state.account());
        }
    }

    /**
     * Gives a person who lost the password another one. Open sign-ins end.
     *
     * @return the password to hand out; its owner has to choose another at the first sign-in, within a week
     * @throws IllegalArgumentException for one's own account, and for one without a password
     * @throws AccessDeniedException for anyone but administrators
     */
    @Transactional
    public String resetPassword(String username) {
        String password = HandedOutPassword.generate();
        String hash = hash(password);
        String administrator = beginChange();
        AccountState state = known(username);
        if (state.throughProvider() || state.account().username().equals(administrator)) {
            throw new IllegalArgumentException("the password of %s is not to be reset".formatted(username));
        }
        repository.setPassword(username, hash, handedOutUntil());
        changed(administrator, state.account().username(), "password-reset", null, null);
        events.publishEvent(new SignInsRevoked(state.account().username()));
        return password;
    }

    /** Takes its time by design, so nobody else may wait for it behind the lock. */
    private String hash(String password) {
        currentUser.require(Role.ADMINISTRATOR);
        return passwords.encode(password);
    }

    /** The administrator's name. Asked again behind the lock: who was one before it may not be one any more. */
    private String beginChange() {
        currentUser.require(Role.ADMINISTRATOR);
        repository.lock();
        return currentUser.require(Role.ADMINISTRATOR).username();
    }

    private Instant handedOutUntil() {
        return clock.instant().plus(HANDED_OUT_FOR);
    }

    private void insert(String actor, Account person, @Nullable String hash, @Nullable Instant handedOutUntil) {
        if (!Account.allowsUsername(person.username()) || !Account.allowsDisplayName(person.displayName())) {
            throw new IllegalArgumentException("an account cannot be called so: " + person.username());
        }
        if (!repository.insert(person, hash, handedOutUntil)) {
            throw new UsernameTakenException(person.username());
        }
        changed(
                actor,
                Account.folded(person.username()),
                "added",
                null,
                known(person.username()).account());
    }

    private AccountState known(String username) {
        return repository
                .find(username)
                .orElseThrow(() -> new IllegalArgumentException("there is no account " + username));
    }

    private void keepAnAdministrator(Account changing) {
        if (changing.role() == Role.ADMINISTRATOR && !repository.hasAdministratorBeside(changing.username())) {
            throw new LastAdministratorException();
        }
    }

    private void changed(
            String actor, String username, String action, @Nullable Account before, @Nullable Account after) {
        events.publishEvent(new Change(actor, "account", username, action, before, after, null));
    }
}
