package org.tadmor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tadmor.database.TestDatabase.clientOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tadmor.startup.StartupFailure;

class EmbeddedDatabaseTests {

    /** Shared by the tests, since creating a database takes seconds. */
    @TempDir
    private static Path folder;

    @Test
    void keepsItsDataOverARestart() {
        try (var database = start()) {
            clientOf(database)
                    .sql("create table kept as select 'Tadmor' as name")
                    .update();
        }
        try (var database = start()) {
            assertThat(answer(database, "select name from kept")).isEqualTo("Tadmor");
        }
    }

    @Test
    void stopsItsServerWhenClosed() {
        EmbeddedDatabase database = start();
        database.close();
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connect(database, database.getPassword()));
        assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void leavesNoServerBehindThatItCannotUse() throws IOException {
        start().close();
        Path password = Cluster.below(folder).resolve("password");
        String right = Files.readString(password);
        Files.writeString(password, "wrong");
        try {
            assertThatExceptionOfType(StartupFailure.class)
                    .isThrownBy(EmbeddedDatabaseTests::start)
                    .withMessageContaining("password authentication failed");
            assertThat(PidFile.in(Cluster.below(folder)).path()).doesNotExist();
        } finally {
            Files.writeString(password, right);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8"
    })
    void writesDurablyForThisMachineAlone(String setting, String value) {
        assertThat(answer(TestDatabase.server(), "show " + setting)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"'', 08004", "wrong, 28P01"})
    void letsNobodyInWithoutThePassword(String password, String refusal) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> connect(TestDatabase.server(), password))
                .satisfies(failure -> assertThat(failure.getSQLState()).isEqualTo(refusal));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsOtherUsersOutOfItsFolder() throws IOException {
        start().close();
        Path cluster = folder.resolve("postgresql");
        assertThat(permissions(cluster.resolve("password"))).isEqualTo("rw-------");
        Files.setPosixFilePermissions(cluster, PosixFilePermissions.fromString("rwxr-xr-x"));
        start().close();
        assertThat(permissions(cluster)).isEqualTo("rwx------");
    }

    private static EmbeddedDatabase start() {
        return EmbeddedDatabase.start(folder, TestDatabase.PROGRAMS);
    }

    private static String answer(EmbeddedDatabase database, String question) {
        return clientOf(database).sql(question).query(String.class).single();
    }

    private static void connect(EmbeddedDatabase database, String password) throws SQLException {
        DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), password)
                .close();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
