package org.tadmor.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tadmor.monitor.Standpoint;
import org.tadmor.vocabulary.ui.DayField;
import org.tadmor.vocabulary.ui.Words;

/** Which day to lay beside the one that is looked at. Folded away until someone asks. */
class ComparisonBar extends NativeDetails {

    private final DayField other = new DayField(getTranslation("comparison.other"));
    private final Select<TimeLine.Mark> marks = new Select<>();
    private Standpoint standpoint = Standpoint.HERE_AND_NOW;
    private List<TimeLine.Mark> shown = List.of();

    /** @param listener told the standpoint a reader chooses */
    ComparisonBar(Consumer<Standpoint> listener) {
        addClassName("comparison-bar");
        other.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(standpoint.withCompare(change.getValue()));
            }
        });
        marks.setLabel(getTranslation("time.marks"));
        marks.setItemLabelGenerator(TimeLine.Mark::label);
        marks.setOverlayWidth("min(32rem, 94vw)");
        marks.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                listener.accept(
                        standpoint.withCompare(LocalDate.parse(change.getValue().day())));
            }
        });
        Div fields = new Div(other, marks);
        fields.addClassName("fields");
        setContent(fields);
    }

    /** @param days that matter, to choose from */
    void show(Standpoint wanted, List<TimeLine.Mark> days) {
        standpoint = wanted;
        if (!days.equals(shown)) {
            shown = days;
            marks.setItems(days);
        }
        other.setValue(wanted.compare());
        if (!isOn(marks.getValue(), wanted.compare())) {
            marks.setValue(days.stream()
                    .filter(mark -> isOn(mark, wanted.compare()))
                    .findFirst()
                    .orElse(null));
        }
        setSummaryText(
                wanted.compare() == null
                        ? getTranslation("comparison.title")
                        : getTranslation("comparison.with", Words.of(wanted.compare())));
        setClassName("comparing", wanted.compare() != null);
    }

    private static boolean isOn(TimeLine.@Nullable Mark mark, @Nullable LocalDate day) {
        return mark != null && day != null && mark.day().equals(day.toString());
    }
}
