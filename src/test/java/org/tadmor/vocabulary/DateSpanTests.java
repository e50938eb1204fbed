package org.tadmor.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"2016-12-11", "2016-12", "2016", "2016-12-10/2016-12-11", "2015-05/2016", "../2016-12", "2016/.."
            })
    void writesWhatItReads(String written) {
        assertThat(DateSpan.parse(written)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-11,            2016-12-11, 2016-12-11",
        "2016-02,               2016-02-01, 2016-02-29",
        "2015,                  2015-01-01, 2015-12-31",
        "2015-05/2016-03,       2015-05-01, 2016-03-31",
        "2016-12-10/2016-12-11, 2016-12-10, 2016-12-11"
    })
    void spansFromItsFirstDayToItsLast(String written, LocalDate firstDay, LocalDate lastDay) {
        DateSpan span = DateSpan.parse(written);

        assertThat(span.firstDay()).isEqualTo(firstDay);
        assertThat(span.lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12,       2016-12-01, true",
        "2016-12,       2016-12-31, true",
        "2016-12,       2017-01-01, false",
        "../2016-12-11, 0001-01-01, true",
        "../2016-12-11, 2016-12-12, false",
        "2016-12-11/.., 2016-12-10, false",
        "2016-12-11/.., 9999-12-31, true"
    })
    void includesTheDaysBetweenItsEnds(String written, LocalDate day, boolean included) {
        assertThat(DateSpan.parse(written).includes(day)).isEqualTo(included);
    }

    @ParameterizedTest
    @CsvSource({"2016-12-11, true", "2016-12, true", "2015-05/2016-03, false", "../2016, false", "2016/.., false"})
    void isOneDateOnlyWhenOneIsStated(String written, boolean oneDate) {
        assertThat(DateSpan.parse(written).isOneDate()).isEqualTo(oneDate);
    }

    @Test
    void takesEqualEndsAsOneDate() {
        assertThat(DateSpan.parse("2016-12/2016-12")).isEqualTo(DateSpan.parse("2016-12"));
    }

    @Test
    void ordersByTheLastDayThenByTheFirst() {
        List<DateSpan> chronological = Stream.of(
                        "2015-05",
                        "2016-03",
                        "../2016-12-11",
                        "2016-03/2016-12-11",
                        "2016-12-11",
                        "2016-12",
                        "2016-12-11/..")
                .map(DateSpan::parse)
                .toList();

        assertThat(chronological).isSorted();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "../..;                        a date span needs a start or an end",
                "2016-12-12/2016-12-11;        the end 2016-12-11 lies before the start 2016-12-12",
                "2016-12-11/2015;              the end 2015 lies before the start 2016-12-11",
                "2015/2016/2017;               '2015/2016/2017' has more than two ends",
                "2016-02-30;                   there is no day 2016-02-30 in the calendar",
                "2016/;                        '' is not a date such as 2016-12-11, 2016-12 or 2016",
                "/2016;                        '' is not a date such as 2016-12-11, 2016-12 or 2016",
                "..;                           '..' is not a date such as 2016-12-11, 2016-12 or 2016",
                "2015-05 / 2016-03;            '2015-05 ' is not a date such as 2016-12-11, 2016-12 or 2016"
            })
    void refusesWhatIsNoSpan(String written, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.parse(written))
                .withMessage(reason);
    }
}
