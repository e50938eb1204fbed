package org.tadmor.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.tadmor.startup.StartupFailure;

/** A PostgreSQL that someone else runs, as configured by URL, user and password. */
record ConfiguredDatabase(
        String getJdbcUrl,
        @Nullable String getUsername,
        @Nullable String getPassword) implements JdbcConnectionDetails {

    private static final Logger log = LoggerFactory.getLogger(ConfiguredDatabase.class);

    /** Classes and codes of SQL states. */
    private static final String NO_CONNECTION = "08";

    private static final String NO_PASSWORD = "08004";
    private static final String WRONG_PASSWORD = "28";

    /**
     * Connects once, so that a wrong setting is told in one line and not by the pool's stack trace.
     *
     * @return this
     */
    ConfiguredDatabase reached() {
        if (!getJdbcUrl.startsWith("jdbc:postgresql:")) {
            throw new StartupFailure(
                    "the database URL %s is not one of PostgreSQL.".formatted(this),
                    "Write it as jdbc:postgresql://host:5432/name in SPRING_DATASOURCE_URL.");
        }
        try (Connection connection = DirectConnection.to(this)) {
            log.info("Database: PostgreSQL {} at {}", connection.getMetaData().getDatabaseProductVersion(), this);
            return this;
        } catch (SQLException refusal) {
            throw unusable(refusal);
        }
    }

    private StartupFailure unusable(SQLException refusal) {
        String state = Objects.requireNonNullElse(refusal.getSQLState(), "");
        if (state.startsWith(WRONG_PASSWORD) || state.equals(NO_PASSWORD)) {
            return new StartupFailure(
                    "the database at %s refused the user or the password.".formatted(this),
                    "Check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                    refusal);
        }
        if (state.startsWith(NO_CONNECTION)) {
            return new StartupFailure(
                    "the database at %s does not answer.".formatted(this),
                    "Check SPRING_DATASOURCE_URL, and that the server is running.",
                    refusal);
        }
        return new StartupFailure(
                "the database at %s cannot be used (%s).".formatted(this, refusal.getMessage()),
                "Check SPRING_DATASOURCE_URL.",
                refusal);
    }

    /** The URL without its parameters, which may hold a password. */
    @Override
    public String toString() {
        return getJdbcUrl.replaceFirst("\\?.*", "");
    }
}
