package org.tadmor.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

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

    private FoldedText() {}

    /** The folded form; equal for spellings that a reader would take as the same. */
    public static String of(String text) {
        // The compatibility form splits accents and hamza off their letters, so that one class of marks removes both.
        String folded = MARKS_AND_APOSTROPHES
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        for (var family : ARABIC_FAMILIES.entrySet()) {
            folded = folded.replace(family.getKey(), family.getValue());
        }
        folded = DIGIT.matcher(folded)
                .replaceAll(digit -> "" + Character.digit(digit.group().codePointAt(0), 10));
        return BETWEEN_WORDS.matcher(withoutCase(folded)).replaceAll(" ").strip();
    }

    private static String withoutCase(String text) {
        // By way of capitals, which the sharp s and the dotless i share with their plain forms.
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
