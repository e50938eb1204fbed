package org.tadmor.generator;

import java.util.List;
import java.util.SplittableRandom;
import org.springframework.util.StringUtils;
import org.tadmor.vocabulary.MultilingualText;

/** Names that nobody bears, in Latin, Arabic and Greek letters, so that each of them can be looked for. */
final class PlaceNames {

    /** A syllable as each script writes it. */
    private record Syllable(String latin, String arabic, String greek) {}

    /** What kind of place it is called; the French spelling differs from the English one. */
    private record Word(String english, String french, String arabic) {}

    private static final List<Word> WORDS = List.of(
            new Word("Tell", "Tell", "تل"),
            new Word("Qasr", "Qasr", "قصر"),
            new Word("Khirbat", "Khirbet", "خربة"),
            new Word("Wadi", "Ouadi", "وادي"),
            new Word("Ayn", "Aïn", "عين"),
            new Word("Burj", "Bordj", "برج"),
            new Word("Dayr", "Deir", "دير"),
            new Word("Hisn", "Hosn", "حصن"));

    private static final List<Syllable> SYLLABLES = List.of(
            new Syllable("ba", "با", "βα"),
            new Syllable("dur", "دور", "δουρ"),
            new Syllable("hal", "هل", "αλ"),
            new Syllable("kar", "كر", "καρ"),
            new Syllable("li", "لي", "λι"),
            new Syllable("mas", "مس", "μασ"),
            new Syllable("nu", "نو", "νου"),
            new Syllable("qa", "قا", "κα"),
            new Syllable("ram", "رم", "ραμ"),
            new Syllable("sha", "شا", "σα"),
            new Syllable("tim", "تيم", "τιμ"),
            new Syllable("umm", "وم", "ουμ"),
            new Syllable("wa", "وا", "ουα"),
            new Syllable("zan", "زن", "ζαν"),
            new Syllable("fir", "فر", "φιρ"),
            new Syllable("jab", "جب", "γαβ"));

    private static final int MOST_SYLLABLES = 4;

    private final SplittableRandom random;

    PlaceNames(SplittableRandom random) {
        this.random = random;
    }

    /**
     * A name and, last, the same in Greek letters.
     *
     * @param name in the languages of the program
     * @param greek a further spelling
     */
    record Name(MultilingualText name, String greek) {}

    Name next() {
        StringBuilder latin = new StringBuilder();
        StringBuilder arabic = new StringBuilder();
        StringBuilder greek = new StringBuilder();
        int syllables = random.nextInt(2, MOST_SYLLABLES + 1);
        for (int number = 0; number < syllables; number++) {
            Syllable syllable = SYLLABLES.get(random.nextInt(SYLLABLES.size()));
            latin.append(syllable.latin());
            arabic.append(syllable.arabic());
            greek.append(syllable.greek());
        }
        Word word = WORDS.get(random.nextInt(WORDS.size()));
        String root = StringUtils.capitalize(latin.toString());
        return new Name(
                new MultilingualText(
                        word.english() + " " + root, word.french() + " " + root, word.arabic() + " " + arabic),
                StringUtils.capitalize(greek.toString()));
    }
}
