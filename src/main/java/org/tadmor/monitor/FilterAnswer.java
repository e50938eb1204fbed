package org.tadmor.monitor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tadmor.monitor.SiteFilter.Part;
import org.tadmor.site.SiteKind;

/**
 * What a filter lets through, with the counts a reader needs to change it.
 *
 * @param filter the question
 * @param places that it lets through, in the order of the places on record
 * @param total of all places on record
 * @param statusCounts for each status, how many places there would be if it alone were wanted
 * @param kindCounts for each kind, how many places there would be if it alone were wanted
 * @param disputedCount how many places there would be if only those were wanted on which sources disagree
 * @param withoutPart for each part of the filter that is set, how many places there would be without it
 * @param comparison with the other day that the filter's standpoint names; empty when it names none, or the same day twice
 */
public record FilterAnswer(
        SiteFilter filter,
        List<SiteSnapshot> places,
        int total,
        Map<Status, Integer> statusCounts,
        Map<SiteKind, Integer> kindCounts,
        int disputedCount,
        Map<Part, Integer> withoutPart,
        Optional<Comparison> comparison) {

    static FilterAnswer of(SiteFilter filter, List<SiteSnapshot> all) {
        SiteFilter anyStatus = filter.without(Part.STATUS);
        Map<Status, Integer> statusCounts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            statusCounts.put(status, count(all, anyStatus.withStatuses(List.of(status))));
        }
        SiteFilter anyKind = filter.without(Part.KIND);
        Map<SiteKind, Integer> kindCounts = new EnumMap<>(SiteKind.class);
        for (SiteKind kind : SiteKind.values()) {
            kindCounts.put(kind, count(all, anyKind.withKinds(List.of(kind))));
        }
        Map<Part, Integer> withoutPart = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (!filter.equals(filter.without(part))) {
                withoutPart.put(part, count(all, filter.without(part)));
            }
        }
        return new FilterAnswer(
                filter,
                all.stream().filter(filter::accepts).toList(),
                all.size(),
                statusCounts,
                kindCounts,
                count(all, filter.withDisputed(true)),
                withoutPart,
                Optional.empty());
    }

    FilterAnswer withComparison(Comparison made) {
        return new FilterAnswer(
                filter, places, total, statusCounts, kindCounts, disputedCount, withoutPart, Optional.of(made));
    }

    private static int count(List<SiteSnapshot> all, SiteFilter filter) {
        return (int) all.stream().filter(filter::accepts).count();
    }
}
