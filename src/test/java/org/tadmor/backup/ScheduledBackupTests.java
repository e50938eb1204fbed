package org.tadmor.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadmor.ProgramTest;
import org.tadmor.startup.StartupFailure;

@ProgramTest
class ScheduledBackupTests {

    private static final String NIGHTLY = "0 30 2 * * *";
    private static final Instant NIGHT = Instant.parse("2016-12-11T02:30:00Z");

    @TempDir
    private Path folder;

    @Autowired
    private DataSource database;

    @Test
    void keepsAsManyAsItIsTold() throws Exception {
        for (int night = 0; night < 4; night++) {
            scheduled(folder, NIGHT.plusSeconds(night * 86_400L)).take();
        }
        var schedule = scheduled(folder, NIGHT);
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("tadmor-2016-12-13T023000Z.backup", "tadmor-2016-12-14T023000Z.backup");
        assertThat(schedule.newest()).contains(NIGHT.plusSeconds(3 * 86_400L));
        BackupReader.open(folder.resolve("tadmor-2016-12-14T023000Z.backup")).close();
    }

    @Test
    void keepsTheLastGoodOneWhenItFails() throws Exception {
        var first = scheduled(folder, NIGHT);
        first.take();
        assertThat(first.lastFailure()).isEmpty();
        // The same moment again: there is a file of that name.
        first.take();
        assertThat(first.lastFailure())
                .hasValueSatisfying(reason -> assertThat(reason).contains("is there already"));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void saysThatItsFolderCannotBeHad() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        var schedule = scheduled(file.resolve("backups"), NIGHT);
        schedule.take();
        assertThat(schedule.lastFailure()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"'', 0 30 2 * * *, 7, folder is blank", "/srv, daily, 7, names no times", "/srv, 0 30 2 * * *, 0, set 1"
    })
    void refusesSettingsThatMakeNoSense(String path, String cron, int keep, String reason) {
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> new BackupSettings(path, cron, keep))
                .withMessageContaining(reason);
    }

    private ScheduledBackup scheduled(Path path, Instant moment) {
        Clock clock = Clock.fixed(moment, ZoneOffset.UTC);
        return new ScheduledBackup(
                new Backups(database, clock), new BackupSettings(path.toString(), NIGHTLY, 2), clock);
    }
}
