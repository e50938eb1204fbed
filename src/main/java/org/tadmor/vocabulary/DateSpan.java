package org.tadmor.vocabulary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When something was so, as precisely as its source says and no more: a day, a month, a year, a
 * window between two dates, or a span open at one end; each date exact or "about". It is never turned into a
 * day that nobody stated.
 *
 * <p>Written as in the Extended Date/Time Format (ISO 8601-2): {@code 2015-05}, {@code 2015-06-19~} (about that day),
 * {@code 2016-12-10/2016-12-11}, {@code ../2016-12-11}, {@code 2016-12-11/..}.
 *
 * <p>"About" gives no limits. To be compared with a day, an approximate date is taken a unit of its own precision
 * wider on either side ({@code 2015-06-19~} as 18 to 20 June 2015), the padding that the edtf library for Python has
 * as its default. It is never shown so.
 *
 * @param start the first date; null when only the end is known
 * @param end the last date; null when only the start is known
 */
public record DateSpan(
        @Nullable PartialDate start, @Nullable PartialDate end) implements Comparable<DateSpan> {

    private static final String OPEN = "..";

    private static final Comparator<DateSpan> CHRONOLOGICAL = Comparator.comparing(DateSpan::lastDay)
            .thenComparing(DateSpan::firstDay)
            .thenComparing(DateSpan::toString);

    /** @throws IllegalArgumentException when both ends are open or the end lies before the start */
    public DateSpan {
        if (start == null && end == null) {
            throw new IllegalArgumentException("a date span needs a start or an end");
        }
        if (start != null && end != null && end.lastDay().isBefore(start.firstDay())) {
            throw new IllegalArgumentException("the end %s lies before the start %s".formatted(end, start));
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException saying what is wrong when it is not a date span
     */
    public static DateSpan parse(String text) {
        String[] ends = text.strip().split("/", -1);
        if (ends.length > 2) {
            throw new IllegalArgumentException("'%s' has more than two ends".formatted(text));
        }
        if (ends.length == 1) {
            PartialDate date = PartialDate.parse(ends[0]);
            return new DateSpan(date, date);
        }
        if (ends[0].isEmpty() || ends[1].isEmpty()) {
            throw new IllegalArgumentException(
                    "'%s' lacks a date beside the slash, or .. for an end that is not known".formatted(text));
        }
        return new DateSpan(parseEnd(ends[0]), parseEnd(ends[1]));
    }

    public static DateSpan on(LocalDate day) {
        return parse(day.toString());
    }

    /** The first day it may have been so; {@link LocalDate#MIN} when the start is open. */
    public LocalDate firstDay() {
        return start == null ? LocalDate.MIN : start.earliestDay();
    }

    /** The last day it may have been so; {@link LocalDate#MAX} when the end is open. */
    public LocalDate lastDay() {
        return end == null ? LocalDate.MAX : end.latestDay();
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /**
     * Whether what happened once within this span may have happened by the end of that day: from the first day of the
     * span on. "May 2015" is possible by 1 May 2015; "by 11 December 2016" is possible on any day before.
     */
    public boolean possiblyBy(LocalDate day) {
        return !day.isBefore(firstDay());
    }

    /**
     * Whether what happened once within this span must have happened by the end of that day: from the last day of the
     * span on. "May 2015" is certain by 31 May 2015; "since 11 December 2016" never is, because nobody says how long
     * after. What is certain is possible, too.
     */
    public boolean certainlyBy(LocalDate day) {
        return end != null && !day.isBefore(lastDay());
    }

    /** How many days it covers, the first and the last included; {@link Long#MAX_VALUE} when an end is open. */
    public long days() {
        return start == null || end == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
    }

    /** Whether it is one stated date: a day, a month or a year, or about one. */
    public boolean isOneDate() {
        return start != null && start.equals(end);
    }

    /** By the last day, then the first; so that "by December" follows "in May". */
    @Override
    public int compareTo(DateSpan other) {
        return CHRONOLOGICAL.compare(this, other);
    }

    /** The written form that {@link #parse} reads. */
    @Override
    public String toString() {
        return isOneDate() ? String.valueOf(start) : written(start) + "/" + written(end);
    }

    private static @Nullable PartialDate parseEnd(String text) {
        return text.equals(OPEN) ? null : PartialDate.parse(text);
    }

    private static String written(@Nullable PartialDate date) {
        return date == null ? OPEN : date.toString();
    }
}
