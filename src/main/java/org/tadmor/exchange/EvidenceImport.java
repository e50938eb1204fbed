package org.tadmor.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.assessment.Assessments;
import org.tadmor.conflict.Conflicts;
import org.tadmor.event.SiteEvents;
import org.tadmor.exchange.Evidence.ConflictPosition;
import org.tadmor.exchange.Evidence.EventClaim;
import org.tadmor.exchange.Evidence.PlaceIdentifier;
import org.tadmor.exchange.Evidence.ThreatEnd;
import org.tadmor.security.Change;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

/** Puts on record what is new in the evidence; a row that is known is left alone, whatever it says now. */
@Component
class EvidenceImport {

    private final Sources sources;
    private final Sites sites;
    private final Assessments assessments;
    private final SiteEvents events;
    private final Conflicts conflicts;
    private final LoadedRows loaded;
    private final ApplicationEventPublisher changes;

    EvidenceImport(
            Sources sources,
            Sites sites,
            Assessments assessments,
            SiteEvents events,
            Conflicts conflicts,
            LoadedRows loaded,
            ApplicationEventPublisher changes) {
        this.sources = sources;
        this.sites = sites;
        this.assessments = assessments;
        this.events = events;
        this.conflicts = conflicts;
        this.loaded = loaded;
        this.changes = changes;
    }

    /** All of it or, when anything fails, nothing. */
    @Transactional
    public EvidenceReport load(Evidence evidence) {
        EvidenceReport report = new EvidenceReport();
        loaded.lock();
        load(evidence.sources(), sources::record, report);
        Set<String> newSites = load(evidence.places(), sites::record, report);
        loadParts(
                evidence.identifiers(),
                newSites,
                PlaceIdentifier::siteId,
                part -> sites.record(part.siteId(), part.identifier()),
                report);
        load(evidence.assessments(), assessments::record, report);
        Set<String> newThreats = load(evidence.threats(), assessments::record, report);
        loadParts(
                evidence.threatEnds(),
                newThreats,
                ThreatEnd::threatId,
                part -> assessments.record(part.threatId(), part.end()),
                report);
        Set<String> newEvents = load(evidence.events(), events::record, report);
        loadParts(
                evidence.claims(),
                newEvents,
                EventClaim::eventId,
                part -> events.record(part.eventId(), part.claim()),
                report);
        Set<String> newConflicts = load(evidence.conflicts(), conflicts::record, report);
        loadParts(
                evidence.positions(),
                newConflicts,
                ConflictPosition::conflictId,
                part -> conflicts.record(part.conflictId(), part.position()),
                report);
        if (report.hasRecorded()) {
            changes.publishEvent(
                    new Change(Change.PROGRAM, "evidence", "files", "loaded", null, report.toString(), null));
        }
        return report;
    }

    /** Loads what belongs to another record; a new owner has brought its parts along. */
    private <T> void loadParts(
            List<EvidenceRow<T>> parts,
            Set<String> newOwners,
            Function<T, String> owner,
            Consumer<T> door,
            EvidenceReport report) {
        load(
                parts,
                part -> {
                    if (!newOwners.contains(owner.apply(part))) {
                        door.accept(part);
                    }
                },
                report);
    }

    /** The keys of the rows that were new. */
    private <T> Set<String> load(List<EvidenceRow<T>> rows, Consumer<T> door, EvidenceReport report) {
        Set<String> fresh = new HashSet<>();
        Map<String, String> known =
                rows.isEmpty() ? Map.of() : loaded.digestsOf(rows.getFirst().file());
        for (EvidenceRow<T> row : rows) {
            String digest = known.get(row.key());
            if (digest == null) {
                door.accept(row.content());
                loaded.add(row);
                report.recorded(row);
                fresh.add(row.key());
            } else if (!digest.equals(row.sha256())) {
                report.leftAlone(row);
            }
        }
        return fresh;
    }
}
