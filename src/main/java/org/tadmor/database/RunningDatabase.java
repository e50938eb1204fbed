package org.tadmor.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The embedded database of a program that runs, as another program of the same user finds it in the data folder. */
record RunningDatabase(int port, String getPassword) implements JdbcConnectionDetails {

    private static final int PATIENCE_SECONDS = 5;

    /** The SQL state of a server that is starting or ending. */
    private static final String NOT_NOW = "57P03";

    /** @throws IOException when no server has written down yet how to reach it */
    static RunningDatabase in(Path folder) throws IOException {
        return of(Cluster.below(folder));
    }

    /** Whether the server of a cluster is there: no other knows its password. */
    static boolean answersFrom(Path cluster) {
        try {
            DirectConnection.to(of(cluster), PATIENCE_SECONDS).close();
            return true;
        } catch (SQLException refusal) {
            return NOT_NOW.equals(refusal.getSQLState());
        } catch (IOException unknown) {
            return false;
        }
    }

    private static RunningDatabase of(Path cluster) throws IOException {
        int port = PidFile.in(cluster)
                .port()
                .orElseThrow(() -> new IOException("the database of the running program is only starting"));
        return new RunningDatabase(port, Cluster.passwordOf(cluster));
    }

    @Override
    public String getJdbcUrl() {
        return Cluster.urlAt(port);
    }

    @Override
    public String getUsername() {
        return Cluster.USER;
    }
}
