package org.tadmor.security;

import java.time.Duration;

/** A password that is not the account's, or was not looked at because too many before it were not. */
public class WrongPasswordException extends RuntimeException {

    private final Duration wait;

    WrongPasswordException(Duration wait) {
        super("the password is not the account's");
        this.wait = wait;
    }

    /** How long to wait before the next try; zero when the password was looked at. */
    public Duration waitBefore() {
        return wait;
    }
}
