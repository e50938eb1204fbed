package org.tadmor.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The embedded database of a program that runs, as another program of the same user finds it in the data folder. */
record RunningDatabase(int port, String getPassword) implements JdbcConnectionDetails {

    /** @throws IOException when no server has written down yet how to reach it */
    static RunningDatabase in(Path folder) throws IOException {
        Path cluster = Cluster.below(folder);
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
