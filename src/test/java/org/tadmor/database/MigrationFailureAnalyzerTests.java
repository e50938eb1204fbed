package org.tadmor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationFailureAnalyzerTests {

    @TempDir
    private Path migrations;

    @Test
    void namesTheMigrationAndWhatPostgresqlSaid() throws Exception {
        Files.writeString(migrations.resolve("V1__broken.sql"), "create table broken (name txt);");
        Flyway flyway = Flyway.configure()
                .dataSource(
                        TestDatabase.urlOfNewDatabase(),
                        TestDatabase.server().getUsername(),
                        TestDatabase.server().getPassword())
                .locations("filesystem:" + migrations)
                .load();
        var failure = catchThrowableOfType(FlywayException.class, flyway::migrate);
        assertThat(new MigrationFailureAnalyzer().analyze(failure, failure).getDescription())
                .contains("V1__broken.sql", "type \"txt\" does not exist");
    }
}
