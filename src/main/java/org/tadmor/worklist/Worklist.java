package org.tadmor.worklist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tadmor.worklist.WorklistItem.Reason;

/**
 * What needs a visit or a decision on a day.
 *
 * @param filter the question, as far as whoever asks may see the answer
 * @param items that it lets through, the most urgent first: by reason, and then what has waited longest
 * @param counts for each reason that whoever asks may see, how many items there are, asked for or not
 * @param upcoming the next visits that are not overdue, the nearest first; none when visits are not asked for
 */
public record Worklist(
        LocalDate asOf,
        WorklistFilter filter,
        List<WorklistItem> items,
        Map<Reason, Integer> counts,
        List<Visit> upcoming) {

    static Worklist of(
            LocalDate asOf, WorklistFilter filter, boolean reviews, List<WorklistItem> all, List<Visit> upcoming) {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        Arrays.stream(Reason.values())
                .filter(reason -> reviews || reason != Reason.AWAITING_REVIEW)
                .forEach(reason -> counts.put(reason, (int)
                        all.stream().filter(item -> item.reason() == reason).count()));
        return new Worklist(
                asOf,
                filter,
                all.stream().filter(item -> filter.asksFor(item.reason())).toList(),
                counts,
                filter.asksFor(Reason.OVERDUE) ? upcoming : List.of());
    }

    /** The items of one reason, in their order. */
    public List<WorklistItem> items(Reason reason) {
        return items.stream().filter(item -> item.reason() == reason).toList();
    }
}
