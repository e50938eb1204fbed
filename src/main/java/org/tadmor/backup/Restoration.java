package org.tadmor.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.tadmor.command.CommandFailure;

/**
 * Brings a backup back. Everything is built in a schema beside the one in use: migrated to the version of the backup,
 * filled, compared with the manifest, and migrated on to this program's version. Only then does it take the place of
 * what was there, in the transaction that kept everyone from it all along; whoever kills it before finds the database as
 * it was.
 */
class Restoration {

    /** What a killed restore left behind gives way to the next. */
    private static final String BESIDE = "tadmor_restoring";

    private static final String NEWEST = "latest";

    /** A connection that was closed is counted until its process is gone. */
    private static final int LOOKS = 20;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final DataSource database;
    private final String[] migrations;

    Restoration(DataSource database, @Value("${spring.flyway.locations}") String[] migrations) {
        this.database = database;
        this.migrations = migrations;
    }

    /**
     * Restores the backup.
     *
     * @param replace whether what the database holds may give way
     * @throws CommandFailure when it may not, when a program uses the database, or when the backup does not fit
     */
    void restore(BackupReader backup, boolean replace) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            JdbcClient jdbc = clientOf(connection);
            refuseWhileInUse(jdbc);
            connection.setAutoCommit(false);
            var schema = new Schema(jdbc);
            schema.lock();
            refuseUnlessFree(schema, replace);
            refuseNewer(backup.manifest());
            String place =
                    jdbc.sql("select current_schema()").query(String.class).single();
            try {
                build(backup);
                // An empty database has nothing to lock: someone may have begun to fill it.
                refuseWhileInUse(jdbc);
                new SchemaSwap(jdbc).replace(place, BESIDE);
                connection.commit();
            } catch (IOException | SQLException | RuntimeException failure) {
                clearUp(connection, jdbc, failure);
                throw failure;
            }
        }
    }

    private void build(BackupReader backup) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            JdbcClient jdbc = clientOf(connection);
            drop(jdbc);
            jdbc.sql("create schema " + BESIDE).update();
            flyway(backup.manifest().schema()).migrate();
            new BackupLoader(connection, backup).load(BESIDE);
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
            throw new CommandFailure("the database holds tables that are not Tadmor's; restore into one of its own");
        }
        if (!replace && schema.isFilled()) {
            throw new CommandFailure("the database is not empty; --replace gives up what it holds for the backup");
        }
    }

    private void refuseNewer(Manifest manifest) {
        MigrationVersion newest = Stream.of(flyway(NEWEST).info().all())
                .map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo)
                .orElseThrow();
        if (MigrationVersion.fromVersion(manifest.schema()).isNewerThan(newest.getVersion())) {
            throw new CommandFailure(
                    "the backup was written by a newer Tadmor (its database has version %s, this one knows %s); restore it with that one"
                            .formatted(manifest.schema(), newest));
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
