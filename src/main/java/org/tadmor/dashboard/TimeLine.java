package org.tadmor.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tadmor.event.SiteEvent;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.ui.Words;

/** The line of time under the map: which day is looked at, and when things happened. */
@Tag("time-line")
@JavaScript("context://tadmor/time-line.js")
class TimeLine extends Component {

    private record Bar(String month, long count) {}

    /** A day that matters, in ISO form, and why. */
    record Mark(String day, String label) {}

    private EventDays.@Nullable Days shown;
    private List<Mark> marks = List.of();

    /** @param listener told the day a reader moves to; null for today */
    TimeLine(Consumer<@Nullable LocalDate> listener) {
        getElement()
                .setPropertyMap(
                        "texts",
                        Map.of(
                                "handle", getTranslation("time.handle"),
                                "day", getTranslation("time.day"),
                                "marks", getTranslation("time.marks"),
                                "today", getTranslation("time.today"),
                                "play", getTranslation("time.play"),
                                "pause", getTranslation("time.pause"),
                                "noMotion", getTranslation("time.no-motion")));
        getElement()
                .addEventListener("day-change", change -> {
                    String day = change.getEventData().get("event.detail.day").asString();
                    listener.accept(day.isEmpty() ? null : LocalDate.parse(day));
                })
                .addEventData("event.detail.day");
    }

    /**
     * Spans from a year before the first event to today.
     *
     * @param days when things happened
     * @param lead the publication that the record began with; null for none
     */
    void show(EventDays.Days days, @Nullable Source lead, LocalDate today) {
        if (days.equals(shown) && getElement().getProperty("to", "").equals(today.toString())) {
            return;
        }
        shown = days;
        LocalDate first = days.counts().keySet().stream()
                .map(TimeLine::settled)
                .min(Comparator.naturalOrder())
                .orElse(today);
        getElement().setProperty("from", first.withDayOfYear(1).minusYears(1).toString());
        getElement().setProperty("to", today.toString());
        getElement().setPropertyList("bars", bars(days.counts()));
        marks = marks(days.turningPoints(), lead);
        getElement().setPropertyList("marks", marks);
    }

    /** The days that matter, the earliest first. */
    List<Mark> marks() {
        return marks;
    }

    /** @param day null for today */
    void lookAt(@Nullable LocalDate day) {
        getElement().setProperty("day", day == null ? "" : day.toString());
    }

    private static List<Bar> bars(Map<DateSpan, Integer> dates) {
        Map<YearMonth, Long> counts = new TreeMap<>();
        dates.forEach((date, events) -> counts.merge(YearMonth.from(settled(date)), events.longValue(), Long::sum));
        return counts.entrySet().stream()
                .map(month -> new Bar(month.getKey().toString(), month.getValue()))
                .toList();
    }

    private List<Mark> marks(List<SiteEvent> events, @Nullable Source lead) {
        List<Mark> marks = new ArrayList<>();
        events.stream()
                .filter(event -> event.kind() == SiteEvent.Kind.SEIZURE)
                .map(event -> event.happened().firstDay().minusDays(1))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> marks.add(mark(day, Words.of(day), getTranslation("time.before-seizure"))));
        events.stream()
                .map(event -> mark(settled(event.happened()), Words.of(event.happened()), event.summary()))
                .forEach(marks::add);
        if (lead != null && lead.publishedOn() != null) {
            String said = getTranslation("time.publication", lead.publisher(), lead.title());
            marks.add(mark(lead.publishedOn().lastDay(), Words.of(lead.publishedOn()), said));
        }
        marks.sort(Comparator.comparing(Mark::day));
        return marks;
    }

    private Mark mark(LocalDate day, String date, String what) {
        return new Mark(day.toString(), getTranslation("time.mark", date, what));
    }

    /** The day from which on it has certainly happened; of one without an end, the day it may have begun. */
    private static LocalDate settled(DateSpan happened) {
        return happened.end() == null ? happened.firstDay() : happened.lastDay();
    }
}
