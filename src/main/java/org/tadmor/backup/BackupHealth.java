package org.tadmor.backup;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells machines how old the newest scheduled backup is, and whether the last one failed. */
@Component
@ConditionalOnProperty("tadmor.backup.folder")
class BackupHealth implements HealthIndicator, MeterBinder {

    private final ScheduledBackup schedule;
    private final Clock clock;

    BackupHealth(ScheduledBackup schedule, Clock clock) {
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Health.Builder health = schedule.lastFailure()
                .map(reason -> Health.down().withDetail("lastFailure", reason))
                .orElseGet(Health::up);
        schedule.newest().ifPresent(newest -> health.withDetail("newest", newest.toString()));
        return health.build();
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        TimeGauge.builder("tadmor.backup.age", this::ageInSeconds, TimeUnit.SECONDS)
                .description("since the newest scheduled backup; not a number when there is none")
                .register(meters);
    }

    private double ageInSeconds() {
        return schedule.newest()
                .map(newest ->
                        (double) Duration.between(newest, clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }
}
