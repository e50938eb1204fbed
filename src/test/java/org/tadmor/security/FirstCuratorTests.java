package org.tadmor.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tadmor.DoorTest;

@DoorTest
@ExtendWith(OutputCaptureExtension.class)
class FirstCuratorTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void opensTheAccountThatTheConfigurationNames(CapturedOutput output) {
        start("Zenobia", "silk road");
        assertThat(accounts.named("zenobia")).contains(new Account("zenobia", "Zenobia", Role.CURATOR));
        assertThat(opensWith("zenobia", "silk road")).isTrue();
        assertThat(output).contains("Zenobia").doesNotContain("silk road");
    }

    @Test
    void generatesAPasswordAndPrintsItOnce(CapturedOutput output) {
        start("curator", "");
        start("curator", "");
        assertThat(Pattern.compile("sign in as curator with the password (\\S{20})\\R")
                        .matcher(output)
                        .results())
                .singleElement()
                .extracting(MatchResult::group)
                .satisfies(line -> assertThat(opensWith(
                                "curator", line.strip().substring(line.strip().lastIndexOf(' ') + 1)))
                        .isTrue());
    }

    @Test
    void leavesTheAccountsAloneOnceThereAreAny() {
        start("curator", "first");
        start("curator", "second");
        start("another", "third");
        assertThat(opensWith("curator", "first")).isTrue();
        assertThat(accounts.named("another")).isEmpty();
    }

    private void start(String username, String password) {
        new FirstCurator(accounts, new FirstCurator.Settings(username, password))
                .run(new DefaultApplicationArguments());
    }

    private boolean opensWith(String username, String password) {
        return passwords.matches(password, accounts.loadUserByUsername(username).getPassword());
    }
}
