package org.tadmor.security;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The account of whoever is signed in, for its owner to change. It takes no name: nobody else's can be meant. */
@Component
public class OwnAccount {

    private final AccountRepository repository;
    private final CurrentUser currentUser;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;

    OwnAccount(
            AccountRepository repository,
            CurrentUser currentUser,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.passwords = passwords;
        this.throttle = throttle;
        this.events = events;
    }

    /** How the account stands; empty when nobody is signed in. */
    public Optional<AccountState> state() {
        return currentUser.state();
    }

    /**
     * Changes what others see beside what this person writes from now on.
     *
     * @throws IllegalArgumentException when {@link Account} allows no such name
     * @throws AccessDeniedException when nobody is signed in
     */
    @Transactional
    public Account rename(String displayName) {
        Account before = mine().account();
        if (!Account.allowsDisplayName(displayName)) {
            throw new IllegalArgumentException("nobody can be shown so: " + displayName);
        }
        repository.setDisplayName(before.username(), displayName.strip());
        Account after = mine().account();
        changed(before.username(), "renamed", before, after);
        return after;
    }

    /** @param language null for what the browser asks for */
    @Transactional
    public void setLanguage(@Nullable Locale language) {
        AccountState before = mine();
        repository.setLanguage(before.account().username(), language);
        changed(before.account().username(), "language-changed", tag(before.language()), tag(language));
    }

    /**
     * Changes the password. Every other open sign-in ends.
     *
     * @param current the one it is now, which the wrong person at an open page does not know
     * @param sessionId of the session that asks, which goes on
     * @throws WrongPasswordException when it is another, be it since a moment ago, or was tried too often
     * @throws RefusedPasswordException when {@link PasswordRules} refuse the new one
     * @throws AccessDeniedException when nobody is signed in
     */
    @Transactional
    public void changePassword(String current, String next, String sessionId) {
        Account owner = mine().account();
        String known = rightHash(owner, current);
        PasswordRules.problemWith(next, owner).ifPresent(problem -> {
            throw new RefusedPasswordException(problem);
        });
        if (!repository.replacePassword(owner.username(), known, passwords.encode(next))) {
            throw new WrongPasswordException(Duration.ZERO);
        }
        changed(owner.username(), "password-changed", null, null);
        events.publishEvent(new SignInsRevoked(owner.username(), sessionId));
    }

    private String rightHash(Account owner, String password) {
        // Guessing here is slowed down as it is on the sign-in page, but holds up nobody else at the same address.
        String place = "the page of " + owner.username();
        Duration wait = throttle.begin(owner.username(), place);
        String hash = Optional.of(owner.username())
                .filter(name -> wait.isZero())
                .flatMap(repository::passwordHash)
                .filter(known -> passwords.matches(password, known))
                .orElseThrow(() -> new WrongPasswordException(wait));
        throttle.succeeded(owner.username(), place);
        return hash;
    }

    private AccountState mine() {
        return currentUser.state().orElseThrow(() -> new AccessDeniedException("this needs a sign-in"));
    }

    private static @Nullable String tag(@Nullable Locale language) {
        return language == null ? null : language.toLanguageTag();
    }

    private void changed(String username, String action, @Nullable Object before, @Nullable Object after) {
        events.publishEvent(new Change(username, "account", username, action, before, after, null));
    }
}
