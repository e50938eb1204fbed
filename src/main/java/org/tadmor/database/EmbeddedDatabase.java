package org.tadmor.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.tadmor.startup.StartupFailure;

/** A PostgreSQL server of Tadmor's own, from its start to {@link #close()}. */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataFolder data;
    private final PostgresServer server;
    private final RunningDatabase running;
    private final ServerWatch watch;

    private EmbeddedDatabase(DataFolder data, PostgresServer server, RunningDatabase running, ServerWatch watch) {
        this.data = data;
        this.server = server;
        this.running = running;
        this.watch = watch;
    }

    /**
     * Starts the server on the data in {@code folder}, whatever state the last run left it in.
     *
     * @throws StartupFailure if that cannot be done
     */
    static EmbeddedDatabase start(Path folder) {
        return start(folder, folder.resolve("postgresql-programs"));
    }

    static EmbeddedDatabase start(Path folder, Path programsFolder) {
        DataFolder data = DataFolder.hold(folder);
        try {
            return startIn(data, programsFolder);
        } catch (IOException | SQLException failure) {
            data.close();
            throw new StartupFailure(
                    "the embedded database in %s cannot be used (%s).".formatted(folder, failure.getMessage()),
                    "Choose another data folder with --tadmor.data=FOLDER (or TADMOR_DATA).",
                    failure);
        } catch (RuntimeException failure) {
            data.close();
            throw failure;
        }
    }

    private static EmbeddedDatabase startIn(DataFolder data, Path programsFolder) throws IOException, SQLException {
        PostgresPrograms programs = PostgresPrograms.unpackedBelow(programsFolder);
        Cluster cluster = Cluster.openedOrCreatedBelow(data.path(), programs);
        var server = new PostgresServer(cluster, programs);
        var running = new RunningDatabase(server.start(), cluster.password());
        var room = new DiskRoom(cluster.folder(), running);
        try {
            log.info("Database: embedded PostgreSQL {} in {}", programs.version(), cluster.folder());
            room.lookAfresh();
        } catch (IOException | SQLException | RuntimeException failure) {
            stop(server);
            throw failure;
        }
        return new EmbeddedDatabase(data, server, running, new ServerWatch(server, room));
    }

    @Override
    public String getJdbcUrl() {
        return running.getJdbcUrl();
    }

    @Override
    public String getUsername() {
        return running.getUsername();
    }

    @Override
    public String getPassword() {
        return running.getPassword();
    }

    @Override
    public void close() {
        try (data) {
            watch.close();
            stop(server);
        }
    }

    private static void stop(PostgresServer server) {
        try {
            server.stop();
        } catch (IOException failure) {
            log.warn("The database server did not stop; the next start will stop it", failure);
        }
    }
}
