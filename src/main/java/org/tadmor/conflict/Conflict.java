package org.tadmor.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question about a place that sources answer differently.
 *
 * @param id short and stable, part of its address: {@code temple-of-baalshamin-date}
 * @param siteId the place it is about
 * @param question what they disagree on, in our words
 * @param positions the answers side by side, at least two
 * @param adoption which of them the record follows; null while the question is open
 */
public record Conflict(
        String id,
        String siteId,
        About about,
        String question,
        List<Position> positions,
        @Nullable Adoption adoption) {

    /** @throws IllegalArgumentException with less than two positions, or when the one adopted is not among them */
    public Conflict {
        positions = List.copyOf(positions);
        if (positions.size() < 2) {
            throw new IllegalArgumentException("a conflict needs at least two positions");
        }
        if (adoption != null && find(positions, adoption.positionId()).isEmpty()) {
            throw new IllegalArgumentException(
                    "the adopted position %s is none of this conflict's".formatted(adoption.positionId()));
        }
    }

    /** What the sources disagree on. */
    public enum About {
        /** When it happened. */
        DATE,
        /** In what state the place was. */
        CONDITION,
        /** What brought it about, or who. */
        CAUSE,
        /** How much was affected, or how much is left. */
        EXTENT
    }

    /**
     * One of the answers, with everyone who gives it.
     *
     * @param statement what is said, in our words
     * @param claimIds the claims about events that say so
     * @param assessmentIds the condition assessments that say so; together with the claims at least one
     */
    public record Position(String id, String statement, List<String> claimIds, List<String> assessmentIds) {

        /** @throws IllegalArgumentException when nobody says so */
        public Position {
            claimIds = List.copyOf(claimIds);
            assessmentIds = List.copyOf(assessmentIds);
            if (claimIds.isEmpty() && assessmentIds.isEmpty()) {
                throw new IllegalArgumentException("a position needs a claim or an assessment that takes it");
            }
        }
    }

    /**
     * The decision to follow one position; the others stay on record.
     *
     * @param by who decided
     * @param reason why
     */
    public record Adoption(String positionId, String by, String reason) {}

    public boolean isOpen() {
        return adoption == null;
    }

    /** The position that the record follows; empty while the question is open. */
    public Optional<Position> adopted() {
        return adoption == null ? Optional.empty() : find(positions, adoption.positionId());
    }

    /** Whether the adopted position rests on this assessment. */
    public boolean adopts(String assessmentId) {
        return adopted()
                .filter(position -> position.assessmentIds().contains(assessmentId))
                .isPresent();
    }

    /** Whether only a position that was not adopted rests on this assessment. */
    public boolean overrules(String assessmentId) {
        return !isOpen()
                && !adopts(assessmentId)
                && positions.stream()
                        .anyMatch(position -> position.assessmentIds().contains(assessmentId));
    }

    /**
     * The conflict as far as these claims and assessments carry it; empty when they leave less than two positions. It is
     * open when they do not carry the adopted one.
     */
    public Optional<Conflict> among(Set<String> claimAndAssessmentIds) {
        List<Position> left = positions.stream()
                .filter(position -> Stream.concat(position.claimIds().stream(), position.assessmentIds().stream())
                        .anyMatch(claimAndAssessmentIds::contains))
                .toList();
        if (left.size() < 2) {
            return Optional.empty();
        }
        Adoption kept = adoption != null && find(left, adoption.positionId()).isPresent() ? adoption : null;
        return Optional.of(new Conflict(id, siteId, about, question, left, kept));
    }

    private static Optional<Position> find(List<Position> positions, String id) {
        return positions.stream().filter(position -> position.id().equals(id)).findFirst();
    }
}
