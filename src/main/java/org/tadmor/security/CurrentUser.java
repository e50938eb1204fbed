package org.tadmor.security;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person behind the current request. Doors ask here before they let anything be changed. */
@Component
public class CurrentUser {

    private final Accounts accounts;

    CurrentUser(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Empty for a reader who has not signed in, and when a sign-in has expired. */
    public Optional<Account> account() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .flatMap(authentication -> accounts.named(authentication.getName()));
    }

    /** The same, unless the account may do less than this role. */
    public Optional<Account> account(Role role) {
        return account().filter(account -> account.role().includes(role));
    }

    /** Whether someone is signed in who may do what this role may. */
    public boolean is(Role role) {
        return account(role).isPresent();
    }

    /** @throws AccessDeniedException when nobody is signed in, or with less than this role */
    public Account require(Role role) {
        return account(role).orElseThrow(() -> new AccessDeniedException("this needs a sign-in as " + role));
    }
}
