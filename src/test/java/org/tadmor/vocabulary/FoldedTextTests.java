package org.tadmor.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTests {

    @ParameterizedTest(name = "{0} is folded to {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                // Latin: case, accents, apostrophes, punctuation
                "Temple de Bêl,          temple de bel",
                "THÉÂTRE romain,         theatre romain",
                "Nabû,                   nabu",
                "Qal'at Shirkuh,         qalat shirkuh",
                "Qal’at Shirkuh,         qalat shirkuh",
                "Qalʿat Shirkuh,         qalat shirkuh",
                "Fakhr al-Din al-Ma'ani, fakhr al din al maani",
                "al-Ḥayr,                al hayr",
                "Palmyra (Tadmor),       palmyra tadmor",
                "Straße,                 strasse",
                "Diyarbakır,             diyarbakir",
                "ﬁle,                    file",
                // Greek: accents, the sigma at the end of a word
                "Παλμύρας,               παλμυρασ",
                "ΠΑΛΜΎΡΑΣ,               παλμυρασ",
                // Arabic: alef forms
                "أحمد,  احمد",
                "إيلابل, ايلابل",
                "آغورا,  اغورا",
                "ٱللات,  اللات",
                // hamza on its carriers and alone
                "مؤمن,   مومن",
                "بئر,    بير",
                "بناء,   بنا",
                // taa marbuta, alef maqsura
                "قلعة,   قلعه",
                "موسى,   موسي",
                // vowel signs, shadda, tatweel, superscript alef
                "تَدْمُر, تدمر",
                "المعمّد, المعمد",
                "تـدمـر,  تدمر",
                "الرحمٰن, الرحمن",
                // presentation forms, Persian letters, digits
                "ﺗﺪﻣﺮ,   تدمر",
                "کرک,    كرك",
                "قصر ١٢, قصر 12"
            })
    void reducesSpellingsToOne(String text, String folded) {
        assertThat(FoldedText.of(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "-", "…", "\u064B"})
    void leavesNothingOfWhatHoldsNoLetter(String text) {
        assertThat(FoldedText.of(text)).isEmpty();
    }

    @Test
    void foldsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));

            assertThat(FoldedText.of("CITADEL I")).isEqualTo("citadel i");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qal'at Shirkuh", "قلعة فخر الدين المعني", "Temple de Bêl", "İstanbul"})
    void isStableWhenFoldedTwice(String text) {
        String once = FoldedText.of(text);

        assertThat(FoldedText.of(once)).isEqualTo(once);
    }
}
