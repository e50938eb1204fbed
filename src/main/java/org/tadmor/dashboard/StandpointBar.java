package org.tadmor.dashboard;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tadmor.monitor.Standpoint;
import org.tadmor.source.Source;
import org.tadmor.source.ui.SourceNames;
import org.tadmor.vocabulary.ui.DayField;
import org.tadmor.vocabulary.ui.Words;

/** By whose word, and by what had been published until when. Folded away until someone asks. */
class StandpointBar extends NativeDetails {

    private final MultiSelectComboBox<String> chosen = new MultiSelectComboBox<>();
    private final DayField knownOn = new DayField(getTranslation("standpoint.known-on"));
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Button leadAlone = new Button();
    private Optional<Source> lead = Optional.empty();
    private Standpoint standpoint = Standpoint.HERE_AND_NOW;

    /** @param listener told the standpoint a reader chooses */
    StandpointBar(Consumer<Standpoint> listener) {
        addClassName("standpoint-bar");
        chosen.setLabel(getTranslation("standpoint.sources"));
        chosen.setPlaceholder(getTranslation("standpoint.sources.all"));
        chosen.setItemLabelGenerator(word -> names.getOrDefault(word, word));
        chosen.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(standpoint.withSources(change.getValue()));
            }
        });
        knownOn.setClearButtonVisible(true);
        knownOn.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(standpoint.withKnownOn(change.getValue()));
            }
        });
        Div fields = new Div(chosen, knownOn);
        fields.addClassName("fields");
        leadAlone.addClickListener(
                click -> lead.ifPresent(source -> listener.accept(standpoint.withSources(Set.of(source.id())))));
        Button satelliteAlone = new Button(
                getTranslation("standpoint.satellite-alone"),
                click -> listener.accept(standpoint.withSources(Set.of(Standpoint.wordOf(Source.Kind.SATELLITE)))));
        Button everyone = new Button(
                getTranslation("standpoint.everyone"),
                click -> listener.accept(standpoint.withSources(Set.of()).withKnownOn(null)));
        Div choices = new Div(leadAlone, satelliteAlone, everyone);
        choices.addClassName("buttons");
        setContent(new Div(choices, fields));
    }

    /**
     * @param sources all on record; kinds of them can be chosen too, and stand first
     * @param leadSource the publication that the record began with, a choice of its own; null for none
     */
    void show(Standpoint wanted, List<Source> sources, @Nullable Source leadSource) {
        standpoint = wanted;
        lead = Optional.ofNullable(leadSource);
        leadAlone.setVisible(lead.isPresent());
        lead.ifPresent(source -> leadAlone.setText(
                getTranslation("standpoint.lead-alone", source.publisher(), SourceNames.publishedOn(source))));
        long undated =
                sources.stream().filter(source -> source.publishedOn() == null).count();
        knownOn.setHelperText(getTranslation("standpoint.known-on.help", undated));
        Map<String, String> known = named(sources);
        if (!known.equals(names)) {
            names.clear();
            names.putAll(known);
            chosen.setItems(names.keySet());
        }
        chosen.setValue(wanted.sources());
        knownOn.setValue(wanted.knownOn());
        setSummaryText(summary());
        setClassName("narrowed", !wanted.sources().isEmpty() || wanted.knownOn() != null);
    }

    private String summary() {
        String told = standpoint.sources().isEmpty()
                ? getTranslation("standpoint.sources.all")
                : standpoint.sources().stream()
                        .map(word -> names.getOrDefault(word, word))
                        .sorted()
                        .collect(joining("; "));
        return standpoint.knownOn() == null
                ? getTranslation("standpoint.told-by", told)
                : getTranslation("standpoint.told-by-then", told, Words.of(standpoint.knownOn()));
    }

    private Map<String, String> named(List<Source> sources) {
        Map<String, String> named = new LinkedHashMap<>();
        for (Source.Kind kind : Source.Kind.values()) {
            named.put(Standpoint.wordOf(kind), getTranslation("standpoint.kind", Words.of(kind)));
        }
        for (Source source : sources) {
            named.put(source.id(), SourceNames.of(source));
        }
        return named;
    }
}
