package org.tadmor.worklist;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.curation.RecordRevisions;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.monitor.SiteSnapshots;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;
import org.tadmor.site.Site;
import org.tadmor.source.Source;
import org.tadmor.source.Sources;
import org.tadmor.worklist.WorklistItem.AwaitingReview;
import org.tadmor.worklist.WorklistItem.Reason;

/**
 * What needs a visit or a decision today. Anyone may read it, save the drafts, which are for curators. An answer is of
 * one moment.
 */
@Component
public class Worklists {

    private static final Comparator<Visit> LONGEST_DUE_FIRST =
            Comparator.comparing(Visit::dueOn, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final SiteSnapshots snapshots;
    private final VisitIntervals intervals;
    private final RecordRevisions revisions;
    private final Sources sources;
    private final CurrentUser currentUser;
    private final Clock clock;

    Worklists(
            SiteSnapshots snapshots,
            VisitIntervals intervals,
            RecordRevisions revisions,
            Sources sources,
            CurrentUser currentUser,
            Clock clock) {
        this.snapshots = snapshots;
        this.intervals = intervals;
        this.revisions = revisions;
        this.sources = sources;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The one answer to a filter. For readers it is as if nobody had asked for drafts. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Worklist of(WorklistFilter asked) {
        boolean reviews = currentUser.is(Role.CURATOR);
        WorklistFilter filter = reviews ? asked : asked.withReasons(withoutReviews(asked.reasons()));
        List<SiteSnapshot> places = new ArrayList<>();
        snapshots.forEach(places::add);
        WorklistRules rules = new WorklistRules(filter.months(), intervals.usualMonths(), sourcesById());
        Map<String, VisitInterval> current = intervals.current();
        LocalDate today = LocalDate.now(clock);

        List<WorklistItem> items = new ArrayList<>();
        List<Visit> upcoming = new ArrayList<>();
        for (SiteSnapshot place : places) {
            Visit visit = rules.visit(place, current.get(place.site().id()));
            items.addAll(rules.items(place, visit));
            if (!visit.isOverdueOn(today)) {
                upcoming.add(visit);
            }
        }
        items.addAll(reviews(places));
        items.sort(Comparator.comparing(WorklistItem::reason).thenComparing(Worklists::longestWaitingFirst));
        upcoming.sort(LONGEST_DUE_FIRST);
        return Worklist.of(today, filter, reviews, items, upcoming);
    }

    private List<AwaitingReview> reviews(List<SiteSnapshot> places) {
        Map<String, Site> onRecord = places.stream().map(SiteSnapshot::site).collect(toMap(Site::id, identity()));
        return revisions.awaitingReview().stream()
                .map(draft -> new AwaitingReview(
                        draft.siteIds().stream()
                                .map(onRecord::get)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null),
                        draft))
                .toList();
    }

    private Map<String, Source> sourcesById() {
        return sources.all().stream().collect(toMap(Source::id, identity()));
    }

    /** Of two items with the same reason; those without a day of their own keep their order. */
    private static int longestWaitingFirst(WorklistItem one, WorklistItem other) {
        return waitingSince(one)
                .orElse(LocalDate.MIN)
                .compareTo(waitingSince(other).orElse(LocalDate.MIN));
    }

    private static Optional<LocalDate> waitingSince(WorklistItem item) {
        return switch (item) {
            case WorklistItem.Overdue overdue ->
                Optional.ofNullable(overdue.visit().dueOn());
            case WorklistItem.Stale stale -> Optional.of(stale.lastSeen().day());
            case WorklistItem.SatelliteAlone alone ->
                Optional.of(alone.lastSeen().day());
            // The drafts come the oldest first; the others wait since no day in particular.
            case WorklistItem.SingleSource source -> Optional.empty();
            case WorklistItem.OpenConflict conflict -> Optional.empty();
            case AwaitingReview review -> Optional.empty();
        };
    }

    private static Set<Reason> withoutReviews(Set<Reason> reasons) {
        Set<Reason> seen = EnumSet.noneOf(Reason.class);
        seen.addAll(reasons);
        seen.remove(Reason.AWAITING_REVIEW);
        return seen;
    }
}
