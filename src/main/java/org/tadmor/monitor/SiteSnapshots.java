package org.tadmor.monitor;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.assessment.Assessments;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.event.SiteEvent;
import org.tadmor.event.SiteEvents;
import org.tadmor.site.Sites;

/**
 * The places as of today, put together from all evidence on record. Anyone may read them. An answer is of one moment:
 * it never mixes what was on record before a change with what was after.
 */
@Component
public class SiteSnapshots {

    private final Sites sites;
    private final Assessments assessments;
    private final SiteEvents events;
    private final Clock clock;

    SiteSnapshots(Sites sites, Assessments assessments, SiteEvents events, Clock clock) {
        this.sites = sites;
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    /** The one answer to a filter that every screen, feed and export gives. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FilterAnswer matching(SiteFilter filter) {
        return FilterAnswer.of(filter, all());
    }

    /** One place; empty when there is none with this id. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<SiteSnapshot> of(String siteId) {
        return all().stream().filter(place -> place.site().id().equals(siteId)).findFirst();
    }

    private List<SiteSnapshot> all() {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<ConditionAssessment>> assessmentsBySite =
                assessments.all().stream().collect(groupingBy(ConditionAssessment::siteId));
        Map<String, List<Threat>> threatsBySite = assessments.threats().stream().collect(groupingBy(Threat::siteId));
        Map<String, List<SiteEvent>> eventsBySite = new HashMap<>();
        for (SiteEvent event : events.all()) {
            event.siteIds()
                    .forEach(id -> eventsBySite
                            .computeIfAbsent(id, any -> new ArrayList<>())
                            .add(event));
        }
        return sites.all().stream()
                .map(site -> new SiteSnapshot(
                        site,
                        today,
                        assessmentsBySite.getOrDefault(site.id(), List.of()),
                        threatsBySite.getOrDefault(site.id(), List.of()),
                        eventsBySite.getOrDefault(site.id(), List.of())))
                .toList();
    }
}
