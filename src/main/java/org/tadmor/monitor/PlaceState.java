package org.tadmor.monitor;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.event.SiteEvent;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

/**
 * How a place stands on a day: what its {@link SiteSnapshot} says, without the statements that say so.
 *
 * @param certainty how sure the condition is; null where there is no assessment
 * @param possible the status that may hold already; null for none
 * @param disputed whether its sources disagree on anything
 * @param lastEvent the last day on which the latest event may have happened, {@link LocalDate#MAX} where nobody says by
 *     when; null without any event
 */
public record PlaceState(
        Condition condition,
        boolean atRisk,
        @Nullable Certainty certainty,
        @Nullable Status possible,
        boolean disputed,
        @Nullable LocalDate lastEvent) {

    private static final int CERTAINTIES = Certainty.values().length + 1;
    private static final int POSSIBLE = Status.values().length + 1;

    /** How many different {@linkplain #code codes} there are. */
    static final int CODES = Condition.values().length * 2 * CERTAINTIES * POSSIBLE * 2;

    static PlaceState of(SiteSnapshot place) {
        Optional<ConditionAssessment> decisive = place.decisiveAssessment();
        Condition condition = decisive.map(ConditionAssessment::condition).orElse(Condition.UNKNOWN);
        return new PlaceState(
                condition,
                place.isAtRisk(),
                decisive.map(ConditionAssessment::certainty).orElse(null),
                place.possibleBeside(Status.of(condition))
                        .map(assessment -> Status.of(assessment.condition()))
                        .orElse(null),
                place.isDisputed(),
                place.lastEvent()
                        .map(SiteEvent::happened)
                        .map(DateSpan::lastDay)
                        .orElse(null));
    }

    /**
     * All of it but the last event as a number below {@link #CODES}. The database keeps such numbers: whoever changes what
     * they mean, the order of a vocabulary included, marks every place stale by a migration.
     */
    int code() {
        int code = condition.ordinal() * 2 + (atRisk ? 1 : 0);
        code = code * CERTAINTIES + number(certainty);
        code = code * POSSIBLE + number(possible);
        return code * 2 + (disputed ? 1 : 0);
    }

    static PlaceState ofCode(int code, @Nullable LocalDate lastEvent) {
        int rest = code / 2;
        int possible = rest % POSSIBLE;
        rest /= POSSIBLE;
        int certainty = rest % CERTAINTIES;
        rest /= CERTAINTIES;
        return new PlaceState(
                Condition.values()[rest / 2],
                rest % 2 == 1,
                constant(certainty, Certainty.values()),
                constant(possible, Status.values()),
                code % 2 == 1,
                lastEvent);
    }

    private static int number(@Nullable Enum<?> constant) {
        return constant == null ? 0 : constant.ordinal() + 1;
    }

    private static <E> @Nullable E constant(int number, E[] constants) {
        return number == 0 ? null : constants[number - 1];
    }
}
