package org.tadmor.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters a cell may hold: no control characters, no line breaks, and none that override the
 * direction of the text around them, by which a name could pose as another. Arabic needs no such override.
 */
final class PlainText {

    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final int SHOWN = 60;

    private PlainText() {}

    /** @throws IllegalArgumentException naming the first character that may not be there */
    static void require(String text) {
        Matcher hidden = HIDDEN.matcher(text);
        if (!hidden.find()) {
            return;
        }
        char found = hidden.group().charAt(0);
        if (found == '\n' || found == '\r') {
            throw new IllegalArgumentException("has a line break in it; is a closing quote missing?");
        }
        throw new IllegalArgumentException("has the hidden character U+%04X (%s) in it, which is not allowed"
                .formatted((int) found, Character.getName(found)));
    }

    /** The text in quotes, safe to print on a line: hidden characters spelled out, cut when it is long. */
    static String quoted(String text) {
        String visible = HIDDEN.matcher(text)
                .replaceAll(hidden -> "<U+%04X>".formatted((int) hidden.group().charAt(0)));
        return visible.length() > SHOWN ? "'" + visible.substring(0, SHOWN) + "…'" : "'" + visible + "'";
    }
}
