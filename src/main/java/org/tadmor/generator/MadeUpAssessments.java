package org.tadmor.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.conflict.Conflict;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;

/**
 * Assessments that nobody made, on average five of a place. Its condition only ever gets worse, some see it otherwise, and
 * a few say so of the same day.
 */
final class MadeUpAssessments {

    private static final int MOST_ASSESSMENTS = 10;
    private static final int WORSE_IN_1000 = 150;
    private static final int SEEN_OTHERWISE_IN_1000 = 100;
    private static final int DISPUTED_IN_1000 = 20;
    private static final int ADOPTED_IN_1000 = 500;
    private static final int WORST = Condition.DESTROYED.ordinal();

    private final Chance chance;

    MadeUpAssessments(Chance chance) {
        this.chance = chance;
    }

    /** Those on a place, the earliest first. */
    List<ConditionAssessment> on(String siteId) {
        int count = chance.upTo(MOST_ASSESSMENTS);
        List<LocalDate> days =
                Stream.generate(chance.dates()::day).limit(count).sorted().toList();
        int grade = chance.upTo(Condition.MODERATE.ordinal());
        List<ConditionAssessment> assessments = new ArrayList<>();
        for (LocalDate day : days) {
            if (chance.hits(WORSE_IN_1000)) {
                grade = Math.min(grade + 1 + chance.upTo(WORST), WORST);
            }
            boolean otherwise = chance.hits(SEEN_OTHERWISE_IN_1000);
            assessments.add(assessment(
                    "%s-assessment-%d".formatted(siteId, assessments.size() + 1),
                    siteId,
                    day,
                    otherwise ? chance.any(Condition.values()) : Condition.values()[grade],
                    otherwise ? Certainty.LOW : chance.certainty(),
                    chance.citation()));
        }
        return assessments;
    }

    /** One assessment, told of a day as a source might. */
    ConditionAssessment assessment(
            String id, String siteId, LocalDate day, Condition condition, Certainty certainty, Citation citation) {
        return new ConditionAssessment(
                id,
                siteId,
                chance.dates().toldOf(day),
                chance.any(ConditionAssessment.Method.values()),
                condition,
                certainty,
                null,
                GeneratedWorld.SUMMARY,
                null,
                citation);
    }

    /** Adds an assessment that contradicts the last one, and the conflict between the two. */
    List<Conflict> disputes(String siteId, List<ConditionAssessment> assessments) {
        if (assessments.isEmpty() || !chance.hits(DISPUTED_IN_1000)) {
            return List.of();
        }
        ConditionAssessment one = assessments.getLast();
        Condition contrary = one.condition() == Condition.DESTROYED ? Condition.INTACT : Condition.DESTROYED;
        ConditionAssessment other = new ConditionAssessment(
                siteId + "-assessment-contrary",
                siteId,
                one.observedOn(),
                one.method(),
                contrary,
                one.certainty(),
                null,
                GeneratedWorld.SUMMARY,
                null,
                chance.citationBeside(one.citation()));
        assessments.add(other);
        String id = siteId + "-conflict";
        List<Conflict.Position> positions =
                List.of(position(id + "-position-1", one), position(id + "-position-2", other));
        Conflict.Adoption adoption = chance.hits(ADOPTED_IN_1000)
                ? new Conflict.Adoption(
                        positions.get(chance.upTo(1)).id(), MadeUpNotes.AUTHOR_NAME, GeneratedWorld.SUMMARY)
                : null;
        return List.of(
                new Conflict(id, siteId, Conflict.About.CONDITION, "In what state the place was", positions, adoption));
    }

    private static Conflict.Position position(String id, ConditionAssessment assessment) {
        return new Conflict.Position(id, GeneratedWorld.SUMMARY, List.of(), List.of(assessment.id()));
    }
}
