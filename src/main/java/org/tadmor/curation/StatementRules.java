package org.tadmor.curation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.curation.RecordProblem.Reason;
import org.tadmor.event.SiteEvent;

/** What assessments, events, claims and threats on record may say. */
final class StatementRules {

    private StatementRules() {}

    static void check(ConditionAssessment assessment, RecordProblems problems) {
        problems.place("siteId", assessment.siteId());
        problems.past("observedOn", assessment.observedOn(), List.of(assessment.siteId()));
        problems.required("method", assessment.method());
        problems.required("condition", assessment.condition());
        problems.required("certainty", assessment.certainty());
        problems.optionalText("sourceTerm", assessment.sourceTerm());
        problems.text("summary", assessment.summary());
        problems.optionalText("statedBy", assessment.statedBy());
        problems.citation("", assessment.citation(), "observedOn", assessment.observedOn());
    }

    /** Its claims apart. */
    static void check(SiteEvent event, RecordProblems problems) {
        problems.required("kind", event.kind());
        problems.past("happened", event.happened(), event.siteIds());
        problems.text("dateAsStated", event.dateAsStated());
        problems.required("certainty", event.certainty());
        problems.text("summary", event.summary());
        problems.optionalText("cause", event.cause());
        Set<String> ids = new HashSet<>();
        for (String id : event.siteIds()) {
            if (ids.add(id)) {
                problems.place("siteIds", id);
            } else {
                problems.add("siteIds", Reason.NAMED_TWICE, id);
            }
        }
    }

    static void check(EventClaim claim, RecordProblems problems) {
        problems.event("eventId", claim.eventId());
        List<String> siteIds =
                problems.known().event(claim.eventId()).map(SiteEvent::siteIds).orElse(List.of());
        check("", claim.claim(), siteIds, problems);
    }

    /** @param path what stands before the names of its fields */
    static void check(String path, SiteEvent.Claim claim, List<String> siteIds, RecordProblems problems) {
        problems.required(path + "stance", claim.stance());
        problems.optionalText(path + "statedBy", claim.statedBy());
        if (claim.happened() != null) {
            problems.past(path + "happened", claim.happened(), siteIds);
        }
        problems.text(path + "summary", claim.summary());
        problems.required(path + "certainty", claim.certainty());
        problems.citation(path, claim.citation(), path + "happened", claim.happened());
    }

    static void check(Threat threat, RecordProblems problems) {
        problems.place("siteId", threat.siteId());
        problems.required("kind", threat.kind());
        problems.required("certainty", threat.certainty());
        problems.text("summary", threat.summary());
        problems.optionalText("statedBy", threat.statedBy());
        problems.citation("", threat.citation(), "active", null);
        for (int i = 0; i < threat.ends().size(); i++) {
            check("ends.%d.".formatted(i), threat, threat.ends().get(i), problems);
        }
    }

    private static void check(String path, Threat threat, Threat.End end, RecordProblems problems) {
        problems.id(path + "id", end.id());
        problems.notInTheFuture(path + "ended", end.ended());
        if (end.ended().end() != null
                && end.ended().lastDay().isBefore(threat.active().firstDay())) {
            problems.add(path + "ended", Reason.ENDS_BEFORE_START);
        }
        problems.required(path + "certainty", end.certainty());
        problems.text(path + "summary", end.summary());
        problems.optionalText(path + "statedBy", end.statedBy());
        problems.citation(path, end.citation(), path + "ended", end.ended());
    }
}
