package org.tadmor.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tadmor.DoorTest;
import org.tadmor.startup.StartupFailure;

@DoorTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignInAccounts signIns;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void opensTheAccountThatTheConfigurationNames(CapturedOutput output) {
        start("Zenobia", "a caravan at dusk");
        assertThat(accounts.named("zenobia")).contains(new Account("zenobia", "Zenobia", Role.ADMINISTRATOR));
        assertThat(opensWith("zenobia", "a caravan at dusk")).isTrue();
        assertThat(output).contains("Zenobia").doesNotContain("a caravan at dusk");
    }

    @Test
    void generatesAPasswordAndPrintsItOnce(CapturedOutput output) {
        start("administrator", "");
        start("administrator", "");
        assertThat(Pattern.compile("sign in as administrator with the password (\\S{23})\\R")
                        .matcher(output)
                        .results())
                .singleElement()
                .extracting(MatchResult::group)
                .satisfies(line -> assertThat(opensWith(
                                "administrator",
                                line.strip().substring(line.strip().lastIndexOf(' ') + 1)))
                        .isTrue());
    }

    @Test
    void leavesTheAccountsAloneOnceThereAreAny() {
        start("administrator", "dates from the oasis");
        start("administrator", "wine from the coast");
        start("another", "salt from the desert");
        assertThat(opensWith("administrator", "dates from the oasis")).isTrue();
        assertThat(accounts.named("another")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zenobia,      short,            it is too short",
        "zenobia,      password1234,     it is or is made of words",
        "administrator, administrator1,  it is or is made of words",
        "zen obia,     a caravan at dusk, cannot be called as tadmor.administrator.username says"
    })
    void refusesToStartWithWhatTheRulesRefuse(String username, String password, String problem) {
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> start(username, password))
                .withMessageContaining(problem);
        assertThat(accounts.isEmpty()).isTrue();
    }

    private void start(String username, String password) {
        new FirstAdministrator(accounts, new FirstAdministrator.Settings(username, password))
                .run(new DefaultApplicationArguments());
    }

    private boolean opensWith(String username, String password) {
        return passwords.matches(password, signIns.loadUserByUsername(username).getPassword());
    }
}
