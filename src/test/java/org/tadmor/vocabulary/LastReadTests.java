package org.tadmor.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastReadTests {

    private final LastRead<List<String>> lastRead = new LastRead<>();

    @Test
    void keepsOneCopyOfWhatReadsTheSame() {
        List<String> first = lastRead.orSame(new ArrayList<>(List.of("temple")));
        assertThat(lastRead.orSame(new ArrayList<>(List.of("temple")))).isSameAs(first);
    }

    @Test
    void answersWhatWasReadWhenItReadsOtherwise() {
        List<String> first = lastRead.orSame(new ArrayList<>(List.of("temple")));
        List<String> second = new ArrayList<>(List.of("temple", "arch"));
        assertThat(lastRead.orSame(second)).isSameAs(second);
        assertThat(lastRead.orSame(new ArrayList<>(List.of("temple"))))
                .isEqualTo(first)
                .isNotSameAs(first);
    }
}
