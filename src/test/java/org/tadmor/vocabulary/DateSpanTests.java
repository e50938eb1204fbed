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
            strings = {
                "2016-12-11",
                "2016-12",
                "2016",
                "2016-12-10/2016-12-11",
                "2015-05/2016",
                "../2016-12",
                "2016/..",
                "2015-06-19~",
                "2015-06~",
                "2015~",
                "2015-06-19~/2015-07",
                "2015/2016-03~",
                "../2016-12-11~",
                "2015~/.."
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
        "2016-12-10/2016-12-11, 2016-12-10, 2016-12-11",
        "2015-06-19~,           2015-06-18, 2015-06-20",
        "2015-06-19~/2015-07,   2015-06-18, 2015-07-31"
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

    /** Whether what happened within the span has happened by the end of the day: possibly, and certainly. */
    @ParameterizedTest(name = "{0} by {1}: possibly {2}, certainly {3}")
    @CsvSource({
        // a day
        "2015-08-30,            2015-08-29, false, false",
        "2015-08-30,            2015-08-30, true,  true",
        "2015-08-30,            2026-11-22, true,  true",
        // a month, a year
        "2015-05,               2015-04-30, false, false",
        "2015-05,               2015-05-01, true,  false",
        "2015-05,               2015-05-30, true,  false",
        "2015-05,               2015-05-31, true,  true",
        "2019,                  2019-12-30, true,  false",
        "2019,                  2019-12-31, true,  true",
        // between two satellite images
        "2016-12-26/2017-01-10, 2016-12-25, false, false",
        "2016-12-26/2017-01-10, 2016-12-26, true,  false",
        "2016-12-26/2017-01-10, 2017-01-09, true,  false",
        "2016-12-26/2017-01-10, 2017-01-10, true,  true",
        // about a day
        "2015-06-19~,           2015-06-17, false, false",
        "2015-06-19~,           2015-06-18, true,  false",
        "2015-06-19~,           2015-06-19, true,  false",
        "2015-06-19~,           2015-06-20, true,  true",
        // by a day, since a day
        "../2016-12-11,         0001-01-01, true,  false",
        "../2016-12-11,         2016-12-10, true,  false",
        "../2016-12-11,         2016-12-11, true,  true",
        "2016-12-11/..,         2016-12-10, false, false",
        "2016-12-11/..,         2016-12-11, true,  false",
        "2016-12-11/..,         9999-12-31, true,  false"
    })
    void isPossibleFromItsStartAndCertainFromItsEnd(
            String written, LocalDate day, boolean possibly, boolean certainly) {
        DateSpan span = DateSpan.parse(written);

        assertThat(span.possiblyBy(day)).isEqualTo(possibly);
        assertThat(span.certainlyBy(day)).isEqualTo(certainly);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-11, true",
        "2016-12, true",
        "2015-06-19~, true",
        "2015-06-19~/2015-06-19~, true",
        "2015-06-19/2015-06-19~, false",
        "2015-05/2016-03, false",
        "../2016, false",
        "2016/.., false"
    })
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
                        "2015-06-19",
                        "2015-06-19~",
                        "2015-06-20",
                        "2015-06-21",
                        "2015-06",
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
                "2016-12-11/2016-12-11/..;     '2016-12-11/2016-12-11/..' has more than two ends",
                "2015-13;                      there is no month 13",
                "2015-05/2015-13;              there is no month 13",
                "0000/2016;                    the year 0000 is outside 0001 to 9999",
                "2016-12-12~/2016-12-11;       the end 2016-12-11 lies before the start 2016-12-12~",
                "٢٠١٦-١٢-١١;                   '٢٠١٦-١٢-١١' has digits other than 0 to 9",
                "../٢٠١٦;                      '٢٠١٦' has digits other than 0 to 9",
                "2016/;                        '2016/' lacks a date beside the slash, or .. for an end that is not known",
                "/2016;                        '/2016' lacks a date beside the slash, or .. for an end that is not known",
                "/;                            '/' lacks a date beside the slash, or .. for an end that is not known",
                "\"\";                          '' is not a date such as 2016-12-11, 2016-12 or 2016, or 2016~ for about 2016",
                "..;                           '..' is not a date such as 2016-12-11, 2016-12 or 2016, or 2016~ for about 2016",
                "..~/2016;                     '..~' is not a date such as 2016-12-11, 2016-12 or 2016, or 2016~ for about 2016",
                "2015-05 / 2016-03;            '2015-05 ' is not a date such as 2016-12-11, 2016-12 or 2016, or 2016~ for about 2016"
            })
    void refusesWhatIsNoSpan(String written, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.parse(written))
                .withMessage(reason);
    }
}
