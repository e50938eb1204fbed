package org.tadmor.monitor;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.assessment.Assessments;
import org.tadmor.conflict.Conflicts;
import org.tadmor.event.SiteEvents;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.source.Source;
import org.tadmor.source.Sources;
import org.tadmor.vocabulary.LastRead;

/**
 * The places as of a day, put together from all evidence on record. Anyone may read them. An answer is of one moment:
 * it never mixes what was on record before a change with what was after.
 */
@Component
public class SiteSnapshots {

    private final Sites sites;
    private final Sources sources;
    private final StatementReader reader;
    private final Clock clock;
    private final LastRead<Statements> lastRead = new LastRead<>();

    SiteSnapshots(
            Sites sites,
            Assessments assessments,
            SiteEvents events,
            Conflicts conflicts,
            Sources sources,
            Clock clock) {
        this.sites = sites;
        this.sources = sources;
        this.reader = new StatementReader(assessments, events, conflicts);
        this.clock = clock;
    }

    /**
     * The one answer to a filter that every screen, feed and export gives. Where only some sources are heard, the places
     * are those that they speak of, on both days where two are compared.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FilterAnswer matching(SiteFilter filter) {
        Standpoint standpoint = filter.standpoint();
        Evidence evidence = evidence(standpoint, sources.all());
        Statements statements = lastRead.orSame(reader.all());
        List<Site> places = places(standpoint, evidence, statements);
        FilterAnswer answer = FilterAnswer.of(filter, evidence.snapshots(places, statements));
        return standpoint.compare() == null || standpoint.compare().equals(evidence.asOf())
                ? answer
                : answer.withComparison(Comparison.of(
                        filter,
                        evidence.asOf(),
                        standpoint.compare(),
                        day -> evidence.on(day).snapshots(places, statements)));
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

    private List<Site> places(Standpoint standpoint, Evidence evidence, Statements statements) {
        if (standpoint.sources().isEmpty()) {
            return sites.all();
        }
        Set<String> spokenOf = evidence.placesSpokenOf(statements);
        return sites.all().stream().filter(site -> spokenOf.contains(site.id())).toList();
    }

    private Evidence evidence(Standpoint standpoint, Collection<Source> cited) {
        LocalDate asOf = Optional.ofNullable(standpoint.asOf()).orElseGet(() -> LocalDate.now(clock));
        Map<String, Source> heard = cited.stream().filter(standpoint::hears).collect(toMap(Source::id, identity()));
        return new Evidence(asOf, heard);
    }
}
