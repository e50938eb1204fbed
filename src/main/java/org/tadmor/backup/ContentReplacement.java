package org.tadmor.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.tadmor.command.CommandFailure;

/**
 * Puts something else in the place of what the database holds. Everything is built in a schema beside the one in use:
 * migrated to a version, filled, and migrated on to this program's version. Only then does it take the place of what was
 * there, in the transaction that kept everyone from it all along; whoever kills it before finds the database as it was.
 */
public class ContentReplacement implements AutoCloseable {

    /** What a killed replacement left behind gives way to the next. */
    private static final String BESIDE = "tadmor_restoring";

    private static final String NEWEST = "latest";

    /** A connection that was closed is counted until its process is gone. */
    private static final int LOOKS = 20;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final DataSource database;
    private final String[] migrations;
    private final ReentrantLock work = new ReentrantLock();
    private volatile @Nullable PGConnection building;

    public ContentReplacement(DataSource database, @Value("${spring.flyway.locations}") String[] migrations) {
        this.database = database;
        this.migrations = migrations;
    }

    /** Fills tables that the migrations made. */
    @FunctionalInterface
    public interface Filling {

        /** @param connection works in the schema of the tables, within a transaction that is committed afterwards */
        void fill(Connection connection) throws IOException, SQLException;
    }

    /**
     * Fills the tables of this program's version anew.
     *
     * @param replace whether what the database holds may give way
     * @throws CommandFailure when it may not, or when a program uses the database
     */
    public void fill(boolean replace, Filling filling) throws IOException, SQLException {
        fill(replace, NEWEST, filling);
    }

    /**
     * Fills the tables of an older version, which then become those of this program's.
     *
     * @throws CommandFailure also when the version is a newer one
     */
    void fill(boolean replace, String version, Filling filling) throws IOException, SQLException {
        work.lock();
        try (Connection connection = database.getConnection()) {
            JdbcClient jdbc = clientOf(connection);
            refuseWhileInUse(jdbc);
            connection.setAutoCommit(false);
            var schema = new Schema(jdbc);
            schema.lock();
            refuseUnlessFree(schema, replace);
            refuseNewer(version);
            String place =
                    jdbc.sql("select current_schema()").query(String.class).single();
            try {
                build(version, filling);
                // An empty database has nothing to lock: someone may have begun to fill it.
                refuseWhileInUse(jdbc);
                new SchemaSwap(jdbc).replace(place, BESIDE);
                connection.commit();
            } catch (IOException | SQLException | RuntimeException failure) {
                clearUp(connection, jdbc, failure);
                throw failure;
            }
        } finally {
            work.unlock();
        }
    }

    /** Breaks off what is under way and waits until nothing is left of it, as when someone interrupts the program. */
    @Override
    public void close() throws SQLException, InterruptedException {
        while (!work.tryLock(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
            PGConnection busy = building;
            if (busy != null) {
                busy.cancelQuery();
            }
        }
        work.unlock();
    }

    private void build(String version, Filling filling) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            JdbcClient jdbc = clientOf(connection);
            drop(jdbc);
            jdbc.sql("create schema " + BESIDE).update();
            flyway(version).migrate();
            connection.setAutoCommit(false);
            // For this transaction; what is searched after the schema may hold extensions.
            jdbc.sql("select set_config('search_path', :schema || ', ' || current_setting('search_path'), true)")
                    .param("schema", BESIDE)
                    .query(String.class)
                    .single();
            building = connection.unwrap(PGConnection.class);
            filling.fill(connection);
            connection.commit();
        } finally {
            building = null;
        }
        flyway(NEWEST).migrate();
    }

    private static JdbcClient clientOf(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private static void refuseWhileInUse(JdbcClient jdbc) {
        for (int look = 1; others(jdbc) > 0; look++) {
            if (look == LOOKS) {
                throw new CommandFailure("the database is in use; stop Tadmor first");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private static int others(JdbcClient jdbc) {
        // Within a transaction the answer would stay that of the first look.
        jdbc.sql("select pg_stat_clear_snapshot()").query().listOfRows();
        return jdbc.sql("""
                select count(*) from pg_stat_activity
                where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
                """).query(Integer.class).single();
    }

    private static void refuseUnlessFree(Schema schema, boolean replace) {
        if (!schema.isMigrated() && !schema.columns().isEmpty()) {
            throw new CommandFailure("the database holds tables that are not Tadmor's; use one of its own");
        }
        if (!replace && schema.isFilled()) {
            throw new CommandFailure("the database is not empty; --replace gives up what it holds");
        }
    }

    private void refuseNewer(String version) {
        MigrationVersion newest = Stream.of(flyway(NEWEST).info().all())
                .map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo)
                .orElseThrow();
        if (!version.equals(NEWEST) && MigrationVersion.fromVersion(version).isNewerThan(newest.getVersion())) {
            throw new CommandFailure(
                    "the backup was written by a newer Tadmor (its database has version %s, this one knows %s); restore it with that one"
                            .formatted(version, newest));
        }
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(database)
                .locations(migrations)
                .schemas(BESIDE)
                .createSchemas(false)
                .target(target)
                .load();
    }

    private static void drop(JdbcClient jdbc) {
        jdbc.sql("drop schema if exists " + BESIDE + " cascade").update();
    }

    private static void clearUp(Connection connection, JdbcClient jdbc, Exception failure) {
        try {
            connection.rollback();
            drop(jdbc);
            connection.commit();
        } catch (SQLException | RuntimeException again) {
            failure.addSuppressed(again);
        }
    }
}
