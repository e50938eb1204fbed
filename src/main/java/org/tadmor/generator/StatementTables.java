package org.tadmor.generator;

import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.conflict.Conflict;
import org.tadmor.event.SiteEvent;

/** Those of the tables that hold what is said of places. */
final class StatementTables extends CopiedTables {

    private final TableRows assessments = table("""
            condition_assessment (id, site_id, observed_on, method, condition, certainty, source_term, summary,
                stated_by, source_id, locator, withdrawn, recorded_at)
            """);
    private final TableRows threats =
            table("threat (id, site_id, kind, active, certainty, summary, stated_by, source_id, locator, recorded_at)");
    private final TableRows threatEnds =
            table("threat_end (id, threat_id, ended, certainty, summary, stated_by, source_id, locator, recorded_at)");
    private final TableRows events =
            table("site_event (id, kind, happened, date_as_stated, certainty, summary, cause, recorded_at)");
    private final TableRows eventSites = table("event_site (event_id, position, site_id)");
    private final TableRows claims = table("""
            event_claim (id, event_id, position, stance, stated_by, happened, summary, certainty, source_id, locator,
                recorded_at)
            """);
    private final TableRows conflicts = table("conflict (id, site_id, about, question, recorded_at)");
    private final TableRows positions = table("conflict_position (id, conflict_id, position, statement, recorded_at)");
    private final TableRows positionAssessments =
            table("conflict_position_assessment (position_id, number, assessment_id)");
    private final TableRows adoptions =
            table("conflict_adoption (conflict_id, number, position_id, adopted_by, reason, recorded_at)");

    void add(GeneratedPlace place) {
        place.assessments().forEach(assessment -> add(assessment, place.isWithdrawn(assessment.id())));
        place.threats().forEach(this::add);
        place.events().forEach(this::add);
        place.conflicts().forEach(this::add);
    }

    private void add(ConditionAssessment assessment, boolean withdrawn) {
        assessments.add(
                assessment.id(),
                assessment.siteId(),
                assessment.observedOn(),
                assessment.method(),
                assessment.condition(),
                assessment.certainty(),
                assessment.sourceTerm(),
                assessment.summary(),
                assessment.statedBy(),
                assessment.citation().sourceId(),
                assessment.citation().locator(),
                withdrawn,
                WorldTables.RECORDED_AT);
    }

    private void add(Threat threat) {
        threats.add(
                threat.id(),
                threat.siteId(),
                threat.kind(),
                threat.active(),
                threat.certainty(),
                threat.summary(),
                threat.statedBy(),
                threat.citation().sourceId(),
                threat.citation().locator(),
                WorldTables.RECORDED_AT);
        for (Threat.End end : threat.ends()) {
            threatEnds.add(
                    end.id(),
                    threat.id(),
                    end.ended(),
                    end.certainty(),
                    end.summary(),
                    end.statedBy(),
                    end.citation().sourceId(),
                    end.citation().locator(),
                    WorldTables.RECORDED_AT);
        }
    }

    private void add(SiteEvent event) {
        events.add(
                event.id(),
                event.kind(),
                event.happened(),
                event.dateAsStated(),
                event.certainty(),
                event.summary(),
                event.cause(),
                WorldTables.RECORDED_AT);
        for (int position = 0; position < event.siteIds().size(); position++) {
            eventSites.add(event.id(), position, event.siteIds().get(position));
        }
        for (int position = 0; position < event.claims().size(); position++) {
            SiteEvent.Claim claim = event.claims().get(position);
            claims.add(
                    claim.id(),
                    event.id(),
                    position,
                    claim.stance(),
                    claim.statedBy(),
                    claim.happened(),
                    claim.summary(),
                    claim.certainty(),
                    claim.citation().sourceId(),
                    claim.citation().locator(),
                    WorldTables.RECORDED_AT);
        }
    }

    private void add(Conflict conflict) {
        conflicts.add(conflict.id(), conflict.siteId(), conflict.about(), conflict.question(), WorldTables.RECORDED_AT);
        for (int number = 0; number < conflict.positions().size(); number++) {
            Conflict.Position position = conflict.positions().get(number);
            positions.add(position.id(), conflict.id(), number, position.statement(), WorldTables.RECORDED_AT);
            for (int assessment = 0; assessment < position.assessmentIds().size(); assessment++) {
                positionAssessments.add(
                        position.id(), assessment, position.assessmentIds().get(assessment));
            }
        }
        Conflict.Adoption adoption = conflict.adoption();
        if (adoption != null) {
            adoptions.add(
                    conflict.id(), 1, adoption.positionId(), adoption.by(), adoption.reason(), WorldTables.RECORDED_AT);
        }
    }
}
