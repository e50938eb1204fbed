package org.tadmor.note;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteMergeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // ancestor; theirs; mine; merged
                "The cella is gone. ; The cella is gone. ; The door is gone. ; The door is gone.",
                "The cella is gone. ; The door is gone. ; The cella is gone. ; The door is gone.",
                "The cella is gone. ; The door is gone. ; The cella was gone. ; The door was gone.",
                "The cella is gone. ; The door is gone. ; The door is gone. ; The door is gone.",
                "The cella is gone. ; The door is gone. ; The wall is gone. ; The <door|wall> is gone.",
                "The cella is gone. ; The is gone. ; The wall is gone. ; The <|wall >is gone.",
                "one two three four ; one 2 three four five ; zero one two three ; zero one 2 three<four five|>",
                "one ; one two ; one three ; one<two|three>",
                "'' ; theirs ; mine ; <theirs|mine>",
                "الباب باقٍ ; الباب مفقود ; الباب باقٍ اليوم ; الباب <مفقود|باقٍ اليوم>"
            })
    void bringsTwoTextsTogether(String ancestor, String theirs, String mine, String merged) {
        assertThat(written(NoteMerge.of(ancestor, theirs, mine)).replaceAll(" *([<|>]) *", "$1"))
                .isEqualTo(merged.replaceAll(" *([<|>]) *", "$1"));
    }

    @Test
    void losesNoWordOfEither() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            String ancestor = text(random);
            String theirs = changed(ancestor, "T", random);
            String mine = changed(ancestor, "M", random);
            String merged = written(NoteMerge.of(ancestor, theirs, mine));
            assertThat(merged.chars().filter(c -> c == 'T').count())
                    .as("%s / %s / %s", ancestor, theirs, mine)
                    .isEqualTo(theirs.chars().filter(c -> c == 'T').count());
            assertThat(merged.chars().filter(c -> c == 'M').count())
                    .isEqualTo(mine.chars().filter(c -> c == 'M').count());
        }
    }

    @Test
    void takesTheTextOfWhoeverAloneChangedIt() {
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            String ancestor = text(random);
            String changed = changed(ancestor, "X", random);
            assertThat(written(NoteMerge.of(ancestor, changed, ancestor))).isEqualTo(changed);
            assertThat(written(NoteMerge.of(ancestor, ancestor, changed))).isEqualTo(changed);
            assertThat(written(NoteMerge.of(ancestor, changed, changed))).isEqualTo(changed);
        }
    }

    @ParameterizedTest
    @CsvSource({"a, a, a, a", "a, b, a, b", "a, a, b, b", "a, b, c, b"})
    void takesTheChangeOfWhatHasNoParts(String ancestor, String theirs, String mine, String merged) {
        assertThat(NoteMerge.either(ancestor, theirs, mine)).isEqualTo(merged);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 9)
                .mapToObj(word -> word + " ")
                .collect(joining());
    }

    /** Replaces, removes and adds some words; what is new bears the mark. */
    private static String changed(String text, String mark, Random random) {
        StringBuilder changed = new StringBuilder();
        for (String word : text.split("(?<= )")) {
            switch (random.nextInt(6)) {
                case 0 -> changed.append(mark).append(random.nextInt(9)).append(' ');
                case 1 -> changed.append(word).append(mark).append(' ');
                case 2 -> {}
                default -> changed.append(word);
            }
        }
        return changed.toString();
    }

    private static String written(NoteMerge merge) {
        return merge.text(disputed -> "<" + disputed.theirs() + "|" + disputed.mine() + ">");
    }
}
