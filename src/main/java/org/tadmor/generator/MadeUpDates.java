package org.tadmor.generator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.tadmor.vocabulary.DateSpan;

/** Days of twelve years, told as sources tell them: to the day, the month or the year, as a window, or as "about". */
final class MadeUpDates {

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate AFTER_LAST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = (int) (AFTER_LAST.toEpochDay() - FIRST.toEpochDay());
    private static final int LONGEST_WINDOW = 60;

    private final SplittableRandom random;

    MadeUpDates(SplittableRandom random) {
        this.random = random;
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    Instant moment() {
        return day().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** What a source might say of something that was so on that day. */
    DateSpan toldOf(LocalDate day) {
        int told = random.nextInt(100);
        if (told < 70) {
            return DateSpan.on(day);
        }
        if (told < 85) {
            return DateSpan.parse(YearMonth.from(day).toString());
        }
        if (told < 90) {
            return DateSpan.parse(Year.from(day).toString());
        }
        if (told < 95) {
            return DateSpan.parse(day + "/" + day.plusDays(1L + random.nextInt(LONGEST_WINDOW)));
        }
        return DateSpan.parse(day + "~");
    }

    /** Since that day, until nobody says when. */
    static DateSpan since(LocalDate day) {
        return DateSpan.parse(day + "/..");
    }
}
