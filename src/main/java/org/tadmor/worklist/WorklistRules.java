package org.tadmor.worklist;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.ConditionAssessment.Method;
import org.tadmor.event.SiteEvent;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.source.Citation;
import org.tadmor.source.Source;
import org.tadmor.worklist.WorklistItem.OpenConflict;
import org.tadmor.worklist.WorklistItem.Overdue;
import org.tadmor.worklist.WorklistItem.SatelliteAlone;
import org.tadmor.worklist.WorklistItem.SingleSource;
import org.tadmor.worklist.WorklistItem.Stale;

/**
 * When there is something to do at a place.
 *
 * @param staleMonths a place last seen longer ago than this is stale
 * @param usualMonths between two visits to a place without an interval of its own
 * @param sources all on record by their ids
 */
record WorklistRules(int staleMonths, int usualMonths, Map<String, Source> sources) {

    /** @param interval the place's own, as it was set last; null when none ever was */
    Visit visit(SiteSnapshot place, @Nullable VisitInterval interval) {
        return new Visit(place.site(), Sighting.lastOf(place).orElse(null), usualMonths, interval);
    }

    /** What is to be done at a place whose next visit is known, drafts apart. */
    List<WorklistItem> items(SiteSnapshot place, Visit visit) {
        List<WorklistItem> items = new ArrayList<>();
        if (visit.isOverdueOn(place.asOf())) {
            items.add(new Overdue(visit));
        }
        Optional.ofNullable(visit.lastSeen()).ifPresent(lastSeen -> {
            if (lastSeen.day().plusMonths(staleMonths).isBefore(place.asOf())) {
                items.add(new Stale(place.site(), lastSeen, monthsBetween(lastSeen.day(), place.asOf())));
            }
            if (restsOnSatellitesAlone(place)) {
                items.add(new SatelliteAlone(place.site(), lastSeen));
            }
        });
        singleSource(place).ifPresent(source -> items.add(new SingleSource(place.site(), source)));
        place.openConflicts().forEach(conflict -> items.add(new OpenConflict(place.site(), conflict)));
        return items;
    }

    private static boolean restsOnSatellitesAlone(SiteSnapshot place) {
        return Sighting.thatSawSomething(place)
                .map(ConditionAssessment::method)
                .allMatch(method -> method == Method.SATELLITE);
    }

    /** A source and those that repeat it are one witness. */
    private Optional<Source> singleSource(SiteSnapshot place) {
        Set<String> witnesses = Stream.concat(
                        place.assessments().stream().map(ConditionAssessment::citation),
                        place.events().stream()
                                .flatMap(event -> event.claims().stream())
                                .map(SiteEvent.Claim::citation))
                .map(Citation::sourceId)
                .map(this::original)
                .collect(toSet());
        return witnesses.size() == 1
                ? Optional.ofNullable(sources.get(witnesses.iterator().next()))
                : Optional.empty();
    }

    private String original(String sourceId) {
        Set<String> passed = new HashSet<>();
        String id = sourceId;
        while (passed.add(id)) {
            Source source = sources.get(id);
            if (source == null || source.originalId() == null) {
                return id;
            }
            id = source.originalId();
        }
        return id;
    }

    private static int monthsBetween(LocalDate seen, LocalDate today) {
        return (int) ChronoUnit.MONTHS.between(seen, today);
    }
}
