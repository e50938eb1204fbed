package org.tadmor.backup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.scheduling.support.CronExpression;
import org.tadmor.startup.StartupFailure;

/**
 * When the program takes backups by itself.
 *
 * @param folder where to
 * @param cron when, as second, minute, hour, day, month and day of the week, in UTC
 * @param keep how many of the newest stay
 */
@ConfigurationProperties("tadmor.backup")
record BackupSettings(
        String folder,
        @DefaultValue("0 30 2 * * *") String cron,
        @DefaultValue("7") int keep) {

    BackupSettings {
        if (folder.isBlank()) {
            throw new StartupFailure(
                    "the setting tadmor.backup.folder is blank.", "Name a folder, or leave the setting out.");
        }
        if (!CronExpression.isValidExpression(cron)) {
            throw new StartupFailure(
                    "the setting tadmor.backup.cron is \"%s\", which names no times.".formatted(cron),
                    "Write second, minute, hour, day, month and day of the week: 0 30 2 * * *.");
        }
        if (keep < 1) {
            throw new StartupFailure(
                    "the setting tadmor.backup.keep is %d.".formatted(keep), "At least the newest has to stay: set 1.");
        }
    }
}
