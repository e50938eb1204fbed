package org.tadmor.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFolderTests {

    private static final List<Instant> NIGHTS = List.of(
            Instant.parse("2016-12-09T02:30:00Z"),
            Instant.parse("2016-12-10T02:30:00Z"),
            Instant.parse("2016-12-11T02:30:00Z"));

    @TempDir
    private Path path;

    @Test
    void keepsTheNewest() throws IOException {
        var folder = folderOfThreeNights();
        folder.keepNewest(2);
        assertThat(path).isDirectoryNotContaining("glob:**2016-12-09*").isDirectoryContaining("glob:**2016-12-10*");
        assertThat(folder.newest()).contains(NIGHTS.getLast());
        folder.keepNewest(7);
        assertThat(path.toFile().list()).hasSize(2);
    }

    @Test
    void deletesNoFileOfAnotherName() throws IOException {
        var folder = folderOfThreeNights();
        List<String> others = List.of("tadmor.backup", "tadmor.backup.part", "notes.txt");
        for (String other : others) {
            Files.createFile(path.resolve(other));
        }
        folder.keepNewest(1);
        assertThat(path.toFile().list()).contains(others.toArray(String[]::new)).hasSize(4);
    }

    @Test
    void deletesWhatIsLeftOfUnfinishedOnes() throws IOException {
        var folder = folderOfThreeNights();
        Path part = Files.createFile(path.resolve("tadmor-2016-12-08T023000Z.backup.part"));
        folder.keepNewest(7);
        assertThat(part).doesNotExist();
        assertThat(path.toFile().list()).hasSize(3);
    }

    @Test
    void knowsNoNewestOfNone() {
        assertThat(new BackupFolder(path).newest()).isEmpty();
        assertThat(new BackupFolder(path.resolve("nowhere")).newest()).isEmpty();
    }

    private BackupFolder folderOfThreeNights() throws IOException {
        var folder = new BackupFolder(path);
        for (Instant night : NIGHTS) {
            Files.createFile(folder.fileOf(night));
        }
        return folder;
    }
}
