package org.tadmor.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.tadmor.startup.StartupFailure;

/** Opens the first account when there is none: an administrator's, so that someone can sign in and add the others. */
@Component
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final Settings settings;

    FirstAdministrator(Accounts accounts, Settings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /**
     * The account to open.
     *
     * @param username for the sign-in
     * @param password empty to have one generated and printed once
     */
    @ConfigurationProperties("tadmor.administrator")
    record Settings(
            @DefaultValue("administrator") String username,
            @DefaultValue("") String password) {}

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.isEmpty()) {
            return;
        }
        Account administrator = new Account(settings.username(), settings.username(), Role.ADMINISTRATOR);
        boolean generated = settings.password().isEmpty();
        String password = generated ? HandedOutPassword.generate() : settings.password();
        refuseUnfit(administrator, password);
        accounts.open(administrator, password);
        if (generated) {
            // Standard output rather than the log: a log is kept and copied, this is read once.
            System.out.printf(
                    "%n  First start: sign in as %s with the password %s%n  It is shown this once.%n%n",
                    settings.username(), password);
        }
        LOG.info("Opened the first account, the administrator {}", settings.username());
    }

    private static void refuseUnfit(Account administrator, String password) {
        if (!Account.allowsUsername(administrator.username())) {
            throw new StartupFailure(
                    "the first administrator cannot be called as tadmor.administrator.username says.",
                    "Use letters, digits and . _ @ + - alone.");
        }
        PasswordRules.problemWith(password, administrator).ifPresent(problem -> {
            throw new StartupFailure(
                    "the password in tadmor.administrator.password was refused: " + inWords(problem) + ".",
                    "Set one of at least %d characters that nobody would guess, or none to have one generated."
                            .formatted(PasswordRules.SHORTEST));
        });
    }

    private static String inWords(PasswordRules.Problem problem) {
        return switch (problem) {
            case TOO_SHORT -> "it is too short";
            case TOO_LONG -> "it is longer than %d characters".formatted(PasswordRules.LONGEST);
            case TOO_COMMON -> "it is or is made of words that are tried first";
        };
    }
}
