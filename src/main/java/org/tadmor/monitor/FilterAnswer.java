package org.tadmor.monitor;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tadmor.index.PointSet;
import org.tadmor.monitor.SiteFilter.Part;
import org.tadmor.site.SiteKind;

/**
 * How much a filter lets through, with the counts a reader needs to change it.
 *
 * @param filter the question
 * @param count of the places that it lets through
 * @param total of all places on record
 * @param statusCounts for each status, how many places there would be if it alone were wanted
 * @param kindCounts for each kind, how many places there would be if it alone were wanted
 * @param disputedCount how many places there would be if only those were wanted on which sources disagree
 * @param withoutPart for each part of the filter that is set, how many places there would be without it
 * @param comparison with the other day that the filter's standpoint names; empty when it names none, or the same day twice
 * @param moment the number of the moment that it is of: what is the same question then has the same answer
 * @param behind how many changes on record are not in it yet; 0 except while very many come at once
 */
public record FilterAnswer(
        SiteFilter filter,
        int count,
        int total,
        Map<Status, Integer> statusCounts,
        Map<SiteKind, Integer> kindCounts,
        int disputedCount,
        Map<Part, Integer> withoutPart,
        Optional<Comparison> comparison,
        long moment,
        int behind) {

    static FilterAnswer of(
            SiteFilter filter, PlacesOnDay places, Optional<Comparison> comparison, PlaceIndex.Moment moment) {
        PointSet anyStatus = places.matching(filter.without(Part.STATUS));
        Map<Status, Integer> statusCounts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            statusCounts.put(status, anyStatus.countBoth(places.with(status)));
        }
        PointSet anyKind = places.matching(filter.without(Part.KIND));
        Map<SiteKind, Integer> kindCounts = new EnumMap<>(SiteKind.class);
        for (SiteKind kind : SiteKind.values()) {
            kindCounts.put(kind, anyKind.countBoth(places.of(kind)));
        }
        Map<Part, Integer> withoutPart = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (!filter.equals(filter.without(part))) {
                withoutPart.put(part, places.matching(filter.without(part)).count());
            }
        }
        return new FilterAnswer(
                filter,
                places.matching(filter).count(),
                places.all().count(),
                statusCounts,
                kindCounts,
                places.matching(filter.withDisputed(true)).count(),
                withoutPart,
                comparison,
                moment.number(),
                moment.behind());
    }
}
