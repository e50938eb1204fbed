package org.tadmor.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@zenobia, look | zenobia",
                "Ask @Zenobia. | zenobia",
                "(@zenobia) and @odaenathus? | zenobia odaenathus",
                "@zenobia and again @zenobia | zenobia",
                "@زنوبيا | زنوبيا",
                "@worod.of-palmyra_2! | worod.of-palmyra_2",
                "@zenobia@example.org | zenobia@example.org",
                "write to zenobia@example.org | ''",
                "@ zenobia, @@zenobia, @ | ''"
            })
    void findsTheAccountNamesInAText(String text, String names) {
        assertThat(String.join(" ", Mention.namesIn(text))).isEqualTo(names);
    }

    @Test
    void readsWithTheNamesOfThoseWhoAreMentioned() {
        assertThat(Mention.named(
                        "@zenobia, @Zenobia and @nobody: $1", List.of(new Mention("zenobia", "Zenobia $1 زنوبيا"))))
                .isEqualTo("@Zenobia $1 زنوبيا, @Zenobia $1 زنوبيا and @nobody: $1");
    }
}
