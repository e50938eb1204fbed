package org.tadmor.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Knows whether the database answers. It asks every second over a connection of its own, since a pool whose connections
 * are all busy says nothing about the database.
 */
@Component
public class DatabaseWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final long MILLIS_BETWEEN = 1000;
    private static final int PATIENCE_SECONDS = 5;

    private final JdbcConnectionDetails database;
    private final List<Consumer<DatabaseState>> listeners = new CopyOnWriteArrayList<>();

    /** Once it is closed, nobody wants to hear of doubts. */
    private final ScheduledExecutorService watching = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("database-watch").factory(), new DiscardPolicy());

    private volatile DatabaseState state = DatabaseState.ANSWERING;
    private @Nullable Connection connection;

    DatabaseWatch(JdbcConnectionDetails database) {
        this.database = database;
        watching.scheduleWithFixedDelay(this::look, MILLIS_BETWEEN, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    public DatabaseState state() {
        return state;
    }

    /**
     * Tells of every change of the state from now on, in a thread of its own.
     *
     * @return ends it
     */
    public Runnable listen(Consumer<DatabaseState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells it of something that failed, so that listeners hear at once of an outage too short for a look. */
    public void doubt(Throwable failure) {
        DatabaseState.behind(failure).ifPresent(suspected -> watching.execute(() -> become(suspected)));
    }

    @Override
    public void close() {
        watching.shutdownNow();
        hangUp();
    }

    private void look() {
        become(ask());
    }

    private void become(DatabaseState found) {
        if (found == state) {
            return;
        }
        state = found;
        LOG.warn("The database is {}", found);
        for (Consumer<DatabaseState> listener : listeners) {
            try {
                listener.accept(found);
            } catch (RuntimeException fault) {
                LOG.error("A listener to the state of the database failed", fault);
            }
        }
    }

    private synchronized DatabaseState ask() {
        if (watching.isShutdown()) {
            return state;
        }
        try {
            if (connection == null) {
                connection = DirectConnection.to(database, PATIENCE_SECONDS);
            }
            try (Statement statement = connection.createStatement();
                    ResultSet answer = statement.executeQuery("show transaction_read_only")) {
                return answer.next() && answer.getString(1).equals("on")
                        ? DatabaseState.READ_ONLY
                        : DatabaseState.ANSWERING;
            }
        } catch (SQLException | RuntimeException silence) {
            LOG.debug("The database does not answer", silence);
            hangUp();
            return DatabaseState.AWAY;
        }
    }

    private synchronized void hangUp() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException gone) {
                LOG.debug("The connection was gone already", gone);
            }
            connection = null;
        }
    }
}
