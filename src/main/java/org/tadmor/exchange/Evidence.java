package org.tadmor.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.conflict.Conflict;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Site;
import org.tadmor.source.Source;

/**
 * All that the evidence files say, checked and ready to be put on record.
 *
 * @param places with their identifiers; each after the place it belongs to
 * @param threats with what is said of their ends
 * @param events with their claims
 * @param conflicts with their positions
 */
record Evidence(
        List<EvidenceRow<Source>> sources,
        List<EvidenceRow<Site>> places,
        List<EvidenceRow<PlaceIdentifier>> identifiers,
        List<EvidenceRow<ConditionAssessment>> assessments,
        List<EvidenceRow<Threat>> threats,
        List<EvidenceRow<ThreatEnd>> threatEnds,
        List<EvidenceRow<SiteEvent>> events,
        List<EvidenceRow<EventClaim>> claims,
        List<EvidenceRow<Conflict>> conflicts,
        List<EvidenceRow<ConflictPosition>> positions) {

    record PlaceIdentifier(String siteId, Site.Identifier identifier) {}

    record ThreatEnd(String threatId, Threat.End end) {}

    record EventClaim(String eventId, SiteEvent.Claim claim) {}

    record ConflictPosition(String conflictId, Conflict.Position position) {}

    /** The records in tables that have no problem. */
    static Evidence of(EvidenceTables tables) {
        var identifiers = rows(
                tables.identifiers(),
                row -> new PlaceIdentifier(row.get(IdentifiersFile.SITE_ID), IdentifiersFile.identifier(row)));
        var ends = rows(
                tables.threatEnds(), row -> new ThreatEnd(row.get(ThreatEndsFile.THREAT_ID), ThreatEndsFile.end(row)));
        var claims = rows(tables.claims(), row -> new EventClaim(row.get(ClaimsFile.EVENT_ID), ClaimsFile.claim(row)));
        var positions = rows(
                tables.positions(),
                row -> new ConflictPosition(row.get(PositionsFile.CONFLICT_ID), PositionsFile.position(row)));
        var identifiersBySite = grouped(identifiers, PlaceIdentifier::siteId, PlaceIdentifier::identifier);
        var endsByThreat = grouped(ends, ThreatEnd::threatId, ThreatEnd::end);
        var claimsByEvent = grouped(claims, EventClaim::eventId, EventClaim::claim);
        var positionsByConflict = grouped(positions, ConflictPosition::conflictId, ConflictPosition::position);
        return new Evidence(
                rows(tables.sources(), SourcesFile::source),
                parentsFirst(rows(tables.places(), row -> PlacesFile.site(row, partsOf(row, identifiersBySite)))),
                identifiers,
                rows(tables.assessments(), AssessmentsFile::assessment),
                rows(tables.threats(), row -> ThreatsFile.threat(row, partsOf(row, endsByThreat))),
                ends,
                rows(tables.events(), row -> EventsFile.event(row, partsOf(row, claimsByEvent))),
                claims,
                rows(tables.conflicts(), row -> ConflictsFile.conflict(row, partsOf(row, positionsByConflict))),
                positions);
    }

    private static <T, P> Map<String, List<P>> grouped(
            List<EvidenceRow<T>> rows, Function<T, String> owner, Function<T, P> part) {
        return rows.stream().map(EvidenceRow::content).collect(groupingBy(owner, mapping(part, toList())));
    }

    private static <P> List<P> partsOf(CsvRow row, Map<String, List<P>> parts) {
        return parts.getOrDefault(row.key(), List.of());
    }

    private static <T> List<EvidenceRow<T>> rows(CsvTable table, Function<CsvRow, T> reader) {
        return table.rows().stream()
                .map(row -> EvidenceRow.of(row, reader.apply(row)))
                .toList();
    }

    /** Ends because no place belongs to itself, which {@link CircleCheck} has made sure of. */
    private static List<EvidenceRow<Site>> parentsFirst(List<EvidenceRow<Site>> places) {
        List<EvidenceRow<Site>> ordered = new ArrayList<>();
        List<EvidenceRow<Site>> waiting = new ArrayList<>(places);
        Set<String> placed = new HashSet<>();
        while (!waiting.isEmpty()) {
            List<EvidenceRow<Site>> next = waiting.stream()
                    .filter(place -> place.content().parentId() == null
                            || placed.contains(place.content().parentId()))
                    .toList();
            next.forEach(place -> placed.add(place.key()));
            ordered.addAll(next);
            waiting.removeAll(next);
        }
        return ordered;
    }
}
