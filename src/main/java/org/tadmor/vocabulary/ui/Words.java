package org.tadmor.vocabulary.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.PartialDate;

/** Values as words in the reader's language. To be called within a request of a page. */
public final class Words {

    private Words() {}

    /**
     * The word for a constant. Its key is the name of its type, with the type around it, and its own:
     * {@code status.at-risk}, {@code site-event.kind.seizure}.
     */
    public static String of(Enum<?> constant) {
        return translate(key(constant));
    }

    /** The key of a constant's word, for words that belong to it such as {@code status.at-risk.letter}. */
    public static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        Class<?> outer = type.getEnclosingClass();
        String prefix = outer == null ? "" : hyphenated(outer.getSimpleName()) + ".";
        return prefix + hyphenated(type.getSimpleName()) + "." + hyphenated(constant.name());
    }

    /**
     * A span with the precision it has: "May 2015", "between … and …", "by …", "since …", each date with "about" where
     * its source has it so.
     */
    public static String of(DateSpan span) {
        PartialDate start = span.start();
        PartialDate end = span.end();
        if (start == null) {
            return end == null ? "" : translate("date.by", of(end));
        }
        if (end == null) {
            return translate("date.since", of(start));
        }
        return span.isOneDate() ? of(start) : translate("date.between", of(start), of(end));
    }

    /** A date with the precision it has: "May 2015", "about 19 June 2015". */
    public static String of(PartialDate date) {
        String exact = formatted(precision(date), date.firstDay());
        return date.approximate() ? translate("date.about", exact) : exact;
    }

    public static String of(LocalDate day) {
        return formatted("date.day", day);
    }

    /** A moment to the minute, in Coordinated Universal Time, which it names. */
    public static String of(Instant moment) {
        return formatted("date.minute", moment.atOffset(ZoneOffset.UTC));
    }

    private static String precision(PartialDate date) {
        if (date.month() == null) {
            return "date.year";
        }
        return date.day() == null ? "date.month" : "date.day";
    }

    private static String formatted(String patternKey, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(translate(patternKey), locale()).format(value);
    }

    private static Locale locale() {
        @Nullable UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    /** {@code SiteEvent} and {@code SITE_EVENT} are both {@code site-event}. */
    private static String hyphenated(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
