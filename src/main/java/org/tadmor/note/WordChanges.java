package org.tadmor.note;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where a text was changed, word by word.
 *
 * @param before the words of the earlier text, with all that stands between them
 * @param after those of the later one
 * @param spans the changed parts in their order, apart from each other
 */
record WordChanges(List<String> before, List<String> after, List<Span> spans) {

    /** A word, or what stands between two words: white space as it is, any other character by itself. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** Which words stood in a place and which stand there now; either may be none. The ends are exclusive. */
    record Span(int start, int end, int newStart, int newEnd) {

        boolean touches(int otherStart, int otherEnd) {
            return start <= otherEnd && otherStart <= end;
        }
    }

    static WordChanges between(String earlier, String later) {
        List<String> before = tokens(earlier);
        List<String> after = tokens(later);
        // The plain form of the algorithm keeps all its steps, which two texts without a common word fill the memory
        // with.
        Patch<String> patch = DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>());
        return new WordChanges(before, after, joined(patch, before));
    }

    /** Words that follow each other are one change, not one each. */
    private static List<Span> joined(Patch<String> patch, List<String> before) {
        List<Span> spans = new ArrayList<>();
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            Span span = span(delta);
            if (!spans.isEmpty() && isSpace(before.subList(spans.getLast().end(), span.start()))) {
                Span last = spans.removeLast();
                span = new Span(last.start(), span.end(), last.newStart(), span.newEnd());
            }
            spans.add(span);
        }
        return List.copyOf(spans);
    }

    private static Span span(AbstractDelta<String> delta) {
        int start = delta.getSource().getPosition();
        int newStart = delta.getTarget().getPosition();
        return new Span(
                start,
                start + delta.getSource().size(),
                newStart,
                newStart + delta.getTarget().size());
    }

    private static boolean isSpace(List<String> tokens) {
        return tokens.stream().allMatch(token -> token.equals(" "));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
