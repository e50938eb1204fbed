package org.tadmor.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text reduced to what a search compares: no case, no accents, no Arabic vowel signs or tatweel, one
 * form for each family of Arabic letters (alef with or without hamza or madda, taa marbuta and haa,
 * alef maqsura and yaa, the Persian kaf and yaa), digits 0 to 9, no apostrophes, and one space between
 * words.
 */
public final class FoldedText {

    private static final Pattern MARKS_AND_APOSTROPHES = Pattern.compile("[\\p{M}\\u0640\\u0621'’‘ʿʾʼ`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Map<String, String> ARABIC_FAMILIES = Map.of("ة", "ه", "ى", "ي", "ی", "ي", "ک", "ك", "ٱ", "ا");

    /** What each letter becomes, once it was asked for: a million names have few of them. */
    private static final @Nullable String[] FOLDED = new String[Character.MAX_VALUE + 1];

    private FoldedText() {}

    /** The folded form; equal for spellings that a reader would take as the same. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> append(folded, folded(letter)));
        int length = folded.length();
        return length > 0 && folded.charAt(length - 1) == ' ' ? folded.substring(0, length - 1) : folded.toString();
    }

    /** One space at most between words, and none before the first. */
    private static void append(StringBuilder folded, String letters) {
        for (int place = 0; place < letters.length(); place++) {
            char letter = letters.charAt(place);
            boolean afterWord = !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ';
            if (letter != ' ' || afterWord) {
                folded.append(letter);
            }
        }
    }

    private static String folded(int letter) {
        if (letter >= FOLDED.length) {
            return foldedAnew(letter);
        }
        String known = FOLDED[letter];
        if (known == null) {
            known = foldedAnew(letter);
            FOLDED[letter] = known;
        }
        return known;
    }

    private static String foldedAnew(int letter) {
        // The compatibility form splits accents and hamza off their letters, so that one class of marks removes both.
        String folded = MARKS_AND_APOSTROPHES
                .matcher(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD))
                .replaceAll("");
        for (var family : ARABIC_FAMILIES.entrySet()) {
            folded = folded.replace(family.getKey(), family.getValue());
        }
        folded = DIGIT.matcher(folded)
                .replaceAll(digit -> "" + Character.digit(digit.group().codePointAt(0), 10));
        return BETWEEN_WORDS.matcher(withoutCase(folded)).replaceAll(" ");
    }

    private static String withoutCase(String text) {
        // By way of capitals, which the sharp s and the dotless i share with their plain forms.
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
