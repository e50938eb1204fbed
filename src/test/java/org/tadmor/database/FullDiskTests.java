package org.tadmor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.tadmor.database.TestDatabase.clientOf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded database on a disk that fills up. */
class FullDiskTests {

    private static final int MEGABYTES = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private static Path folder;

    @Test
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
            await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> write(client, "after"));
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
        Throwable refusal = await().atMost(PATIENCE)
                .until(() -> catchThrowable(() -> write(client, "while there is room")), Objects::nonNull);
        return DatabaseState.behind(refusal);
    }
}
