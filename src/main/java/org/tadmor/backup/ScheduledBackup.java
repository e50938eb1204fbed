package org.tadmor.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;

/** Takes backups at the times of the settings, and keeps the newest of them. */
@Component
@EnableConfigurationProperties(BackupSettings.class)
@ConditionalOnProperty("tadmor.backup.folder")
class ScheduledBackup implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledBackup.class);

    private final Backups backups;
    private final BackupSettings settings;
    private final BackupFolder folder;
    private final Clock clock;
    private volatile @Nullable String lastFailure;

    ScheduledBackup(Backups backups, BackupSettings settings, Clock clock) {
        this.backups = backups;
        this.settings = settings;
        this.folder = new BackupFolder(Path.of(settings.folder()).toAbsolutePath());
        this.clock = clock;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addCronTask(new CronTask(this::take, new CronTrigger(settings.cron(), ZoneOffset.UTC)));
    }

    /** Older ones go only when the new one is there: whatever fails, the last good one stays. */
    void take() {
        try {
            Files.createDirectories(folder.path());
            Path file = folder.fileOf(clock.instant());
            Manifest manifest = backups.write(file, false);
            folder.keepNewest(settings.keep());
            lastFailure = null;
            LOG.info("Backup: {} rows in {}", manifest.rows(), file);
        } catch (IOException | SQLException | RuntimeException failure) {
            lastFailure = String.valueOf(failure.getMessage());
            LOG.error("The scheduled backup to {} failed", folder.path(), failure);
        }
    }

    Optional<Instant> newest() {
        return folder.newest();
    }

    /** Why the last one failed; empty when it did not. */
    Optional<String> lastFailure() {
        return Optional.ofNullable(lastFailure);
    }
}
