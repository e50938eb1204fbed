package org.tadmor.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Connections that no pool hands out. */
final class DirectConnection {

    private static final int SECONDS_TO_CONNECT = 10;

    private DirectConnection() {}

    static Connection to(JdbcConnectionDetails database) throws SQLException {
        return to(database, 0);
    }

    /** @param patience how many seconds an answer may take; 0 for any time */
    static Connection to(JdbcConnectionDetails database, int patience) throws SQLException {
        var properties = new Properties();
        properties.setProperty("loginTimeout", String.valueOf(patience == 0 ? SECONDS_TO_CONNECT : patience));
        properties.setProperty("socketTimeout", String.valueOf(patience));
        if (database.getUsername() != null) {
            properties.setProperty("user", database.getUsername());
        }
        if (database.getPassword() != null) {
            properties.setProperty("password", database.getPassword());
        }
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }
}
