package org.tadmor.worklist;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often a place is to be visited, as a curator set it. The one with the highest number is what counts today.
 *
 * @param number 1 for the first of the place
 * @param months between two visits; null when the curator took the place's own interval back
 * @param author account name
 * @param authorName the author's display name when it was set
 * @param recordedAt when it was stored
 */
public record VisitInterval(
        String siteId, int number, @Nullable Integer months, String author, String authorName, Instant recordedAt) {

    public static final int MIN_MONTHS = 1;
    public static final int MAX_MONTHS = 120;

    /** The number of months that someone wrote; empty when it is none, or out of range. */
    public static Optional<Integer> months(String word) {
        return Optional.of(word)
                .filter(digits -> digits.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(VisitInterval::allows);
    }

    public static boolean allows(int months) {
        return months >= MIN_MONTHS && months <= MAX_MONTHS;
    }
}
