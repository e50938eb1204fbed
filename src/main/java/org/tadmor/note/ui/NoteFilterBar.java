package org.tadmor.note.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.tadmor.note.NoteFilter;
import org.tadmor.note.NoteRevision.State;
import org.tadmor.note.NoteRevision.Visibility;
import org.tadmor.note.NoteSubject;
import org.tadmor.vocabulary.ui.Words;

/** What someone who looks for notes asks for. */
class NoteFilterBar extends Div {

    private final Consumer<NoteFilter> listener;
    private final TextField text = new TextField();
    private final ComboBox<String> place = new ComboBox<>();
    private final ComboBox<String> author = new ComboBox<>();
    private final MultiSelectComboBox<State> states = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<NoteSubject.Kind> about = new MultiSelectComboBox<>();
    private final ComboBox<Visibility> visibility = new ComboBox<>();
    private NoteFilter filter = NoteFilter.ALL;

    NoteFilterBar(Consumer<NoteFilter> listener) {
        this.listener = listener;
        addClassNames("filter-bar", "change-filter");
        getElement().setAttribute("role", "search");
        text.setLabel(getTranslation("notes.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        place.setLabel(getTranslation("notes.place"));
        place.setClearButtonVisible(true);
        author.setLabel(getTranslation("notes.author"));
        author.setClearButtonVisible(true);
        states.setLabel(getTranslation("notes.state"));
        states.setItems(State.values());
        states.setItemLabelGenerator(Words::of);
        about.setLabel(getTranslation("notes.about"));
        about.setItems(NoteSubject.Kind.values());
        about.setItemLabelGenerator(Words::of);
        visibility.setLabel(getTranslation("notes.visibility"));
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(Words::of);
        visibility.setClearButtonVisible(true);
        Div fields = new Div(text, place, author, states, about, visibility);
        fields.addClassName("fields");
        add(fields);
        tellChanges();
    }

    /**
     * @param places names by id
     * @param internalOnes whether there can be internal notes to ask for
     */
    void show(NoteFilter wanted, Map<String, String> places, List<String> authors, boolean internalOnes) {
        filter = wanted;
        text.setValue(wanted.text());
        place.setItemLabelGenerator(id -> places.getOrDefault(id, id));
        place.setItems(places.keySet());
        place.setValue(wanted.siteId());
        author.setItems(authors);
        author.setValue(wanted.author());
        states.setValue(wanted.states());
        about.setValue(wanted.about());
        visibility.setVisible(internalOnes);
        visibility.setValue(wanted.visibility());
    }

    private void tellChanges() {
        tell(text, NoteFilter::withText);
        tell(place, NoteFilter::withSiteId);
        tell(author, NoteFilter::withAuthor);
        tell(states, NoteFilter::withStates);
        tell(about, NoteFilter::withAbout);
        tell(visibility, NoteFilter::withVisibility);
    }

    private <T> void tell(HasValue<?, T> field, BiFunction<NoteFilter, T, NoteFilter> with) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(with.apply(filter, change.getValue()));
            }
        });
    }
}
