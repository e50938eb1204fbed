package org.tadmor.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadmor.note.NoteText.Problem;

class NoteTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "رأيتُ القوس",
                "two\nlines\twith a tab",
                "a mark for right to left \u200F and an isolate \u2067x\u2069"
            })
    void acceptsWhatPeopleWrite(String text) {
        assertThat(NoteText.problemWith(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u00A0", "\u200B\uFEFF", "\u3000\u200F"})
    void refusesNothing(String text) {
        assertThat(NoteText.problemWith(text)).contains(Problem.EMPTY);
    }

    @Test
    void allowsTenThousandCharactersAndNotOneMore() {
        assertThat(NoteText.problemWith("x".repeat(10_000))).isEmpty();
        assertThat(NoteText.problemWith("x".repeat(10_001))).contains(Problem.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report \u202Egnp.exe", "\u202Dforced"})
    void refusesTextThatReadsInAnotherOrderThanItIsStored(String text) {
        assertThat(NoteText.problemWith(text)).contains(Problem.REORDERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a bell \u0007", "half an emoji \uD83C"})
    void refusesWhatCannotBeShown(String text) {
        assertThat(NoteText.problemWith(text)).contains(Problem.CONTROL_CHARACTER);
    }
}
