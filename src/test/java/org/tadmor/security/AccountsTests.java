package org.tadmor.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tadmor.DoorTest;

@DoorTest
class AccountsTests {

    private static final Account ZENOBIA = new Account("zenobia", "Zenobia of Tadmor زنوبيا", Role.CURATOR);

    @Autowired
    private Accounts accounts;

    @Test
    void storesThePasswordAsAHashAlone(@Autowired JdbcClient database, @Autowired PasswordEncoder passwords) {
        accounts.open(ZENOBIA, "silk road");
        String row = database.sql("select account::text from account")
                .query(String.class)
                .single();
        assertThat(row).contains("zenobia").doesNotContain("silk road");
        String hash = accounts.loadUserByUsername("zenobia").getPassword();
        assertThat(hash).startsWith("$2");
        assertThat(passwords.matches("silk road", hash)).isTrue();
        assertThat(passwords.matches("Silk road", hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zenobia", "Zenobia", " ZENOBIA "})
    void findsAnAccountHoweverItsNameIsTyped(String typed) {
        accounts.open(ZENOBIA, "silk road");
        assertThat(accounts.named(typed)).contains(ZENOBIA);
        assertThat(accounts.loadUserByUsername(typed).getUsername()).isEqualTo("zenobia");
    }

    @Test
    void opensNoSecondAccountOfTheSameName() {
        accounts.open(ZENOBIA, "silk road");
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> accounts.open(new Account("ZENOBIA", "Someone else", Role.CURATOR), "other"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "zenobia' or true --", "zen\0bia"})
    void knowsNoOneElse(String username) {
        accounts.open(ZENOBIA, "silk road");
        assertThat(accounts.named(username)).isEmpty();
        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> accounts.loadUserByUsername(username));
    }

    @Test
    void tellsWhetherAnyoneCanSignIn() {
        assertThat(accounts.isEmpty()).isTrue();
        accounts.open(ZENOBIA, "silk road");
        assertThat(accounts.isEmpty()).isFalse();
    }
}
