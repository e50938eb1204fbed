package org.tadmor.monitor;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * The places on two days, side by side: those that a filter lets through on either of them, since a place that was
 * damaged and is destroyed belongs to both words.
 *
 * @param from the earlier day
 * @param to the later day
 * @param places how many there are
 * @param changed how many of them stand otherwise on the later day
 * @param before for each status, how many of the places had it on the earlier day
 * @param after for each status, how many of the places had it on the later day
 */
public record Comparison(
        LocalDate from,
        LocalDate to,
        int places,
        int changed,
        Map<Status, Integer> before,
        Map<Status, Integer> after) {

    static Comparison of(FilteredPlaces places, PlacesOnDay earlier) {
        return new Comparison(
                earlier.day(),
                places.places().day(),
                places.count(),
                places.changedCount(),
                counts(places, earlier),
                counts(places, places.places()));
    }

    /** The standpoint that asked for it, looking back from the later day, whichever it had named first. */
    public Standpoint lookingBack(Standpoint standpoint) {
        return to.equals(standpoint.compare()) ? standpoint.withAsOf(to).withCompare(from) : standpoint;
    }

    private static Map<Status, Integer> counts(FilteredPlaces places, PlacesOnDay onDay) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, places.count(onDay, status));
        }
        return counts;
    }
}
