package org.tadmor.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tadmor.site.Site;

/**
 * The next visit to a place.
 *
 * @param lastSeen null when nobody is on record as having seen it
 * @param usualMonths the interval that counts unless the place has one of its own
 * @param interval the place's own, as it was set last; null when none ever was
 */
public record Visit(
        Site site,
        @Nullable Sighting lastSeen,
        int usualMonths,
        @Nullable VisitInterval interval) {

    /** Months between two visits. */
    public int months() {
        return ownMonths() == null ? usualMonths : ownMonths();
    }

    /** The place's own interval in months; null when the usual one counts. */
    public @Nullable Integer ownMonths() {
        return interval == null ? null : interval.months();
    }

    /** The day by which it is due; null when it is due because the place was never seen. */
    public @Nullable LocalDate dueOn() {
        return lastSeen == null ? null : lastSeen.day().plusMonths(months());
    }

    public boolean isOverdueOn(LocalDate day) {
        return dueOn() == null || dueOn().isBefore(day);
    }
}
