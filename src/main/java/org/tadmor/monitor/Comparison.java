package org.tadmor.monitor;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The places on two days, side by side: those that a filter lets through on either of them, since a place that was
 * damaged and is destroyed belongs to both words.
 *
 * @param from the earlier day
 * @param to the later day
 * @param places as of the later day, in the order of the places on record
 * @param transitions of those that changed, in the same order
 * @param before for each status, how many of the places had it on the earlier day
 * @param after for each status, how many of the places had it on the later day
 */
public record Comparison(
        LocalDate from,
        LocalDate to,
        List<SiteSnapshot> places,
        List<Transition> transitions,
        Map<Status, Integer> before,
        Map<Status, Integer> after) {

    /**
     * Compares two days that differ, whichever of them comes first.
     *
     * @param all gives every place as of a day
     */
    static Comparison of(
            SiteFilter filter, LocalDate day, LocalDate other, Function<LocalDate, List<SiteSnapshot>> all) {
        LocalDate from = day.isBefore(other) ? day : other;
        LocalDate to = day.isBefore(other) ? other : day;
        List<SiteSnapshot> earlier = all.apply(from);
        List<SiteSnapshot> later = all.apply(to);
        Set<String> wanted = new HashSet<>();
        List.of(earlier, later)
                .forEach(places -> places.stream()
                        .filter(filter::accepts)
                        .forEach(place -> wanted.add(place.site().id())));
        List<SiteSnapshot> before = only(wanted, earlier);
        List<SiteSnapshot> after = only(wanted, later);
        return new Comparison(from, to, after, Transition.between(before, after), counts(before), counts(after));
    }

    /** The standpoint that asked for it, looking back from the later day, whichever it had named first. */
    public Standpoint lookingBack(Standpoint standpoint) {
        return to.equals(standpoint.compare()) ? standpoint.withAsOf(to).withCompare(from) : standpoint;
    }

    /** What changed for the place with this id; empty when nothing did. */
    public Optional<Transition> of(String siteId) {
        return transitions.stream()
                .filter(transition -> transition.site().id().equals(siteId))
                .findFirst();
    }

    private static List<SiteSnapshot> only(Set<String> wanted, List<SiteSnapshot> places) {
        return places.stream()
                .filter(place -> wanted.contains(place.site().id()))
                .toList();
    }

    private static Map<Status, Integer> counts(List<SiteSnapshot> places) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, (int) places.stream()
                    .filter(place -> place.statuses().contains(status))
                    .count());
        }
        return counts;
    }
}
