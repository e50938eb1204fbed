package org.tadmor.generator;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.PartialDate;

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

    /** What a source might say of something that was so on that day. */
    DateSpan toldOf(LocalDate day) {
        int told = random.nextInt(100);
        if (told < 70) {
            return DateSpan.on(day);
        }
        if (told < 85) {
            return oneDate(new PartialDate(day.getYear(), day.getMonthValue(), null, false));
        }
        if (told < 90) {
            return oneDate(new PartialDate(day.getYear(), null, null, false));
        }
        if (told < 95) {
            return new DateSpan(exactly(day), exactly(day.plusDays(1L + random.nextInt(LONGEST_WINDOW))));
        }
        return oneDate(new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), true));
    }

    /** Since that day, until nobody says when. */
    static DateSpan since(LocalDate day) {
        return new DateSpan(exactly(day), null);
    }

    private static DateSpan oneDate(PartialDate date) {
        return new DateSpan(date, date);
    }

    private static PartialDate exactly(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), false);
    }
}
