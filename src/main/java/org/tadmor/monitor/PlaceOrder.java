package org.tadmor.monitor;

import java.util.List;
import java.util.Locale;
import org.tadmor.site.SiteKind;

/**
 * In which order places are listed; of those that are alike in it, by name.
 *
 * @param language whose names are compared
 * @param kinds all of them, in the order of their words in that language
 */
public record PlaceOrder(By by, boolean descending, Locale language, List<SiteKind> kinds) {

    /** What of a place is compared. */
    public enum By {
        NAME,
        KIND,
        /** In the order of {@link Status}. */
        STATUS,
        /** By the last day on which the latest event may have happened; those without any first. */
        LAST_EVENT,
        /** The surest first; those without an assessment last. */
        CERTAINTY
    }

    /** By name from the first letter on. */
    public static PlaceOrder byName(Locale language) {
        return new PlaceOrder(By.NAME, false, language, List.of(SiteKind.values()));
    }
}
