package org.tadmor.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadmor.ChildProgram;
import org.tadmor.ProgramTest;
import org.tadmor.TadmorApplication;

/** The backup command in a program of its own, killed in its middle, and what the next backup makes of that. */
@ProgramTest
@DisabledOnOs(OS.WINDOWS)
class KilledBackupTests {

    @TempDir
    private Path folder;

    @Autowired
    private DataSource running;

    @Autowired
    private JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${spring.datasource.username}")
    private String username;

    @Value("${spring.datasource.password}")
    private String password;

    @Test
    void leavesNoBackupBehindThatIsNotWhole() throws Exception {
        Path file = folder.resolve("tadmor.backup");
        Path part = folder.resolve("tadmor.backup.part");
        try (Connection connection = running.getConnection()) {
            connection.setAutoCommit(false);
            // A backup gets so far and no further.
            connection.createStatement().execute("lock table site in access exclusive mode");
            Process backup = backup(file);
            try {
                await().atMost(Duration.ofMinutes(1))
                        .failFast("the backup ended", () -> !backup.isAlive())
                        .until(() -> Files.exists(part) && someoneWaitsForTheTable());
            } finally {
                backup.destroyForcibly().waitFor();
                connection.rollback();
            }
        }
        assertThat(part).exists();
        assertThat(file).doesNotExist();

        new Backups(running, Clock.systemUTC()).write(file, false);
        assertThat(part).doesNotExist();
        BackupReader.open(file).close();
    }

    private boolean someoneWaitsForTheTable() {
        return jdbc.sql("select exists (select from pg_locks where not granted and relation = 'site'::regclass)")
                .query(Boolean.class)
                .single();
    }

    private Process backup(Path file) throws IOException {
        return ChildProgram.startHurried(
                TadmorApplication.class,
                "backup",
                file.toString(),
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + username,
                "--spring.datasource.password=" + password);
    }
}
