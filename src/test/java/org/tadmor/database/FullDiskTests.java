package org.tadmor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tadmor.database.TestDatabase.clientOf;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded database on a disk that fills up. */
class FullDiskTests {

    private static final int MEGABYTES = 200;
    private static final long A_MOMENT_NANOS = 50_000_000;

    @TempDir
    private static Path folder;

    @Test
    @Timeout(120)
    void readsOnWhileItsDiskIsFullAndWritesOnceThereIsRoom() throws Exception {
        Optional<SmallDisk> mounted = SmallDisk.mountedAt(folder, MEGABYTES);
        if (mounted.isEmpty()) {
            System.err.printf("%n*** SKIPPED FullDiskTests: no disk can be mounted here ***%n%n");
        }
        Assumptions.assumeTrue(mounted.isPresent(), "needs a disk to fill");
        try (SmallDisk disk = mounted.orElseThrow();
                var database = EmbeddedDatabase.start(folder.resolve("data"), TestDatabase.PROGRAMS)) {
            JdbcClient client = clientOf(database);
            client.sql("create table note (text text)").update();
            write(client, "before");

            disk.fillUpTo(30);
            assertThat(firstRefusal(client)).contains(DatabaseState.READ_ONLY);
            disk.fill();
            assertThat(client.sql("select text from note where text = 'before'")
                            .query(String.class)
                            .list())
                    .containsExactly("before");
            assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> write(client, "lost"));

            disk.makeRoom();
            awaitWriting(client);
            assertThat(client.sql("select count(*) from note where text = 'lost'")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    private static void write(JdbcClient client, String text) {
        client.sql("insert into note values (:text)").param("text", text).update();
    }

    private static Optional<DatabaseState> firstRefusal(JdbcClient client) {
        while (true) {
            try {
                write(client, "while there is room");
                LockSupport.parkNanos(A_MOMENT_NANOS);
            } catch (DataAccessException refusal) {
                return DatabaseState.behind(refusal);
            }
        }
    }

    private static void awaitWriting(JdbcClient client) {
        while (true) {
            try {
                write(client, "after");
                return;
            } catch (DataAccessException refusal) {
                LockSupport.parkNanos(A_MOMENT_NANOS);
            }
        }
    }
}
