package org.tadmor.worklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tadmor.vocabulary.Parameters;
import org.tadmor.vocabulary.Slugs;
import org.tadmor.worklist.WorklistItem.Reason;

/**
 * Which part of the work someone wants to see. It travels in the address as {@code reason}, several words with commas,
 * and {@code months}.
 *
 * @param reasons things to do for any of these; empty for all
 * @param months a place last seen longer ago than this is stale; 1 to {@link #MAX_MONTHS}
 */
public record WorklistFilter(Set<Reason> reasons, int months) {

    public static final int USUAL_MONTHS = 24;

    /** A hundred years. */
    public static final int MAX_MONTHS = 1200;

    /** Everything, with the usual limit. */
    public static final WorklistFilter ALL = new WorklistFilter(Set.of(), USUAL_MONTHS);

    private static final String REASON = "reason";
    private static final String MONTHS = "months";

    /** @throws IllegalArgumentException when the months are out of range */
    public WorklistFilter {
        if (months < 1 || months > MAX_MONTHS) {
            throw new IllegalArgumentException("%d months are not within 1 to %d".formatted(months, MAX_MONTHS));
        }
        reasons = Set.copyOf(reasons);
    }

    /** Reads the parameters of an address; values that mean nothing are left out. */
    public static WorklistFilter fromParameters(Map<String, List<String>> parameters) {
        int months = Parameters.words(parameters, MONTHS).stream()
                .map(WorklistFilter::months)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(USUAL_MONTHS);
        return new WorklistFilter(Slugs.findAll(Reason.class, Parameters.words(parameters, REASON)), months);
    }

    /** The values in these parameters that mean nothing, so that a reader can be told. */
    public static List<String> unknownValues(Map<String, List<String>> parameters) {
        List<String> unknown = new ArrayList<>();
        unknown.addAll(Parameters.unknown(parameters, word -> Slugs.isOne(Reason.class, word), REASON));
        unknown.addAll(Parameters.unknown(parameters, word -> months(word).isPresent(), MONTHS));
        return unknown;
    }

    /** The parameters that {@link #fromParameters} reads back; what is as usual is left out. */
    public Map<String, List<String>> toParameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!reasons.isEmpty()) {
            parameters.put(REASON, List.of(Slugs.of(reasons)));
        }
        if (months != USUAL_MONTHS) {
            parameters.put(MONTHS, List.of(String.valueOf(months)));
        }
        return parameters;
    }

    /** The number of months that someone wrote; empty when it is none, or out of range. */
    public static Optional<Integer> months(String word) {
        return Optional.of(word)
                .filter(digits -> digits.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(months -> months >= 1 && months <= MAX_MONTHS);
    }

    public boolean asksFor(Reason reason) {
        return reasons.isEmpty() || reasons.contains(reason);
    }

    public WorklistFilter withReasons(Collection<Reason> wanted) {
        return new WorklistFilter(Set.copyOf(wanted), months);
    }

    public WorklistFilter withMonths(int wanted) {
        return new WorklistFilter(reasons, wanted);
    }
}
