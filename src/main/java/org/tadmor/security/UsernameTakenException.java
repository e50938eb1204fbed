package org.tadmor.security;

/** There is an account of that name already. Nothing was added. */
public class UsernameTakenException extends RuntimeException {

    UsernameTakenException(String username) {
        super("there is an account " + username);
    }
}
