package org.tadmor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tadmor.startup.StartupFailure;

@DisabledOnOs(OS.WINDOWS)
class DataFolderTests {

    @TempDir
    private Path parent;

    @Test
    void isCreatedForItsOwnerAlone() throws IOException {
        try (var data = DataFolder.hold(parent.resolve("new/data"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void isHeldByOneAtATime() {
        try (var data = DataFolder.hold(parent)) {
            assertThatExceptionOfType(StartupFailure.class)
                    .isThrownBy(() -> DataFolder.hold(data.path()))
                    .withMessageContaining("in use by another Tadmor")
                    .withMessageContaining("--tadmor.data");
        }
        DataFolder.hold(parent).close();
    }

    @Test
    void isRefusedWhereOthersCanWrite() throws IOException {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxrwxr-x"));
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> DataFolder.hold(parent))
                .withMessageContaining("other users of this machine")
                .withMessageContaining("chmod go-w");
    }

    @Test
    void isRefusedWhereItCannotBeWritten() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> DataFolder.hold(file.resolve("data")))
                .withMessageContaining("cannot be written")
                .withMessageContaining("--tadmor.data");
    }
}
