package org.tadmor.vocabulary;

import java.util.regex.Pattern;

/** A text as a cell of a file that spreadsheets open: none that they would take for a formula and run. */
public final class SpreadsheetText {

    /** Also in the wide letters of East Asian scripts. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");

    private SpreadsheetText() {}

    /** The text, with an apostrophe before what would be a formula: spreadsheets take it as "this is text". */
    public static String of(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
