package org.tadmor.monitor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.conflict.Conflict;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Site;
import org.tadmor.source.Citation;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.DateSpan;

/**
 * What of all statements counts for a question: what may have been so by the day, on the word of the sources that are
 * heard.
 *
 * @param heard those sources by their ids
 */
record Evidence(LocalDate asOf, Map<String, Source> heard) {

    /** The same sources on another day. */
    Evidence on(LocalDate day) {
        return new Evidence(day, heard);
    }

    /** Each place with what counts for it, in the order given. */
    List<SiteSnapshot> snapshots(List<Site> sites, Statements all) {
        Map<String, Statements> bySite = all.bySite();
        return sites.stream()
                .map(site -> snapshot(site, bySite.getOrDefault(site.id(), Statements.NONE)))
                .toList();
    }

    /** @param said of this place alone */
    SiteSnapshot snapshot(Site site, Statements said) {
        List<ConditionAssessment> assessments = said.assessments().stream()
                .filter(assessment -> hears(assessment.citation()) && mayHoldBy(assessment.observedOn()))
                .toList();
        List<SiteEvent> events = said.events().stream()
                .flatMap(this::asHeard)
                .sorted(SiteEvent.LATEST_FIRST)
                .toList();
        List<Conflict> conflicts = carried(said.conflicts(), assessments, events);
        return new SiteSnapshot(
                site,
                asOf,
                assessments.stream().sorted(weightiestFirst(conflicts)).toList(),
                said.threats().stream()
                        .filter(threat ->
                                hears(threat.citation()) && threat.active().possiblyBy(asOf))
                        .map(this::asHeard)
                        .toList(),
                events,
                conflicts);
    }

    /** Whether a source that is heard says any of it, of whatever day. */
    boolean isAnyHeard(Statements said) {
        return said.assessments().stream().anyMatch(assessment -> hears(assessment.citation()))
                || said.threats().stream().anyMatch(threat -> hears(threat.citation()))
                || said.events().stream()
                        .flatMap(event -> event.claims().stream())
                        .anyMatch(claim -> hears(claim.citation()));
    }

    /** What of a place as it stood on a later day counts already; one of which no sources disagree. */
    SiteSnapshot among(SiteSnapshot later) {
        return new SiteSnapshot(
                later.site(),
                asOf,
                later.assessments().stream()
                        .filter(assessment -> mayHoldBy(assessment.observedOn()))
                        .toList(),
                later.threats().stream()
                        .filter(threat -> threat.active().possiblyBy(asOf))
                        .toList(),
                later.events().stream()
                        .filter(event -> mayHoldBy(event.happened()))
                        .toList(),
                List.of());
    }

    /** The disagreements as far as what counts carries them. */
    private static List<Conflict> carried(
            List<Conflict> conflicts, List<ConditionAssessment> assessments, List<SiteEvent> events) {
        if (conflicts.isEmpty()) {
            return conflicts;
        }
        Set<String> counted = new HashSet<>();
        assessments.forEach(assessment -> counted.add(assessment.id()));
        events.stream()
                .flatMap(event -> event.claims().stream())
                .map(SiteEvent.Claim::id)
                .forEach(counted::add);
        return conflicts.stream()
                .flatMap(conflict -> conflict.among(counted).stream())
                .toList();
    }

    /**
     * The latest first; of equally late ones the one that an adopted position rests on, then the most certain, then the
     * one published last, then by id, so that the order never wavers.
     */
    private Comparator<ConditionAssessment> weightiestFirst(List<Conflict> conflicts) {
        return Comparator.comparing(ConditionAssessment::observedOn)
                .reversed()
                .thenComparing(assessment -> conflicts.stream().noneMatch(conflict -> conflict.adopts(assessment.id())))
                .thenComparing(ConditionAssessment::certainty)
                .thenComparing(this::published, Comparator.reverseOrder())
                .thenComparing(ConditionAssessment::id);
    }

    private LocalDate published(ConditionAssessment assessment) {
        return Optional.ofNullable(heard.get(assessment.citation().sourceId()))
                .map(Source::publishedOn)
                .map(DateSpan::lastDay)
                .orElse(LocalDate.MIN);
    }

    private boolean hears(Citation citation) {
        return heard.containsKey(citation.sourceId());
    }

    /** A span without a start says nothing of the days before its end: "by December" makes nothing possible in May. */
    private boolean mayHoldBy(DateSpan span) {
        return span.start() == null ? span.certainlyBy(asOf) : span.possiblyBy(asOf);
    }

    private Threat asHeard(Threat threat) {
        return threat.withEnds(
                threat.ends().stream().filter(end -> hears(end.citation())).toList());
    }

    private Stream<SiteEvent> asHeard(SiteEvent event) {
        List<SiteEvent.Claim> claims =
                event.claims().stream().filter(claim -> hears(claim.citation())).toList();
        return claims.isEmpty()
                ? Stream.empty()
                : Stream.of(event.asToldBy(claims)).filter(told -> mayHoldBy(told.happened()));
    }
}
