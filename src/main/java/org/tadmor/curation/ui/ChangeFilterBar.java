package org.tadmor.curation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.tadmor.curation.ChangeFilter;
import org.tadmor.curation.RecordKind;
import org.tadmor.curation.RecordRevision.Action;
import org.tadmor.vocabulary.ui.DayField;
import org.tadmor.vocabulary.ui.Words;

/** What a reader of the change log asks for. */
class ChangeFilterBar extends Div {

    private final Consumer<ChangeFilter> listener;
    private final ComboBox<String> place = new ComboBox<>();
    private final MultiSelectComboBox<RecordKind> kinds = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Action> actions = new MultiSelectComboBox<>();
    private final ComboBox<String> author = new ComboBox<>();
    private final DayField from;
    private final DayField to;
    private ChangeFilter filter = ChangeFilter.ALL;

    ChangeFilterBar(Consumer<ChangeFilter> listener) {
        this.listener = listener;
        addClassNames("filter-bar", "change-filter");
        getElement().setAttribute("role", "search");
        oneOf(place, "changes.place", ChangeFilter::withSiteId);
        oneOf(author, "changes.author", ChangeFilter::withAuthor);
        kinds.setLabel(getTranslation("changes.kind"));
        kinds.setItems(RecordKind.values());
        kinds.setItemLabelGenerator(Words::of);
        kinds.addValueChangeListener(change -> ask(change.isFromClient(), filter.withKinds(change.getValue())));
        actions.setLabel(getTranslation("changes.action"));
        actions.setItemLabelGenerator(Words::of);
        actions.addValueChangeListener(change -> ask(change.isFromClient(), filter.withActions(change.getValue())));
        from = day("changes.from", ChangeFilter::withFrom);
        to = day("changes.to", ChangeFilter::withTo);
        Div fields = new Div(place, kinds, actions, author, from, to);
        fields.addClassName("fields");
        add(fields);
    }

    /**
     * @param places names by id
     * @param drafts whether the steps that only curators see can be asked for
     */
    void show(ChangeFilter wanted, Map<String, String> places, List<String> authors, boolean drafts) {
        filter = wanted;
        place.setItemLabelGenerator(id -> places.getOrDefault(id, id));
        place.setItems(places.keySet());
        place.setValue(wanted.siteId());
        kinds.setValue(wanted.kinds());
        actions.setItems(Arrays.stream(Action.values())
                .filter(action -> drafts || action != Action.DRAFTED && action != Action.DISCARDED)
                .toList());
        actions.setValue(wanted.actions());
        author.setItems(authors);
        author.setValue(wanted.author());
        from.setValue(wanted.from());
        to.setValue(wanted.to());
    }

    private void oneOf(ComboBox<String> box, String key, BiFunction<ChangeFilter, String, ChangeFilter> with) {
        box.setLabel(getTranslation(key));
        box.setClearButtonVisible(true);
        box.addValueChangeListener(change -> ask(change.isFromClient(), with.apply(filter, change.getValue())));
    }

    private DayField day(String key, BiFunction<ChangeFilter, LocalDate, ChangeFilter> with) {
        DayField picker = new DayField(getTranslation(key));
        picker.setClearButtonVisible(true);
        picker.addValueChangeListener(change -> ask(change.isFromClient(), with.apply(filter, change.getValue())));
        return picker;
    }

    private void ask(boolean byTheReader, ChangeFilter wanted) {
        if (byTheReader) {
            listener.accept(wanted);
        }
    }
}
