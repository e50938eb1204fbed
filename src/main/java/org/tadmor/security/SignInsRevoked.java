package org.tadmor.security;

import org.jspecify.annotations.Nullable;

/**
 * Tells that the open sign-ins of an account have to end, once the change that says so is stored.
 *
 * @param exceptSessionId of the one that goes on; null when all end
 */
record SignInsRevoked(String username, @Nullable String exceptSessionId) {

    /** All of them. */
    SignInsRevoked(String username) {
        this(username, null);
    }
}
