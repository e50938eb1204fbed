package org.tadmor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tadmor.startup.StartupFailure;

class ConfiguredDatabaseTests {

    private static final EmbeddedDatabase SERVER = TestDatabase.server();

    @Test
    void isUsedAsConfigured() {
        var database = new ConfiguredDatabase(SERVER.getJdbcUrl(), SERVER.getUsername(), SERVER.getPassword());
        assertThat(database.reached()).isSameAs(database);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:mem:tadmor, x, is not one of PostgreSQL",
        "postgresql://localhost/tadmor, x, is not one of PostgreSQL",
        "jdbc:postgresql://127.0.0.1:1/tadmor, x, does not answer",
        "SERVER, wrong, refused the user or the password",
        "SERVER, '', refused the user or the password",
        "SERVER/nowhere, PASSWORD, database \"nowhere\" does not exist"
    })
    void saysWhyItCannotBeUsed(String url, String password, String reason) {
        String server = SERVER.getJdbcUrl().replaceFirst("/[^/]*$", "");
        var database = new ConfiguredDatabase(
                url.equals("SERVER") ? SERVER.getJdbcUrl() : url.replace("SERVER", server),
                SERVER.getUsername(),
                password.replace("PASSWORD", SERVER.getPassword()));
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(database::reached)
                .withMessageContaining(reason)
                .withMessageContaining("SPRING_DATASOURCE_");
    }

    @Test
    void neverShowsAPasswordInItsUrl() {
        var database = new ConfiguredDatabase("jdbc:postgresql://127.0.0.1:1/tadmor?password=secret", null, null);
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(database::reached)
                .withMessageNotContaining("secret");
    }
}
