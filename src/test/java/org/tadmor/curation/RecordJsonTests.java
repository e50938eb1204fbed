package org.tadmor.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordJsonTests {

    static List<Object> contents() {
        return ExampleRecords.all();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void readsBackWhatItWrote(Object content) {
        assertThat(RecordJson.read(RecordKind.of(content), RecordJson.write(content)))
                .isEqualTo(content);
    }

    @Test
    void writesDatesAsTheyAreWritten() {
        assertThat(RecordJson.write(ExampleRecords.bareAssessment())).contains("\"observedOn\":\"../2015-08-30~\"");
    }

    @Test
    void readsWhatWasWrittenBeforeAFieldCameUp() {
        String written = RecordJson.write(ExampleRecords.barePlace()).replace("\"builtYear\":null,", "");
        assertThat(written).doesNotContain("builtYear");
        assertThat(RecordJson.read(RecordKind.PLACE, written)).isEqualTo(ExampleRecords.barePlace());
    }
}
