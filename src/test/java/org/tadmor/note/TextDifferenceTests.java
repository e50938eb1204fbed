package org.tadmor.note;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tadmor.note.TextDifference.Kind;

class TextDifferenceTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The cella is gone. | The cella is gone. | The cella is gone.",
                "The cella is gone. | The door is gone. | The [-cella][+door] is gone.",
                "The cella is gone. | The cella is gone, too. | The cella is gone[+, too].",
                "The cella is gone. | The big door stood. | The [-cella is gone][+big door stood].",
                "one two three | one three | one[- two] three",
                "الباب باقٍ | الباب مفقود | الباب [-باقٍ][+مفقود]",
                "'' | new | [+new]",
                "old | '' | [-old]"
            })
    void tellsWordByWordWhatReadsOtherwise(String earlier, String later, String difference) {
        assertThat(written(TextDifference.between(earlier, later))).isEqualTo(difference);
    }

    @Test
    void tellsALineThatWasAdded() {
        assertThat(written(TextDifference.between("one\n\ntwo", "one\n\nand a half\n\ntwo")))
                .isEqualTo("one[+\n\nand a half]\n\ntwo");
    }

    @Test
    void makesBothTextsOutOfItsParts() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            String earlier = text(random, 30);
            String later = text(random, 30);
            TextDifference difference = TextDifference.between(earlier, later);
            assertThat(without(difference, Kind.INSERTED)).isEqualTo(earlier);
            assertThat(without(difference, Kind.DELETED)).isEqualTo(later);
        }
    }

    @Test
    void comparesTheLongestTextsThatShareNothing() {
        String ones = IntStream.range(0, 5_000).mapToObj(word -> "a,").collect(joining());
        String others = IntStream.range(0, 5_000).mapToObj(word -> "b.").collect(joining());
        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(written(TextDifference.between(ones, others)))
                        .isEqualTo("[-" + ones + "][+" + others + "]"));
    }

    private static String text(Random random, int words) {
        return random.ints(random.nextInt(words), 0, 6)
                .mapToObj(word -> new String[] {"a", "b", " ", "\n", ".", "🏛"}[word])
                .collect(joining());
    }

    private static String without(TextDifference difference, Kind kind) {
        return difference.parts().stream()
                .filter(part -> part.kind() != kind)
                .map(TextDifference.Part::text)
                .collect(joining());
    }

    private static String written(TextDifference difference) {
        return difference.parts().stream()
                .map(part -> switch (part.kind()) {
                    case KEPT -> part.text();
                    case DELETED -> "[-" + part.text() + "]";
                    case INSERTED -> "[+" + part.text() + "]";
                })
                .collect(joining());
    }
}
