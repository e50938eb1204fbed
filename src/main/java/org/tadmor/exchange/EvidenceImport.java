package org.tadmor.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.assessment.Assessments;
import org.tadmor.event.SiteEvents;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

/** Puts on record what is new in the evidence; a row that is known is left alone, whatever it says now. */
@Component
class EvidenceImport {

    private final Sources sources;
    private final Sites sites;
    private final Assessments assessments;
    private final SiteEvents events;
    private final LoadedRows loaded;

    EvidenceImport(Sources sources, Sites sites, Assessments assessments, SiteEvents events, LoadedRows loaded) {
        this.sources = sources;
        this.sites = sites;
        this.assessments = assessments;
        this.events = events;
        this.loaded = loaded;
    }

    /** All of it or, when anything fails, nothing. */
    @Transactional
    public EvidenceReport load(Evidence evidence) {
        EvidenceReport report = new EvidenceReport();
        loaded.lock();
        load(evidence.sources(), sources::record, report);
        Set<String> newSites = load(evidence.places(), sites::record, report);
        load(
                evidence.identifiers(),
                identifier -> {
                    if (!newSites.contains(identifier.siteId())) {
                        sites.record(identifier.siteId(), identifier.identifier());
                    }
                },
                report);
        load(evidence.assessments(), assessments::record, report);
        load(evidence.threats(), assessments::record, report);
        Set<String> newEvents = load(evidence.events(), events::record, report);
        load(
                evidence.claims(),
                claim -> {
                    if (!newEvents.contains(claim.eventId())) {
                        events.record(claim.eventId(), claim.claim());
                    }
                },
                report);
        return report;
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
