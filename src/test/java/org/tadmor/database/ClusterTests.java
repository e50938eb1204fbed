package org.tadmor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tadmor.startup.StartupFailure;

class ClusterTests {

    @TempDir
    private Path folder;

    @Test
    void beginsAgainAfterAnInterruptedCreation() throws IOException {
        Path unfinished = Files.createDirectories(folder.resolve("postgresql.unfinished-1/cluster"));
        Files.writeString(unfinished.resolve("PG_VERSION"), "18");
        Cluster cluster = open();
        assertThat(cluster.password()).hasSize(48);
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(cluster.folder()));
    }

    @Test
    void leavesAloneWhatIsNoDatabase() throws IOException {
        Path precious = Files.createDirectories(folder.resolve("postgresql")).resolve("precious.txt");
        Files.writeString(precious, "mine");
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(this::open)
                .withMessageContaining("is not a database of Tadmor");
        assertThat(precious).hasContent("mine");
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws IOException {
        Path cluster = Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");
        Files.writeString(cluster.resolve("password"), "secret");
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(this::open)
                .withMessageContaining("is of PostgreSQL 17, and this Tadmor brings PostgreSQL 18.");
    }

    private Cluster open() throws IOException {
        return Cluster.openedOrCreatedBelow(folder, PostgresPrograms.unpackedBelow(TestDatabase.PROGRAMS));
    }
}
