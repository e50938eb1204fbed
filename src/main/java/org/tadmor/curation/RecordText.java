package org.tadmor.curation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tadmor.curation.RecordProblem.Reason;

/**
 * What a text of a record may be: something to see, on one line, not too long, and without characters that cannot be seen
 * or that show it in another order; so that it fits into a cell of the evidence files as it is.
 */
final class RecordText {

    /** The longest text taken, in UTF-16 characters, as browsers count them. */
    static final int MAX_LENGTH = 4_000;

    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private RecordText() {}

    /** Why the text of a field is refused; empty when it may be stored. */
    static Optional<RecordProblem> problem(String field, @Nullable String text) {
        if (text == null || isBlank(text)) {
            return Optional.of(new RecordProblem(field, Reason.REQUIRED));
        }
        if (text.length() > MAX_LENGTH) {
            return Optional.of(new RecordProblem(field, Reason.TOO_LONG, MAX_LENGTH, text.length()));
        }
        Matcher hidden = HIDDEN.matcher(text);
        return hidden.find()
                ? Optional.of(new RecordProblem(
                        field,
                        Reason.HIDDEN_CHARACTER,
                        "U+%04X".formatted(hidden.group().codePointAt(0))))
                : Optional.empty();
    }

    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(RecordText::isInvisible);
    }

    /** Spaces of any width, and characters of no width. */
    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
