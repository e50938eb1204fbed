package org.tadmor.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

/**
 * A record that brought a transition about, and who says so.
 *
 * @param recordId the id of the assessment, the threat or the end of a threat
 * @param what the grade of the condition, or the kind of threat
 * @param when what it tells of was so, as precisely as the source says
 * @param summary what the source says, in our words
 * @param statedBy who is quoted; null when the source speaks for itself
 */
public record Reason(
        Kind kind,
        String recordId,
        Enum<?> what,
        DateSpan when,
        Certainty certainty,
        String summary,
        @Nullable String statedBy,
        Citation citation) {

    /** What a record tells. */
    public enum Kind {
        /** The condition was seen to be so. */
        ASSESSMENT,
        /** The condition had been taken to be so, until a position that contradicts it was adopted. */
        OVERRULED,
        /** A threat is active. */
        THREAT,
        /** A threat is over. */
        THREAT_END
    }

    private static final Comparator<Reason> EARLIEST_FIRST =
            Comparator.comparing(Reason::when).thenComparing(Reason::recordId);

    /** Why a place stands otherwise on the later of two days. */
    static List<Reason> between(SiteSnapshot before, SiteSnapshot after) {
        List<Reason> reasons = new ArrayList<>();
        if (before.condition() != after.condition()) {
            forCondition(before, after).ifPresent(reasons::add);
        }
        if (before.isAtRisk() != after.isAtRisk()) {
            Stream<Reason> threats = after.isAtRisk()
                    ? after.activeThreats().stream().map(Reason::of)
                    : after.threats().stream()
                            .filter(threat -> threat.isActiveOn(before.asOf()))
                            .map(threat -> endOf(threat, after));
            threats.sorted(EARLIEST_FIRST).forEach(reasons::add);
        }
        return List.copyOf(reasons);
    }

    /** Whether what came about may have been so by that day already, without being certain: its span reaches back. */
    public boolean mayHoldBy(LocalDate day) {
        return kind != Kind.OVERRULED && when.possiblyBy(day);
    }

    /**
     * The first assessment after the earlier day since which the condition has been what it is on the later one. Where
     * there is none, an older assessment has come back into force, because the one that was before it is overruled.
     */
    private static Optional<Reason> forCondition(SiteSnapshot before, SiteSnapshot after) {
        Optional<Reason> first = after.agreeingAssessments().stream()
                .filter(assessment -> !assessment.observedOn().certainlyBy(before.asOf()))
                .reduce((later, earlier) -> earlier)
                .map(assessment -> of(Kind.ASSESSMENT, assessment));
        Optional<Reason> overruled = before.decisiveAssessment()
                .filter(assessment ->
                        after.conflicts().stream().anyMatch(conflict -> conflict.overrules(assessment.id())))
                .map(assessment -> of(Kind.OVERRULED, assessment));
        return first.or(() -> overruled)
                .or(() -> after.decisiveAssessment().map(assessment -> of(Kind.ASSESSMENT, assessment)));
    }

    private static Reason of(Kind kind, ConditionAssessment assessment) {
        return new Reason(
                kind,
                assessment.id(),
                assessment.condition(),
                assessment.observedOn(),
                assessment.certainty(),
                assessment.summary(),
                assessment.statedBy(),
                assessment.citation());
    }

    private static Reason of(Threat threat) {
        return new Reason(
                Kind.THREAT,
                threat.id(),
                threat.kind(),
                threat.active(),
                threat.certainty(),
                threat.summary(),
                threat.statedBy(),
                threat.citation());
    }

    /** By the first source that has it over; failing that by its own, which said until when it was active. */
    private static Reason endOf(Threat threat, SiteSnapshot after) {
        Optional<Threat.End> first = threat.ends().stream()
                .filter(end -> end.ended().certainlyBy(after.asOf()))
                .min(Comparator.comparing(Threat.End::ended).thenComparing(Threat.End::id));
        return first.map(end -> new Reason(
                        Kind.THREAT_END,
                        end.id(),
                        threat.kind(),
                        end.ended(),
                        end.certainty(),
                        end.summary(),
                        end.statedBy(),
                        end.citation()))
                .orElseGet(() -> of(threat).asEnd());
    }

    private Reason asEnd() {
        DateSpan last = new DateSpan(when.end(), when.end());
        return new Reason(Kind.THREAT_END, recordId, what, last, certainty, summary, statedBy, citation);
    }
}
