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
 * @param approximate whether it is stated as "about"; the source draws no line then, so {@link DateSpan} allows for a
 *     unit of its own precision before and after
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day, boolean approximate) {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(~)?");
    private static final Pattern OTHER_DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");

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
     * Reads "2016-12-11", "2016-12" or "2016", in ASCII digits, with "~" behind it where the date is approximate.
     *
     * @throws IllegalArgumentException saying what is wrong when the text is anything else
     */
    public static PartialDate parse(String text) {
        Matcher parts = ISO.matcher(text);
        if (parts.matches()) {
            return new PartialDate(
                    Integer.parseInt(parts.group(1)),
                    number(parts.group(2)),
                    number(parts.group(3)),
                    parts.group(4) != null);
        }
        throw new IllegalArgumentException(
                OTHER_DIGIT.matcher(text).find()
                        ? "'%s' has digits other than 0 to 9".formatted(text)
                        : "'%s' is not a date such as 2016-12-11, 2016-12 or 2016, or 2016~ for about 2016"
                                .formatted(text));
    }

    /** The first day of the date as stated; an approximate one may mean an earlier day. */
    public LocalDate firstDay() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day of the date as stated; an approximate one may mean a later day. */
    public LocalDate lastDay() {
        YearMonth lastMonth = YearMonth.of(year, month == null ? 12 : month);
        return day == null ? lastMonth.atEndOfMonth() : lastMonth.atDay(day);
    }

    /** The first day it may mean: where it is approximate, a day, month or year earlier, whichever it states. */
    LocalDate earliestDay() {
        return approximate ? oneUnitFrom(firstDay(), -1) : firstDay();
    }

    /** The last day it may mean: where it is approximate, a day, month or year later, whichever it states. */
    LocalDate latestDay() {
        // By way of the day after, because months differ in length.
        return approximate ? oneUnitFrom(lastDay().plusDays(1), 1).minusDays(1) : lastDay();
    }

    /** The form of ISO 8601-2 that {@link #parse} reads. */
    @Override
    public String toString() {
        return exact() + (approximate ? "~" : "");
    }

    private String exact() {
        if (month == null) {
            return "%04d".formatted(year);
        }
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }

    private LocalDate oneUnitFrom(LocalDate start, int direction) {
        if (month == null) {
            return start.plusYears(direction);
        }
        return day == null ? start.plusMonths(direction) : start.plusDays(direction);
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
