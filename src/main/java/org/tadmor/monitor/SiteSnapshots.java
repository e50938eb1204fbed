package org.tadmor.monitor;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.assessment.Assessments;
import org.tadmor.event.SiteEvents;
import org.tadmor.site.Sites;
import org.tadmor.source.Source;
import org.tadmor.source.Sources;

/**
 * The places as of a day, put together from all evidence on record. Anyone may read them. An answer is of one moment:
 * it never mixes what was on record before a change with what was after.
 */
@Component
public class SiteSnapshots {

    private final Sites sites;
    private final Assessments assessments;
    private final SiteEvents events;
    private final Sources sources;
    private final Clock clock;

    SiteSnapshots(Sites sites, Assessments assessments, SiteEvents events, Sources sources, Clock clock) {
        this.sites = sites;
        this.assessments = assessments;
        this.events = events;
        this.sources = sources;
        this.clock = clock;
    }

    /** The one answer to a filter that every screen, feed and export gives. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FilterAnswer matching(SiteFilter filter) {
        return FilterAnswer.of(filter, all(filter.standpoint()));
    }

    /** One place as seen from a standpoint; empty when there is none with this id. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<SiteSnapshot> of(String siteId, Standpoint standpoint) {
        return all(standpoint).stream()
                .filter(place -> place.site().id().equals(siteId))
                .findFirst();
    }

    private List<SiteSnapshot> all(Standpoint standpoint) {
        LocalDate asOf = Optional.ofNullable(standpoint.asOf()).orElseGet(() -> LocalDate.now(clock));
        Set<String> heard =
                sources.all().stream().filter(standpoint::hears).map(Source::id).collect(toSet());
        Evidence evidence = new Evidence(asOf, heard);
        return evidence.snapshots(sites.all(), assessments.all(), assessments.threats(), events.all());
    }
}
