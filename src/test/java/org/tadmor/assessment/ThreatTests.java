package org.tadmor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ExampleSites.CITATION;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

class ThreatTests {

    /** Stated as active; said to have ended, by sources parted by spaces; is it active on the day? */
    @ParameterizedTest
    @CsvSource({
        "2016-12-11/..,         ,                      2016-12-10, false",
        "2016-12-11/..,         ,                      2016-12-11, true",
        "2016-12-11/..,         ,                      2026-11-22, true",
        "2016-12-11/..,         2017-03-02,            2017-03-01, true",
        "2016-12-11/..,         2017-03-02,            2017-03-02, false",
        "2016-12-11/..,         2017-03-02,            2016-12-11, true",
        "2016-12-11/..,         2017-03,               2017-03-30, true",
        "2016-12-11/..,         2017-03,               2017-03-31, false",
        "2016-12-11/..,         2017-03-02/..,         2026-11-22, true",
        "2016-12-11/..,         2017-06 2017-03-02,    2017-03-02, false",
        "2016-12-11/2017-03-02, ,                      2017-03-02, true",
        "2016-12-11/2017-03-02, ,                      2017-03-03, false"
    })
    void isActiveUntilASourceHasItCertainlyOver(
            String active, @Nullable String ended, LocalDate day, boolean expected) {
        assertThat(threat(active, ended == null ? new String[0] : ended.split(" "))
                        .isActiveOn(day))
                .isEqualTo(expected);
    }

    private static Threat threat(String active, String... ended) {
        return new Threat(
                "threat",
                "site",
                Threat.Kind.ARMED_CONFLICT,
                DateSpan.parse(active),
                Certainty.HIGH,
                "what is said",
                null,
                CITATION,
                Arrays.stream(ended).map(ThreatTests::end).toList());
    }

    private static Threat.End end(String ended) {
        return new Threat.End("end-" + ended, DateSpan.parse(ended), Certainty.HIGH, "what is said", null, CITATION);
    }
}
