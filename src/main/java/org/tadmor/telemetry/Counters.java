package org.tadmor.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tadmor.database.DatabaseState;
import org.tadmor.database.DatabaseWatch;
import org.tadmor.security.Change;

/**
 * Counts what happens, and tells whether the database takes changes; no name of a person or a place is among what it
 * tells.
 */
@Component
class Counters {

    private final MeterRegistry meters;

    Counters(MeterRegistry meters, DatabaseWatch database) {
        this.meters = meters;
        Gauge.builder("tadmor.database.writable", () -> database.state() == DatabaseState.ANSWERING ? 1 : 0)
                .description("1 while the database takes changes")
                .register(meters);
    }

    /** Once it is stored for good. */
    @TransactionalEventListener
    void count(Change change) {
        meters.counter("tadmor.changes", "subject", change.subject(), "action", change.action())
                .increment();
    }

    @EventListener
    void count(AbstractAuthenticationFailureEvent failure) {
        meters.counter("tadmor.sign.in.failures").increment();
    }
}
