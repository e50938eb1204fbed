package org.tadmor.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year of the Gregorian calendar, as precise as it was stated.
 *
 * @param year 1 to 9999
 * @param month 1 to 12; null when only the year is known
 * @param day 1 to 31; null when only the month or year is known
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /** @throws IllegalArgumentException when the calendar has no such date */
    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("the year %04d is outside 0001 to 9999".formatted(year));
        }
        if (month == null && day != null) {
            throw new IllegalArgumentException("a day needs its month");
        }
        if (month != null && (month < 1 || month > 12)) {
            throw new IllegalArgumentException("there is no month %02d".formatted(month));
        }
        if (month != null && day != null) {
            requireInCalendar(year, month, day);
        }
    }

    /**
     * Reads "2016-12-11", "2016-12" or "2016", in ASCII digits.
     *
     * @throws IllegalArgumentException saying what is wrong when the text is anything else
     */
    public static PartialDate parse(String text) {
        Matcher parts = ISO.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a date such as 2016-12-11, 2016-12 or 2016".formatted(text));
        }
        return new PartialDate(Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    public LocalDate lastDay() {
        YearMonth lastMonth = YearMonth.of(year, month == null ? 12 : month);
        return day == null ? lastMonth.atEndOfMonth() : lastMonth.atDay(day);
    }

    /** The ISO 8601 form that {@link #parse} reads. */
    @Override
    public String toString() {
        if (month == null) {
            return "%04d".formatted(year);
        }
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static void requireInCalendar(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "there is no day %04d-%02d-%02d in the calendar".formatted(year, month, day), e);
        }
    }
}
