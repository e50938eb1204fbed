package org.tadmor.note;

import java.util.Optional;

/** What a note may say: some text, not too long, and no characters that make it read in a false order. */
public final class NoteText {

    /** In UTF-16 characters, as browsers count them. */
    public static final int MAX_LENGTH = 10_000;

    private NoteText() {}

    /** Why a text is refused. */
    public enum Problem {
        EMPTY,
        TOO_LONG,
        /** Bidirectional override characters (U+202D, U+202E), which show text in another order than it is stored. */
        REORDERED,
        /** A null or other control character that no keyboard gives, or half of a character. */
        CONTROL_CHARACTER
    }

    /** The first thing wrong with the text; empty when it may be stored. */
    public static Optional<Problem> problemWith(String text) {
        if (text.codePoints().allMatch(NoteText::isInvisible)) {
            return Optional.of(Problem.EMPTY);
        }
        if (text.length() > MAX_LENGTH) {
            return Optional.of(Problem.TOO_LONG);
        }
        if (text.chars().anyMatch(c -> c == '\u202D' || c == '\u202E')) {
            return Optional.of(Problem.REORDERED);
        }
        return text.codePoints().anyMatch(NoteText::isControl)
                ? Optional.of(Problem.CONTROL_CHARACTER)
                : Optional.empty();
    }

    /** Spaces of any width, the one that keeps words together, and characters of no width. */
    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static boolean isControl(int character) {
        return (Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0)
                || Character.getType(character) == Character.SURROGATE;
    }
}
