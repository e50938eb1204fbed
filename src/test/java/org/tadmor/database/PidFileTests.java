package org.tadmor.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PidFileTests {

    @TempDir
    private Path cluster;

    @ParameterizedTest
    @CsvSource({
        "'', true,",
        "12, true,",
        "'12\n/data', false,",
        "'-12\n/data\n1700000000\n', false,",
        "'12\n/data\n1700000000\n543', false,",
        "'12\n/data\n1700000000\n54321\n', false, 54321",
        "'12\n/data\n1700000000\n54321\n\n127.0.0.1\n  1  2\nready   \n', false, 54321"
    })
    void takesNoHalfALineForANumber(String content, boolean cutShort, Integer port) throws IOException {
        Files.writeString(cluster.resolve("postmaster.pid"), content);
        PidFile file = PidFile.in(cluster);
        assertThat(file.isCutShort()).isEqualTo(cutShort);
        assertThat(file.port().orElse(null)).isEqualTo(port);
    }

    @Test
    void namesTheProcess() throws IOException {
        ProcessHandle process = ProcessHandle.current();
        Files.writeString(cluster.resolve("postmaster.pid"), process.pid() + "\n");
        assertThat(PidFile.in(cluster).process()).contains(process);
    }

    @Test
    void namesNothingWhenThereIsNone() throws IOException {
        PidFile none = PidFile.in(cluster);
        assertThat(none.process()).isEmpty();
        assertThat(none.port()).isEmpty();
        assertThat(none.isCutShort()).isFalse();
    }
}
