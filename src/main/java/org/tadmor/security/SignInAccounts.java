package org.tadmor.security;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * The accounts as Spring Security's check of a password asks for them. Those that may not sign in by a password are
 * unknown to it, so that no answer and no delay tells them from those that do not exist.
 */
@Component
class SignInAccounts implements UserDetailsService, UserDetailsPasswordService {

    private final AccountRepository accounts;
    private final Clock clock;

    SignInAccounts(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return accounts.credentials(username)
                .filter(known -> maySignIn(known.state()))
                .map(known -> User.withUsername(known.state().account().username())
                        .password(known.hash())
                        .roles(known.state().account().role().name())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** Hashes a password anew that was right, when it is stored in an older way. */
    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
        String known = user.getPassword();
        if (known != null && hash != null) {
            accounts.replaceHash(user.getUsername(), known, hash);
        }
        return User.withUserDetails(user).password(hash).build();
    }

    private boolean maySignIn(AccountState state) {
        boolean expired =
                state.handedOutUntil() != null && !state.handedOutUntil().isAfter(clock.instant());
        return !state.withdrawn() && !expired;
    }
}
