package org.tadmor.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tadmor.ProgramTest.CURATOR;
import static org.tadmor.ProgramTest.PASSWORD;

import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.tadmor.ProgramTest;

/** The check of a password as the program has set it up. */
@ProgramTest
class SignInAccountsTests {

    private final AuthenticationManager check;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRepository repository;

    SignInAccountsTests(@Autowired AuthenticationConfiguration configuration) {
        check = configuration.getAuthenticationManager();
    }

    @AfterEach
    void closeAccount(@Autowired JdbcClient database) {
        database.sql("delete from account where username = 'longinus'").update();
    }

    @Test
    void hashesWithArgon2idAsOwaspRecommends() {
        assertThat(repository.passwordHash(CURATOR).orElseThrow())
                .startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void verifiesAnOlderHashAndStoresTheNewerOne() {
        accounts.open(new Account("longinus", "Longinus", Role.CURATOR), PASSWORD);
        repository.setPassword("longinus", "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD), null);
        assertThat(check.authenticate(tryOf("longinus", PASSWORD)).isAuthenticated())
                .isTrue();
        assertThat(repository.passwordHash("longinus").orElseThrow()).startsWith("{argon2id}");
        assertThat(check.authenticate(tryOf("longinus", PASSWORD)).isAuthenticated())
                .isTrue();
    }

    @Test
    void takesAsLongForAnAccountThatDoesNotExist() {
        refusalNanos("nobody");
        long wrongPassword = refusalNanos(CURATOR);
        assertThat(refusalNanos("nobody")).isGreaterThan(wrongPassword / 2);
    }

    /** The quickest of five, which nothing else on this machine held up. */
    private long refusalNanos(String username) {
        return LongStream.generate(() -> nanosOfARefusal(username))
                .limit(5)
                .min()
                .orElseThrow();
    }

    private long nanosOfARefusal(String username) {
        long start = System.nanoTime();
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> check.authenticate(tryOf(username, "not the password")));
        return System.nanoTime() - start;
    }

    private static UsernamePasswordAuthenticationToken tryOf(String username, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(username, password);
    }
}
