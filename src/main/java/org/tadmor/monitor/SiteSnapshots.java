package org.tadmor.monitor;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.assessment.Assessments;
import org.tadmor.conflict.Conflicts;
import org.tadmor.event.SiteEvents;
import org.tadmor.index.Sight;
import org.tadmor.monitor.PlaceIndex.Moment;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.source.Source;
import org.tadmor.source.Sources;

/**
 * The places as of a day, put together from all evidence on record. Anyone may read them. An answer is of one moment:
 * it never mixes what was on record before a change with what was after.
 */
@Component
public class SiteSnapshots {

    private static final int DAYS_AT_HAND = 12;
    private static final int ANSWERS_AT_HAND = 24;
    /** What is asked of a moment that is over holds all places of it in memory. */
    private static final Duration AT_HAND = Duration.ofMinutes(5);

    private static final int AT_ONCE = 500;

    private final Sites sites;
    private final Sources sources;
    private final StatementReader reader;
    private final PlaceIndex index;
    private final Clock clock;
    private final Cache<Looked, PlacesOnDay> days = Caffeine.newBuilder()
            .maximumSize(DAYS_AT_HAND)
            .expireAfterAccess(AT_HAND)
            .build();
    private final Cache<Asked, FilteredPlaces> answers = Caffeine.newBuilder()
            .maximumSize(ANSWERS_AT_HAND)
            .expireAfterAccess(AT_HAND)
            .build();

    SiteSnapshots(
            Sites sites,
            Assessments assessments,
            SiteEvents events,
            Conflicts conflicts,
            Sources sources,
            PlaceIndex index,
            Clock clock) {
        this.sites = sites;
        this.sources = sources;
        this.reader = new StatementReader(assessments, events, conflicts);
        this.index = index;
        this.clock = clock;
    }

    private record Looked(long moment, Sight sight, LocalDate day) {}

    private record Asked(long moment, Sight sight, LocalDate day, SiteFilter filter) {}

    /**
     * The one answer to a filter that every screen, feed and export gives. Where only some sources are heard, the places
     * are those that they speak of, on both days where two are compared.
     */
    public FilterAnswer matching(SiteFilter filter) {
        Moment moment = index.now(filter.standpoint());
        FilteredPlaces places = matching(filter, moment);
        PlacesOnDay earlier = places.earlier();
        return FilterAnswer.of(
                filter,
                on(day(filter.standpoint()), moment),
                Optional.ofNullable(earlier).map(other -> Comparison.of(places, other)),
                moment);
    }

    /** The same places, to be counted and looked at on a map. */
    public FilteredPlaces placesMatching(SiteFilter filter) {
        return matching(filter, index.now(filter.standpoint()));
    }

    /** Some of the places that a filter lets through on its day, in an order, from one place of it on. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<SiteSnapshot> page(SiteFilter filter, PlaceOrder order, int from, int count) {
        SiteFilter oneDay = filter.seenFrom(filter.standpoint().withCompare(null));
        FilteredPlaces places = matching(oneDay, index.now(filter.standpoint()));
        return inOrder(places.inOrder(order).page(from, count), filter.standpoint());
    }

    /** Tells every place that is on record, as of today, one after another. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void forEach(Consumer<SiteSnapshot> told) {
        FilteredPlaces places = matching(SiteFilter.ALL, index.now(Standpoint.HERE_AND_NOW));
        PlaceIds ids = places.inOrder(PlaceOrder.byName(Locale.ENGLISH));
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            inOrder(ids.page(from, AT_ONCE), Standpoint.HERE_AND_NOW).forEach(told);
        }
    }

    /** Some of the places that a comparison finds changed, by name, from one on. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Transition> transitions(SiteFilter filter, Locale language, int from, int count) {
        FilteredPlaces places = matching(filter, index.now(filter.standpoint()));
        PlacesOnDay earlier = Objects.requireNonNull(places.earlier(), "no other day to compare with");
        List<String> ids = places.changedByName(PlaceOrder.byName(language)).page(from, count);
        Standpoint standpoint = filter.standpoint();
        return Transition.between(
                inOrder(ids, standpoint.withAsOf(earlier.day())),
                inOrder(ids, standpoint.withAsOf(places.places().day())));
    }

    /** Some of the places that a comparison finds as they were, by name, from one on, as of the later day. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<SiteSnapshot> unchanged(SiteFilter filter, Locale language, int from, int count) {
        FilteredPlaces places = matching(filter, index.now(filter.standpoint()));
        List<String> ids = places.unchangedByName(PlaceOrder.byName(language)).page(from, count);
        return inOrder(ids, filter.standpoint().withAsOf(places.places().day()));
    }

    /** One place as seen from a standpoint; empty when there is none with this id. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<SiteSnapshot> of(String siteId, Standpoint standpoint) {
        return of(List.of(siteId), standpoint).stream().findFirst();
    }

    /** Several places, by their ids, read without any other; those that there are not are left out. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<SiteSnapshot> of(Collection<String> siteIds, Standpoint standpoint) {
        List<Site> places = sites.withIds(siteIds);
        Statements statements = reader.of(places.stream().map(Site::id).toList());
        Collection<Source> cited = sources.withIds(statements.sourceIds()).values();
        return evidence(standpoint, cited).snapshots(places, statements);
    }

    private List<SiteSnapshot> inOrder(List<String> ids, Standpoint standpoint) {
        Map<String, SiteSnapshot> byId =
                of(ids, standpoint).stream().collect(toMap(place -> place.site().id(), identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
    }

    private FilteredPlaces matching(SiteFilter filter, Moment moment) {
        LocalDate day = day(filter.standpoint());
        LocalDate other = filter.standpoint().compare();
        return answers.get(new Asked(moment.number(), sight(), day, filter), asked -> {
            if (other == null || other.equals(day)) {
                return new FilteredPlaces(filter, moment.number(), on(day, moment), null);
            }
            boolean back = other.isBefore(day);
            return new FilteredPlaces(
                    filter, moment.number(), on(back ? day : other, moment), on(back ? other : day, moment));
        });
    }

    private PlacesOnDay on(LocalDate day, Moment moment) {
        return days.get(
                new Looked(moment.number(), sight(), day),
                looked -> new PlacesOnDay(moment.layers(), looked.sight(), day));
    }

    private Sight sight() {
        return sites.seesExactly() ? Sight.EXACT : Sight.AS_SHOWN;
    }

    private LocalDate day(Standpoint standpoint) {
        return Optional.ofNullable(standpoint.asOf()).orElseGet(() -> LocalDate.now(clock));
    }

    private Evidence evidence(Standpoint standpoint, Collection<Source> cited) {
        Map<String, Source> heard = cited.stream().filter(standpoint::hears).collect(toMap(Source::id, identity()));
        return new Evidence(day(standpoint), heard);
    }
}
