package org.tadmor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@DisabledOnOs(OS.WINDOWS)
class ServerWatchTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private static Path folder;

    @Test
    void startsAServerThatWasKilledAgainAtItsPort() throws Exception {
        try (var database = EmbeddedDatabase.start(folder, TestDatabase.PROGRAMS)) {
            try (Connection connection = DirectConnection.to(database)) {
                client(connection)
                        .sql("create table kept as select 'Tadmor' as name")
                        .update();
            }
            ProcessHandle killed = killServer();

            try (Connection connection = connectedAgain(database)) {
                assertThat(client(connection)
                                .sql("select name from kept")
                                .query(String.class)
                                .single())
                        .isEqualTo("Tadmor");
                assertThat(client(connection)
                                .sql("select current_setting('fsync')")
                                .query(String.class)
                                .single())
                        .isEqualTo("on");
            }
            assertThat(server()).isNotEqualTo(killed);
        }
        assertThat(pidFile().path()).doesNotExist();
    }

    @Test
    void watchesOnAfterAFault() throws Exception {
        PostgresPrograms programs = PostgresPrograms.unpackedBelow(TestDatabase.PROGRAMS);
        var server = new PostgresServer(Cluster.openedOrCreatedBelow(folder, programs), programs);
        server.start();
        var faults = new AtomicInteger();
        var faulty = new DiskRoom(folder, new FaultyDatabase(faults));
        try (var watch = new ServerWatch(server, faulty)) {
            killServer();
            await().atMost(PATIENCE).untilAtomic(faults, greaterThan(0));
            ProcessHandle killed = killServer();
            await().atMost(PATIENCE).until(() -> server.isRunning() && !server().equals(killed));
        } finally {
            server.stop();
        }
    }

    /** Is asked about the disk, once its server has been started again. */
    private record FaultyDatabase(AtomicInteger faults) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            faults.incrementAndGet();
            throw new IllegalStateException("a fault of the program");
        }

        @Override
        public @Nullable String getUsername() {
            return null;
        }

        @Override
        public @Nullable String getPassword() {
            return null;
        }
    }

    private static ProcessHandle killServer() throws Exception {
        ProcessHandle server = server();
        server.destroyForcibly();
        server.onExit().join();
        return server;
    }

    private static Connection connectedAgain(EmbeddedDatabase database) {
        return await().atMost(PATIENCE).ignoreExceptions().until(() -> DirectConnection.to(database), Objects::nonNull);
    }

    private static JdbcClient client(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private static ProcessHandle server() throws Exception {
        return pidFile().process().orElseThrow();
    }

    private static PidFile pidFile() {
        return PidFile.in(Cluster.below(folder));
    }
}
