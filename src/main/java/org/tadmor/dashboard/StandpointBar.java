package org.tadmor.dashboard;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tadmor.monitor.Standpoint;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.ui.Words;

/** By whose word, and by what had been published until when. Folded away until someone asks. */
class StandpointBar extends NativeDetails {

    private final MultiSelectComboBox<String> chosen = new MultiSelectComboBox<>();
    private final DatePicker knownOn = new DatePicker();
    private final Map<String, String> names = new LinkedHashMap<>();
    private Standpoint standpoint = Standpoint.HERE_AND_NOW;

    /** @param listener told the standpoint a reader chooses */
    StandpointBar(Consumer<Standpoint> listener) {
        addClassName("standpoint-bar");
        setSummaryText(getTranslation("standpoint.title"));
        chosen.setLabel(getTranslation("standpoint.sources"));
        chosen.setPlaceholder(getTranslation("standpoint.sources.all"));
        chosen.setItemLabelGenerator(word -> names.getOrDefault(word, word));
        chosen.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(standpoint.withSources(change.getValue()));
            }
        });
        knownOn.setLabel(getTranslation("standpoint.known-on"));
        knownOn.setClearButtonVisible(true);
        knownOn.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd"));
        knownOn.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(standpoint.withKnownOn(change.getValue()));
            }
        });
        Div fields = new Div(chosen, knownOn);
        fields.addClassName("fields");
        setContent(fields);
    }

    /** @param sources all on record; kinds of them can be chosen too, and stand first */
    void show(Standpoint wanted, List<Source> sources) {
        standpoint = wanted;
        Map<String, String> known = named(sources);
        if (!known.equals(names)) {
            names.clear();
            names.putAll(known);
            chosen.setItems(names.keySet());
        }
        chosen.setValue(wanted.sources());
        knownOn.setValue(wanted.knownOn());
        setOpen(isOpen() || !wanted.sources().isEmpty() || wanted.knownOn() != null);
    }

    private Map<String, String> named(List<Source> sources) {
        Map<String, String> named = new LinkedHashMap<>();
        for (Source.Kind kind : Source.Kind.values()) {
            named.put(Standpoint.wordOf(kind), getTranslation("standpoint.kind", Words.of(kind)));
        }
        for (Source source : sources) {
            String date = source.publishedOn() == null ? "" : Words.of(source.publishedOn());
            named.put(source.id(), getTranslation("standpoint.source", source.publisher(), source.title(), date));
        }
        return named;
    }
}
