package org.tadmor.security;

/** A change that would have left nobody who can administer. Nothing was changed. */
public class LastAdministratorException extends RuntimeException {

    LastAdministratorException() {
        super("nobody else could administer");
    }
}
