package org.tadmor.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** One embedded PostgreSQL for all tests of a process, in {@code target}; it starts when first asked for. */
public final class TestDatabase {

    /** Where all tests of a run find PostgreSQL's programs, so that they unpack them once. */
    static final Path PROGRAMS = Path.of("target", "postgresql-programs").toAbsolutePath();

    private static final Path FOLDER = Path.of("target", System.getProperty("test.database", "test-database"))
            .toAbsolutePath();
    private static final EmbeddedDatabase SERVER = startedUntilTheEnd();
    private static final AtomicInteger databases = new AtomicInteger();

    private TestDatabase() {}

    static EmbeddedDatabase server() {
        return SERVER;
    }

    /** Asks a database directly, without a pool that would have to be closed. */
    static JdbcClient clientOf(EmbeddedDatabase database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
    }

    /** Creates an empty database beside that of the test, in place of one of this name. */
    public static DataSource emptyDatabase(String name) {
        return new DriverManagerDataSource(urlOfEmptyDatabase(name), SERVER.getUsername(), SERVER.getPassword());
    }

    /** Creates an empty database and returns its URL. */
    static String urlOfNewDatabase() {
        return urlOfEmptyDatabase("test_" + databases.incrementAndGet());
    }

    private static String urlOfEmptyDatabase(String name) {
        // There is one of that name already if the last run was killed.
        clientOf(SERVER)
                .sql("drop database if exists " + name + " with (force)")
                .update();
        clientOf(SERVER).sql("create database " + name).update();
        return SERVER.getJdbcUrl().replaceFirst("[^/]*$", name);
    }

    private static EmbeddedDatabase startedUntilTheEnd() {
        EmbeddedDatabase server = EmbeddedDatabase.start(FOLDER, PROGRAMS);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            try {
                FileSystemUtils.deleteRecursively(FOLDER);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }));
        return server;
    }
}
