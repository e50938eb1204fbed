package org.tadmor.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Keeps a full disk from stopping the database. PostgreSQL ends when it cannot extend its journal, and reading with it;
 * so it is told to refuse every change while there is still room enough to be told.
 */
final class DiskRoom {

    private static final Logger log = LoggerFactory.getLogger(DiskRoom.class);

    private static final long MEGABYTE = 1024L * 1024;

    /** Four segments of the journal: what may be written in the second between two looks, and what a recovery needs. */
    private static final long NEEDED = 64 * MEGABYTE;

    /** A little more, lest it changes its mind every second. */
    private static final long AMPLE = 80 * MEGABYTE;

    private static final int PATIENCE_SECONDS = 5;

    private final Path folder;
    private final JdbcConnectionDetails database;
    private boolean refusing;

    DiskRoom(Path folder, JdbcConnectionDetails database) {
        this.folder = folder;
        this.database = database;
    }

    /** Looks how it is with a server that has just started: an earlier run may have told it to refuse changes. */
    void lookAfresh() throws IOException, SQLException {
        try (Connection connection = DirectConnection.to(database, PATIENCE_SECONDS);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show default_transaction_read_only")) {
            refusing = answer.next() && answer.getString(1).equals("on");
        }
        look();
    }

    void look() throws IOException, SQLException {
        long room = Files.getFileStore(folder).getUsableSpace();
        if (!refusing && room < NEEDED) {
            refuseChanges(true);
            log.error("The disk of {} has {} MB left: reading goes on, saving waits", folder, room / MEGABYTE);
        } else if (refusing && room > AMPLE) {
            refuseChanges(false);
            log.warn("The disk of {} has room again: saving goes on", folder);
        }
    }

    private void refuseChanges(boolean refuse) throws SQLException {
        try (Connection connection = DirectConnection.to(database, PATIENCE_SECONDS);
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set default_transaction_read_only = " + (refuse ? "on" : "off"));
            statement.execute("select pg_reload_conf()");
        }
        refusing = refuse;
    }
}
