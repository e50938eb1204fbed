package org.tadmor.assessment;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

/**
 * What one source says the condition of a place was.
 *
 * @param observedOn when it was so, as precisely as the source says
 * @param condition our grade for what the source describes
 * @param sourceTerm the source's own word or grade, kept untouched; null when it gives none
 * @param summary what the source says, in our words
 * @param statedBy who is quoted; null when the source speaks for itself
 */
public record ConditionAssessment(
        String id,
        String siteId,
        DateSpan observedOn,
        Method method,
        Condition condition,
        Certainty certainty,
        @Nullable String sourceTerm,
        String summary,
        @Nullable String statedBy,
        Citation citation) {

    /** The latest first; of equally late ones the most certain; then by id, so that the order never wavers. */
    public static final Comparator<ConditionAssessment> LATEST_FIRST = Comparator.comparing(
                    ConditionAssessment::observedOn)
            .reversed()
            .thenComparing(ConditionAssessment::certainty)
            .thenComparing(ConditionAssessment::id);

    /** How the condition was seen. */
    public enum Method {
        /** Someone stood at the place. */
        FIELD,
        /** Read from a satellite image. */
        SATELLITE,
        /** Taken from what others report. */
        REPORT
    }
}
