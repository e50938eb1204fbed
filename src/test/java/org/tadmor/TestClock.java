package org.tadmor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;

/**
 * A clock that stands at noon of {@link ExampleSites#TODAY} and moves when a test says so, onward alone. A test imports
 * it; as a component it would stand still in every test of the whole program.
 */
@Primary
public class TestClock extends Clock {

    private volatile Instant now = ExampleSites.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Tadmor counts in UTC");
    }
}
