package org.tadmor.generator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.conflict.Conflict;
import org.tadmor.curation.RecordKey;
import org.tadmor.curation.RecordRevision;
import org.tadmor.curation.RecordRevision.Action;
import org.tadmor.curation.RecordRevision.State;
import org.tadmor.site.Site;

/** Everything that is said of a place, with what waits for review and what was taken back. */
final class PlaceHistory {

    private static final int WITHDRAWN_IN_1000 = 5;
    private static final int DRAFTED_IN_1000 = 5;

    private final Chance chance;
    private final MadeUpAssessments assessments;
    private final MadeUpThreats threats;
    private final MadeUpEvents events;
    private final MadeUpNotes notes;

    PlaceHistory(Chance chance) {
        this.chance = chance;
        this.assessments = new MadeUpAssessments(chance);
        this.threats = new MadeUpThreats(chance);
        this.events = new MadeUpEvents(chance);
        this.notes = new MadeUpNotes(chance);
    }

    /** @param ofParts whether the place has parts; it stands then, since they rest on it */
    GeneratedPlace of(Site site, boolean ofParts) {
        if (!ofParts && chance.hits(WITHDRAWN_IN_1000)) {
            return new GeneratedPlace(
                    site, true, List.of(), List.of(), List.of(), List.of(), List.of(), withdrawn(site, site.id()));
        }
        List<ConditionAssessment> made = new ArrayList<>(assessments.on(site.id()));
        List<Conflict> disputes = assessments.disputes(site.id(), made);
        List<RecordRevision> revisions = new ArrayList<>();
        made.stream()
                .filter(assessment -> disputes.isEmpty() && chance.hits(WITHDRAWN_IN_1000))
                .forEach(assessment -> revisions.addAll(withdrawn(assessment, site.id())));
        if (chance.hits(DRAFTED_IN_1000)) {
            revisions.add(draft(site.id()));
        }
        return new GeneratedPlace(
                site, false, made, threats.on(site.id()), events.on(site), disputes, notes.on(site.id()), revisions);
    }

    private RecordRevision draft(String siteId) {
        ConditionAssessment content = assessments.assessment(
                siteId + "-assessment-drafted",
                siteId,
                chance.dates().day(),
                chance.any(Condition.values()),
                chance.certainty(),
                chance.citation());
        return revision(content, siteId, 1, Action.DRAFTED, State.AWAITING_REVIEW, false);
    }

    private List<RecordRevision> withdrawn(Object content, String siteId) {
        return List.of(
                revision(content, siteId, 1, Action.RECORDED, State.STANDING, true),
                revision(content, siteId, 2, Action.WITHDRAWN, State.WITHDRAWN, true));
    }

    private RecordRevision revision(
            Object content, String siteId, int number, Action action, State state, boolean published) {
        Instant day = chance.dates().moment();
        return new RecordRevision(
                RecordKey.of(content),
                number,
                List.of(siteId),
                action,
                state,
                published,
                content,
                number == 1 ? null : GeneratedWorld.SUMMARY,
                MadeUpNotes.AUTHOR,
                MadeUpNotes.AUTHOR_NAME,
                day);
    }
}
