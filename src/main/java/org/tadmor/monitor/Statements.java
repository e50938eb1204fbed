package org.tadmor.monitor;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.conflict.Conflict;
import org.tadmor.event.SiteEvent;
import org.tadmor.source.Citation;

/** All that sources say of one place or several, whoever says it and of whatever day. */
record Statements(
        List<ConditionAssessment> assessments, List<Threat> threats, List<SiteEvent> events, List<Conflict> conflicts) {

    static final Statements NONE = new Statements(List.of(), List.of(), List.of(), List.of());

    /** What is said of each place, in the same order. */
    Map<String, Statements> bySite() {
        Map<String, Statements> bySite = new HashMap<>();
        assessments.forEach(
                assessment -> of(assessment.siteId(), bySite).assessments.add(assessment));
        threats.forEach(threat -> of(threat.siteId(), bySite).threats.add(threat));
        events.forEach(
                event -> event.siteIds().forEach(id -> of(id, bySite).events.add(event)));
        conflicts.forEach(conflict -> of(conflict.siteId(), bySite).conflicts.add(conflict));
        return bySite;
    }

    private static Statements of(String siteId, Map<String, Statements> bySite) {
        return bySite.computeIfAbsent(
                siteId,
                any -> new Statements(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    /** The ids of the sources that say it. */
    Set<String> sourceIds() {
        Stream<Citation> citations = Stream.of(
                        assessments.stream().map(ConditionAssessment::citation),
                        threats.stream().map(Threat::citation),
                        threats.stream()
                                .flatMap(threat -> threat.ends().stream())
                                .map(Threat.End::citation),
                        events.stream()
                                .flatMap(event -> event.claims().stream())
                                .map(SiteEvent.Claim::citation))
                .flatMap(some -> some);
        return citations.map(Citation::sourceId).collect(toSet());
    }
}
