package org.tadmor.attachment;

import java.text.Normalizer;

/** Titles and file names from outside as one plain line: no path, no control characters, nothing that turns a text round. */
final class PlainNames {

    private static final int MAX_LENGTH = 120;

    /** What Windows or a shell reads otherwise. */
    private static final String RESERVED = "<>:\"/\\|?*";

    private PlainNames() {}

    /** @return empty when nothing is left */
    static String title(String typed) {
        return shortened(line(typed), MAX_LENGTH);
    }

    /** The last part of a path as a name that any system can store; "file" when nothing is left of it. */
    static String fileName(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String name = storable(line(last)).replaceFirst("^[. ]+", "");
        if (name.isEmpty()) {
            return "file";
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return shortened(name.substring(0, name.length() - extension.length()), MAX_LENGTH - extension.length())
                + extension;
    }

    /** A file name made of a title; of the hash where there is none, so that names tell files apart. */
    static String fileName(String title, String sha256, FileType type) {
        String name = storable(title).replaceFirst("^[. ]+", "");
        return (name.isEmpty() ? "attachment-" + sha256.substring(0, 8) : name) + "." + type.extension();
    }

    private static String storable(String name) {
        StringBuilder storable = new StringBuilder();
        name.codePoints()
                .map(character -> RESERVED.indexOf(character) < 0 ? character : '_')
                .forEach(storable::appendCodePoint);
        return storable.toString();
    }

    private static String line(String text) {
        StringBuilder line = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .filter(character -> !isHidden(character))
                .forEach(line::appendCodePoint);
        return line.toString().strip().replaceAll(" +", " ");
    }

    /** Control characters, halves of characters, and those that turn the direction of a text. Joiners are letters' own. */
    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> character != '\u200C' && character != '\u200D';
            default -> false;
        };
    }

    private static String shortened(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length)).strip();
    }
}
