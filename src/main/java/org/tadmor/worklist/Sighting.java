package org.tadmor.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.ConditionAssessment.Method;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.vocabulary.DateSpan;

/**
 * That someone saw a place, standing there or on a satellite image. What is taken from a report is none, nor is an
 * assessment that could see nothing.
 *
 * @param day the last day it may have been, no later than the day asked for
 */
public record Sighting(ConditionAssessment assessment, LocalDate day) {

    /** The last of a place; empty when it was never seen. Of those of one day the weightiest. */
    static Optional<Sighting> lastOf(SiteSnapshot place) {
        return thatSawSomething(place)
                .filter(assessment -> assessment.method() != Method.REPORT)
                .map(assessment -> new Sighting(assessment, lastDay(assessment.observedOn(), place.asOf())))
                .max(Comparator.comparing(Sighting::day));
    }

    static Stream<ConditionAssessment> thatSawSomething(SiteSnapshot place) {
        return place.assessments().stream().filter(assessment -> assessment.condition() != Condition.UNKNOWN);
    }

    /** A span without an end counts by its start, so that "since 2015" does not pass for a look at the place today. */
    private static LocalDate lastDay(DateSpan span, LocalDate asOf) {
        LocalDate last =
                span.end() == null && span.start() != null ? span.start().lastDay() : span.lastDay();
        return last.isAfter(asOf) ? asOf : last;
    }
}
