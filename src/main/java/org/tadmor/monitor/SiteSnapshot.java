package org.tadmor.monitor;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.conflict.Conflict;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Site;
import org.tadmor.vocabulary.Certainty;

/**
 * A place as of a day: what the evidence on record says of it.
 *
 * @param assessments of this place that may have been made by the day, the latest first; of equally late ones the one
 *     that weighs most, as {@link Evidence} orders them
 * @param threats to this place, active or over
 * @param events that touched this place and may have happened by the day, the latest first
 * @param conflicts where the sources that are heard disagree on it
 */
public record SiteSnapshot(
        Site site,
        LocalDate asOf,
        List<ConditionAssessment> assessments,
        List<Threat> threats,
        List<SiteEvent> events,
        List<Conflict> conflicts) {

    /**
     * The assessment that decides the condition: of those certainly made by the day and not overruled by an adopted
     * position, the weightiest that saw something, since "not visible" today does not undo what was seen before; failing
     * that the weightiest of all. Empty where there is none.
     */
    public Optional<ConditionAssessment> decisiveAssessment() {
        return weightiest(assessment -> assessment.observedOn().certainlyBy(asOf));
    }

    /**
     * An assessment that may already hold on the day, since the window in which it was made has begun and not ended, and
     * that would give another status.
     */
    public Optional<ConditionAssessment> possibleAssessment() {
        return possibleBeside(conditionStatus());
    }

    /** @param certain the status that the condition gives */
    Optional<ConditionAssessment> possibleBeside(Status certain) {
        return weightiest(assessment -> !assessment.observedOn().certainlyBy(asOf)
                && assessment.condition() != Condition.UNKNOWN
                && Status.of(assessment.condition()) != certain);
    }

    /** The status that {@link #possibleAssessment} would give. */
    public Optional<Status> possibleStatus() {
        return possibleAssessment().map(assessment -> Status.of(assessment.condition()));
    }

    /** The grade of its condition; {@link Condition#UNKNOWN} where there is no assessment. */
    public Condition condition() {
        return decisiveAssessment().map(ConditionAssessment::condition).orElse(Condition.UNKNOWN);
    }

    /** One of the four statuses that a condition gives; never {@link Status#AT_RISK}. */
    public Status conditionStatus() {
        return Status.of(condition());
    }

    /** How sure its condition is; empty where there is no assessment. */
    public Optional<Certainty> certainty() {
        return decisiveAssessment().map(ConditionAssessment::certainty);
    }

    public List<Threat> activeThreats() {
        return threats.stream().filter(threat -> threat.isActiveOn(asOf)).toList();
    }

    public boolean isAtRisk() {
        return !activeThreats().isEmpty();
    }

    /** Every status the place is found under. */
    public Set<Status> statuses() {
        Set<Status> statuses = EnumSet.of(conditionStatus());
        if (isAtRisk()) {
            statuses.add(Status.AT_RISK);
        }
        return statuses;
    }

    public Optional<SiteEvent> lastEvent() {
        return events.stream().findFirst();
    }

    /** Whether its sources disagree on anything, settled by now or not. */
    public boolean isDisputed() {
        return !conflicts.isEmpty();
    }

    /** The disagreements of which nobody has adopted a side. */
    public List<Conflict> openConflicts() {
        return conflicts.stream().filter(Conflict::isOpen).toList();
    }

    /** The ids of the sources that anything in here cites. */
    public Set<String> sourceIds() {
        Set<String> ids = new HashSet<>(new Statements(assessments, threats, events, conflicts).sourceIds());
        ids.add(site.namesSourceId());
        ids.add(site.periodSourceId());
        Optional.ofNullable(site.position()).map(Site.Position::sourceId).ifPresent(ids::add);
        return ids;
    }

    /**
     * The assessments that give the grade which its condition has, back to the first since which it has been so; the
     * decisive one first. Empty where the condition is unknown.
     */
    List<ConditionAssessment> agreeingAssessments() {
        return standing(assessment -> assessment.observedOn().certainlyBy(asOf)).stream()
                .filter(assessment -> assessment.condition() != Condition.UNKNOWN)
                .takeWhile(assessment -> assessment.condition() == condition())
                .toList();
    }

    /** Those not overruled by an adopted position. */
    private List<ConditionAssessment> standing(Predicate<ConditionAssessment> eligible) {
        return assessments.stream()
                .filter(eligible)
                .filter(assessment -> conflicts.stream().noneMatch(conflict -> conflict.overrules(assessment.id())))
                .toList();
    }

    /** The first in order that saw something, or else the first. */
    private Optional<ConditionAssessment> weightiest(Predicate<ConditionAssessment> eligible) {
        List<ConditionAssessment> candidates = standing(eligible);
        return candidates.stream()
                .filter(assessment -> assessment.condition() != Condition.UNKNOWN)
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }
}
