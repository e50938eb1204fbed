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
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Site;
import org.tadmor.source.Source;

/**
 * All that the evidence files say, checked and ready to be put on record.
 *
 * @param places with their identifiers; each after the place it belongs to
 * @param events with their claims
 */
record Evidence(
        List<EvidenceRow<Source>> sources,
        List<EvidenceRow<Site>> places,
        List<EvidenceRow<PlaceIdentifier>> identifiers,
        List<EvidenceRow<ConditionAssessment>> assessments,
        List<EvidenceRow<Threat>> threats,
        List<EvidenceRow<SiteEvent>> events,
        List<EvidenceRow<EventClaim>> claims) {

    record PlaceIdentifier(String siteId, Site.Identifier identifier) {}

    record EventClaim(String eventId, SiteEvent.Claim claim) {}

    /** The records in tables that have no problem. */
    static Evidence of(EvidenceTables tables) {
        var identifiers = rows(
                tables.identifiers(),
                row -> new PlaceIdentifier(row.get(IdentifiersFile.SITE_ID), IdentifiersFile.identifier(row)));
        Map<String, List<Site.Identifier>> identifiersBySite = identifiers.stream()
                .map(EvidenceRow::content)
                .collect(groupingBy(PlaceIdentifier::siteId, mapping(PlaceIdentifier::identifier, toList())));
        var claims = rows(tables.claims(), row -> new EventClaim(row.get(ClaimsFile.EVENT_ID), ClaimsFile.claim(row)));
        Map<String, List<SiteEvent.Claim>> claimsByEvent = claims.stream()
                .map(EvidenceRow::content)
                .collect(groupingBy(EventClaim::eventId, mapping(EventClaim::claim, toList())));
        return new Evidence(
                rows(tables.sources(), SourcesFile::source),
                parentsFirst(rows(
                        tables.places(),
                        row -> PlacesFile.site(row, identifiersBySite.getOrDefault(row.key(), List.of())))),
                identifiers,
                rows(tables.assessments(), AssessmentsFile::assessment),
                rows(tables.threats(), ThreatsFile::threat),
                rows(tables.events(), row -> EventsFile.event(row, claimsByEvent.getOrDefault(row.key(), List.of()))),
                claims);
    }

    private static <T> List<EvidenceRow<T>> rows(CsvTable table, Function<CsvRow, T> reader) {
        return table.rows().stream()
                .map(row -> EvidenceRow.of(row, reader.apply(row)))
                .toList();
    }

    /** Ends because no place belongs to itself, which {@link PlaceCheck} has made sure of. */
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
