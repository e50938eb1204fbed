package org.tadmor.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@DisabledOnOs(OS.WINDOWS)
class ServerWatchTests {

    private static final long A_MOMENT_NANOS = 20_000_000;

    @TempDir
    private static Path folder;

    @Test
    @Timeout(60)
    void startsAServerThatWasKilledAgainAtItsPort() throws Exception {
        try (var database = EmbeddedDatabase.start(folder, TestDatabase.PROGRAMS)) {
            try (Connection connection = DirectConnection.to(database)) {
                client(connection)
                        .sql("create table kept as select 'Tadmor' as name")
                        .update();
            }
            ProcessHandle killed = server();
            killed.destroyForcibly();
            killed.onExit().join();

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

    private static Connection connectedAgain(EmbeddedDatabase database) {
        while (true) {
            try {
                return DirectConnection.to(database);
            } catch (SQLException away) {
                LockSupport.parkNanos(A_MOMENT_NANOS);
            }
        }
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
