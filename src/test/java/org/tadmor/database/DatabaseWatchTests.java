package org.tadmor.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

class DatabaseWatchTests {

    private final BlockingQueue<DatabaseState> told = new LinkedBlockingQueue<>();

    @Test
    @Timeout(20)
    void tellsThatTheDatabaseIsAwayAndBackAgain() throws Exception {
        var server = TestDatabase.server();
        try (var watch = new DatabaseWatch(server)) {
            watch.listen(told::add);
            watch.doubt(new SQLException("gone", "57P01"));
            assertThat(next()).isEqualTo(DatabaseState.AWAY);
            assertThat(next()).as("it was there all the time").isEqualTo(DatabaseState.ANSWERING);
            assertThat(watch.state()).isEqualTo(DatabaseState.ANSWERING);
        }
    }

    @Test
    @Timeout(20)
    void findsOutByItself() throws Exception {
        try (var watch = new DatabaseWatch(new RunningDatabase(1, "none"))) {
            watch.listen(told::add);
            assertThat(next()).isEqualTo(DatabaseState.AWAY);
        }
    }

    @Test
    @Timeout(20)
    void tellsNoOneWhoHasEnoughOfIt() throws Exception {
        try (var watch = new DatabaseWatch(new RunningDatabase(1, "none"))) {
            BlockingQueue<DatabaseState> ended = new LinkedBlockingQueue<>();
            watch.listen(ended::add).run();
            watch.listen(told::add);
            next();
            assertThat(ended).isEmpty();
        }
    }

    @Test
    void hearsNoDoubtsOnceItIsClosed() {
        var watch = new DatabaseWatch(new RunningDatabase(1, "none"));
        watch.close();
        watch.doubt(new SQLException("gone", "57P01"));
        assertThat(watch.state()).isEqualTo(DatabaseState.ANSWERING);
    }

    @ParameterizedTest
    @CsvSource({
        "08006, AWAY",
        "57P01, AWAY",
        "57P03, AWAY",
        "53300, AWAY",
        "53100, READ_ONLY",
        "25006, READ_ONLY",
        "23505,",
        ","
    })
    void tellsAnOutageFromOtherRefusals(String sqlState, DatabaseState state) {
        var refusal = new RuntimeException(new SQLException("refused", sqlState));
        assertThat(DatabaseState.behind(refusal).orElse(null)).isEqualTo(state);
    }

    @Test
    void takesAPoolWithoutConnectionsForAnOutage() {
        var failure = new CannotGetJdbcConnectionException(
                "none", new SQLTransientConnectionException("Connection is not available"));
        assertThat(DatabaseState.behind(failure)).contains(DatabaseState.AWAY);
        assertThat(DatabaseState.behind(null)).isEmpty();
    }

    private DatabaseState next() throws InterruptedException {
        return told.poll(15, TimeUnit.SECONDS);
    }
}
