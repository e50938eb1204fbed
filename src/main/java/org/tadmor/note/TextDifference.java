package org.tadmor.note;

import java.util.ArrayList;
import java.util.List;

/**
 * What reads otherwise in a later text than in an earlier one, word by word.
 *
 * @param parts those kept and inserted make the later text, those kept and deleted the earlier one
 */
public record TextDifference(List<Part> parts) {

    /** A run of words that were treated alike; never empty. */
    public record Part(Kind kind, String text) {}

    /** What became of a part of a text. */
    public enum Kind {
        KEPT,
        DELETED,
        INSERTED
    }

    public static TextDifference between(String earlier, String later) {
        WordChanges changes = WordChanges.between(earlier, later);
        List<Part> parts = new ArrayList<>();
        int position = 0;
        for (WordChanges.Span span : changes.spans()) {
            add(parts, Kind.KEPT, changes.before().subList(position, span.start()));
            add(parts, Kind.DELETED, changes.before().subList(span.start(), span.end()));
            add(parts, Kind.INSERTED, changes.after().subList(span.newStart(), span.newEnd()));
            position = span.end();
        }
        add(
                parts,
                Kind.KEPT,
                changes.before().subList(position, changes.before().size()));
        return new TextDifference(List.copyOf(parts));
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(kind, String.join("", words)));
        }
    }
}
