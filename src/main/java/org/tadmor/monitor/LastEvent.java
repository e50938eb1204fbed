package org.tadmor.monitor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tadmor.index.Change;

/**
 * The last day on which the latest event at a place may have happened, as a value of the index: how many days after the
 * day from which on it counts. Nearly all events lie within three years; of the others the index knows the decade, which
 * is enough to put places in order.
 */
final class LastEvent {

    private static final int EXACT_DAYS = 1_000;
    private static final int DAYS_TO_A_DECADE = 3_652;
    private static final int OPEN_END = Change.STATES - 1;
    private static final int NONE = Change.STATES - 2;

    private LastEvent() {}

    /** @param last null for no event, {@link LocalDate#MAX} where nobody says by when it happened */
    static int value(LocalDate from, @Nullable LocalDate last) {
        if (last == null) {
            return NONE;
        }
        if (last.equals(LocalDate.MAX)) {
            return OPEN_END;
        }
        long days = Math.max(0, last.toEpochDay() - from.toEpochDay());
        return (int) (days < EXACT_DAYS ? days : Math.min(NONE - 1, EXACT_DAYS + days / DAYS_TO_A_DECADE));
    }

    /** Puts places in order of the day; those without an event first, those whose event has no end last. */
    static int rank(int change) {
        if (change < 0 || Change.state(change) == NONE) {
            return -1;
        }
        int value = Change.state(change);
        if (value == OPEN_END) {
            return Integer.MAX_VALUE;
        }
        return Change.day(change) + (value < EXACT_DAYS ? value : (value - EXACT_DAYS) * DAYS_TO_A_DECADE);
    }
}
