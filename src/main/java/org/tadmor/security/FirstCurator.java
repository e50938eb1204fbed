package org.tadmor.security;

import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** Opens the first curator's account when there is none, so that someone can sign in. */
@Component
class FirstCurator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstCurator.class);
    private static final int GENERATED_BYTES = 15;

    private final Accounts accounts;
    private final Settings settings;

    FirstCurator(Accounts accounts, Settings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /**
     * The account to open.
     *
     * @param username for the sign-in
     * @param password empty to have one generated and printed once
     */
    @ConfigurationProperties("tadmor.curator")
    record Settings(
            @DefaultValue("curator") String username,
            @DefaultValue("") String password) {}

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.isEmpty()) {
            return;
        }
        boolean generated = settings.password().isEmpty();
        String password = generated ? generate() : settings.password();
        accounts.open(new Account(settings.username(), settings.username(), Role.CURATOR), password);
        if (generated) {
            // Standard output rather than the log: a log is kept and copied, this is read once.
            System.out.printf(
                    "%n  First start: sign in as %s with the password %s%n  It is shown this once.%n%n",
                    settings.username(), password);
        }
        LOG.info("Opened the first curator's account, {}", settings.username());
    }

    private static String generate() {
        byte[] bytes = new byte[GENERATED_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
