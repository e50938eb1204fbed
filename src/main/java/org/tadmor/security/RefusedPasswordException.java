package org.tadmor.security;

/** A password that {@link PasswordRules} refuse. Nothing was changed. */
public class RefusedPasswordException extends RuntimeException {

    private final PasswordRules.Problem problem;

    RefusedPasswordException(PasswordRules.Problem problem) {
        super("the password was refused: " + problem);
        this.problem = problem;
    }

    public PasswordRules.Problem problem() {
        return problem;
    }
}
