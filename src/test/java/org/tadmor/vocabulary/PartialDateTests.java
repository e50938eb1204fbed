package org.tadmor.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @CsvSource({
        "2016-12-11, 2016-12-11, 2016-12-11",
        "2016-12,    2016-12-01, 2016-12-31",
        "2016-02,    2016-02-01, 2016-02-29",
        "2015-02,    2015-02-01, 2015-02-28",
        "2016,       2016-01-01, 2016-12-31",
        "0032,       0032-01-01, 0032-12-31",
        "2015-06-19~, 2015-06-19, 2015-06-19",
        "2015-06~,    2015-06-01, 2015-06-30"
    })
    void coversAllDaysItMayMean(String written, LocalDate firstDay, LocalDate lastDay) {
        PartialDate date = PartialDate.parse(written);

        assertThat(date.firstDay()).isEqualTo(firstDay);
        assertThat(date.lastDay()).isEqualTo(lastDay);
        assertThat(date).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2016",
                "16",
                "2016-1",
                "2016-12-1",
                "2016-12-11T00:00",
                "11.12.2016",
                "+2016",
                "-0032",
                "20161211",
                "2016-12-11\n",
                "~2016",
                "2016~-12",
                "2016~~",
                "2016?",
                "2016%"
            })
    void refusesAnyOtherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("'%s' is not a date such as 2016-12-11, 2016-12 or 2016, or 2016~ for about 2016", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"٢٠١٦", "٢٠١٦-١٢-١١", "۲۰۱۶", "２０１６", "2016-1٢"})
    void refusesDigitsOfOtherScripts(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("'%s' has digits other than 0 to 9", text);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-06-19,  2015-06-19, 2015-06-19",
        "2015-06-19~, 2015-06-18, 2015-06-20",
        "2015-05-31~, 2015-05-30, 2015-06-01",
        "2015-06~,    2015-05-01, 2015-07-31",
        "2016-01~,    2015-12-01, 2016-02-29",
        "2015~,       2014-01-01, 2016-12-31",
        "0001~,       0000-01-01, 0002-12-31",
        "9999-12-31~, 9999-12-30, +10000-01-01"
    })
    void allowsAnApproximateDateOneUnitOnEachSide(String written, LocalDate earliestDay, LocalDate latestDay) {
        PartialDate date = PartialDate.parse(written);

        assertThat(date.earliestDay()).isEqualTo(earliestDay);
        assertThat(date.latestDay()).isEqualTo(latestDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-02-30, there is no day 2016-02-30 in the calendar",
        "2016-02-30~, there is no day 2016-02-30 in the calendar",
        "2015-02-29, there is no day 2015-02-29 in the calendar",
        "2016-04-31, there is no day 2016-04-31 in the calendar",
        "2016-12-00, there is no day 2016-12-00 in the calendar",
        "2016-13,    there is no month 13",
        "2016-00-11, there is no month 00",
        "0000~,      the year 0000 is outside 0001 to 9999",
        "0000,       the year 0000 is outside 0001 to 9999"
    })
    void refusesDatesThatNoCalendarHas(String written, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(written))
                .withMessage(reason);
    }

    @Test
    void refusesADayWithoutItsMonth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2016, null, 11, false));
    }
}
