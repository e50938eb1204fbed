package org.tadmor.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.util.StringUtils;

/**
 * The database of a command, reached when it is first asked for a connection: the configured one, that of the running
 * program, or else the embedded one, which is started for the command and stopped after it.
 */
@EnableConfigurationProperties({DatabaseProperties.class, DataSourceProperties.class})
public class CommandDatabase extends AbstractDataSource implements AutoCloseable {

    private final DatabaseProperties embedded;
    private final DataSourceProperties configured;
    private @Nullable JdbcConnectionDetails reached;

    CommandDatabase(DatabaseProperties embedded, DataSourceProperties configured) {
        this.embedded = embedded;
        this.configured = configured;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = DirectConnection.to(reached());
        try (Statement statement = connection.createStatement()) {
            statement.execute("set time zone 'UTC'");
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("a command has one user");
    }

    @Override
    public synchronized void close() throws Exception {
        if (reached instanceof AutoCloseable server) {
            server.close();
        }
    }

    private synchronized JdbcConnectionDetails reached() {
        if (reached == null) {
            String url = configured.getUrl();
            reached = StringUtils.hasText(url)
                    ? new ConfiguredDatabase(url, configured.getUsername(), configured.getPassword()).reached()
                    : startedOrFound();
        }
        return reached;
    }

    private JdbcConnectionDetails startedOrFound() {
        try {
            return EmbeddedDatabase.start(embedded.folder());
        } catch (DataFolder.InUse running) {
            try {
                return RunningDatabase.in(embedded.folder());
            } catch (IOException | RuntimeException unreadable) {
                running.addSuppressed(unreadable);
                throw running;
            }
        }
    }
}
