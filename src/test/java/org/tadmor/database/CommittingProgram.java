package org.tadmor.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A program that commits numbers to an embedded database, and says each once it is committed, until it is killed. */
class CommittingProgram {

    static final String COMMITTED = "committed ";

    /** Takes the data folder and the folder of PostgreSQL's programs. */
    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]), Path.of(arguments[1]));
        try (var connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists committed");
            statement.execute("create table committed (number int)");
            for (int number = 1; ; number++) {
                statement.execute("insert into committed values (" + number + ")");
                System.out.println(COMMITTED + number);
            }
        }
    }
}
