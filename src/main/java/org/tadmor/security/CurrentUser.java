package org.tadmor.security;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The person behind the current request. Doors ask here before they let anything be changed; each time the account on
 * record is asked, so that a role that was taken away counts no longer.
 */
@Component
public class CurrentUser {

    private final AccountRepository accounts;

    CurrentUser(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Empty for a reader who has not signed in, and when a sign-in has expired or its account was withdrawn. */
    public Optional<Account> account() {
        return state().map(AccountState::account);
    }

    /** The same, unless the account may do less than this role, as it does until its owner has chosen a password. */
    public Optional<Account> account(Role role) {
        return state().filter(state -> !state.needsOwnPassword())
                .map(AccountState::account)
                .filter(account -> account.role().includes(role));
    }

    /** Whether someone is signed in who may do what this role may. */
    public boolean is(Role role) {
        return account(role).isPresent();
    }

    /** @throws AccessDeniedException when nobody is signed in, or with less than this role */
    public Account require(Role role) {
        return account(role).orElseThrow(() -> new AccessDeniedException("this needs a sign-in as " + role));
    }

    /** How the account stands of whoever is signed in. */
    Optional<AccountState> state() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .flatMap(authentication -> accounts.find(authentication.getName()))
                .filter(state -> !state.withdrawn());
    }
}
