package org.tadmor.trail.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tadmor.trail.TrailFilter;
import org.tadmor.vocabulary.ui.DayField;

/** What an administrator asks of the trail. */
class TrailFilterBar extends Div {

    private final Consumer<TrailFilter> listener;
    private final ComboBox<String> actor = new ComboBox<>(getTranslation("trail.actor"));
    private final ComboBox<String> subject = new ComboBox<>(getTranslation("trail.subject"));
    private final TextField subjectId = new TextField(getTranslation("trail.subject-id"));
    private final DayField from = new DayField(getTranslation("trail.from"));
    private final DayField to = new DayField(getTranslation("trail.to"));
    private TrailFilter filter = TrailFilter.ALL;

    TrailFilterBar(Consumer<TrailFilter> listener) {
        this.listener = listener;
        addClassNames("filter-bar", "change-filter");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("trail.filter"));
        actor.setClearButtonVisible(true);
        subject.setClearButtonVisible(true);
        subjectId.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        asksFor(actor, TrailFilter::withActor);
        asksFor(subject, TrailFilter::withSubject);
        asksFor(subjectId, (asked, id) -> asked.withSubjectId(id == null || id.isBlank() ? null : id.strip()));
        asksFor(from, TrailFilter::withFrom);
        asksFor(to, TrailFilter::withTo);
        Div fields = new Div(actor, subject, subjectId, from, to);
        fields.addClassName("fields");
        add(fields);
    }

    void show(TrailFilter wanted, List<String> actors, List<String> subjects) {
        filter = wanted;
        actor.setItems(actors);
        actor.setValue(wanted.actor());
        subject.setItems(subjects);
        subject.setValue(wanted.subject());
        subjectId.setValue(wanted.subjectId() == null ? "" : wanted.subjectId());
        from.setValue(wanted.from());
        to.setValue(wanted.to());
    }

    private <T> void asksFor(HasValue<?, T> field, BiFunction<TrailFilter, @Nullable T, TrailFilter> with) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(with.apply(filter, change.getValue()));
            }
        });
    }
}
