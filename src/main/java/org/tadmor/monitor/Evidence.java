package org.tadmor.monitor;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Site;
import org.tadmor.vocabulary.DateSpan;

/**
 * What of all records counts for a question: what may have been so by the day, on the word of the sources that are heard.
 *
 * @param heard the ids of those sources
 */
record Evidence(LocalDate asOf, Set<String> heard) {

    List<SiteSnapshot> snapshots(
            List<Site> sites, List<ConditionAssessment> assessments, List<Threat> threats, List<SiteEvent> events) {
        Map<String, List<ConditionAssessment>> assessmentsBySite =
                assessments.stream().filter(this::counts).collect(groupingBy(ConditionAssessment::siteId));
        Map<String, List<Threat>> threatsBySite =
                threats.stream().filter(this::counts).collect(groupingBy(Threat::siteId));
        Map<String, List<SiteEvent>> eventsBySite = bySite(events);
        return sites.stream()
                .map(site -> new SiteSnapshot(
                        site,
                        asOf,
                        assessmentsBySite.getOrDefault(site.id(), List.of()),
                        threatsBySite.getOrDefault(site.id(), List.of()),
                        eventsBySite.getOrDefault(site.id(), List.of())))
                .toList();
    }

    private boolean counts(ConditionAssessment assessment) {
        return heard.contains(assessment.citation().sourceId()) && mayHoldBy(assessment.observedOn());
    }

    private boolean counts(Threat threat) {
        return heard.contains(threat.citation().sourceId()) && threat.active().possiblyBy(asOf);
    }

    /** A span without a start says nothing of the days before its end: "by December" makes nothing possible in May. */
    private boolean mayHoldBy(DateSpan span) {
        return span.start() == null ? span.certainlyBy(asOf) : span.possiblyBy(asOf);
    }

    private Map<String, List<SiteEvent>> bySite(List<SiteEvent> events) {
        Map<String, List<SiteEvent>> bySite = new HashMap<>();
        for (SiteEvent event : events) {
            List<SiteEvent.Claim> claims = event.claims().stream()
                    .filter(claim -> heard.contains(claim.citation().sourceId()))
                    .toList();
            if (!claims.isEmpty() && mayHoldBy(event.happened())) {
                SiteEvent told = event.withClaims(claims);
                event.siteIds()
                        .forEach(id -> bySite.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(told));
            }
        }
        return bySite;
    }
}
