package org.tadmor.security;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an account stands, for administrators and its owner.
 *
 * @param withdrawn whether its owner may no longer sign in
 * @param handedOutUntil until when the password that somebody else set is good; null when the owner chose it
 * @param throughProvider whether its owner signs in through the OpenID Connect provider, and has no password here
 * @param lastSignIn null when there was none yet
 * @param language in which its owner wants to read; null for what the browser asks for
 */
public record AccountState(
        Account account,
        boolean withdrawn,
        @Nullable Instant handedOutUntil,
        boolean throughProvider,
        @Nullable Instant lastSignIn,
        @Nullable Locale language) {

    /** Whether the owner has to choose a password before anything else. */
    public boolean needsOwnPassword() {
        return handedOutUntil != null;
    }
}
