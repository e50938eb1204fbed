package org.tadmor.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The embedded database of a program that runs, as another program of the same user finds it in the data folder. */
record RunningDatabase(int port, String getPassword) implements JdbcConnectionDetails {

    /** Where {@code postmaster.pid} names the port. */
    private static final int LINE_OF_PORT = 3;

    /** @throws IOException when no server has written down yet how to reach it */
    static RunningDatabase in(Path folder) throws IOException {
        Path cluster = Cluster.below(folder);
        List<String> server = Files.readAllLines(cluster.resolve("postmaster.pid"));
        if (server.size() <= LINE_OF_PORT) {
            throw new IOException("the database of the running program is only starting");
        }
        return new RunningDatabase(Integer.parseInt(server.get(LINE_OF_PORT).strip()), Cluster.passwordOf(cluster));
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
