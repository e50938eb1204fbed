package org.tadmor.dashboard;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tadmor.map.StatusSign;
import org.tadmor.monitor.FilterAnswer;
import org.tadmor.monitor.SiteFilter;
import org.tadmor.site.SiteKind;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.ui.Words;

/** Search, kinds and the legend: what a reader asks for. */
class FilterBar extends Div {

    private static final int TYPING_PAUSE_MILLIS = 150;

    /** How a reader changed the filter, which decides what Back returns to. */
    enum Change {
        /** One more letter of a search: Back skips it. */
        TYPED,
        /** A choice of its own: Back undoes it. */
        CHOSEN
    }

    private final BiConsumer<SiteFilter, Change> listener;
    private final TextField search = new TextField();
    private final MultiSelectComboBox<SiteKind> kinds = new MultiSelectComboBox<>();
    private final StatusLegend legend;
    private final Map<SiteKind, Integer> kindCounts = new EnumMap<>(SiteKind.class);
    private SiteFilter filter = SiteFilter.ALL;

    /** @param listToggle stands beside the fields where there is room for either map or list */
    FilterBar(Button listToggle, BiConsumer<SiteFilter, Change> listener) {
        this.listener = listener;
        addClassName("filter-bar");
        getElement().setAttribute("role", "search");
        search.setAriaLabel(getTranslation("filter.text"));
        search.setPlaceholder(getTranslation("filter.text"));
        search.setClearButtonVisible(true);
        search.setMaxLength(SiteFilter.MAX_TEXT_LENGTH);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(filter.withText(change.getValue()), Change.TYPED);
            }
        });
        kinds.setAriaLabel(getTranslation("filter.kind"));
        kinds.setPlaceholder(getTranslation("filter.kind.all"));
        kinds.setItems(SiteKind.values());
        kinds.setItemLabelGenerator(this::label);
        kinds.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(filter.withKinds(change.getValue()), Change.CHOSEN);
            }
        });
        legend = new StatusLegend(wanted -> listener.accept(wanted, Change.CHOSEN));
        Div fields = new Div(search, kinds, listToggle);
        fields.addClassName("fields");
        add(fields, legend, certaintyKey());
    }

    void show(FilterAnswer answer) {
        filter = answer.filter();
        if (!search.getValue().strip().equals(filter.text())) {
            search.setValue(filter.text());
        }
        if (!kindCounts.equals(answer.kindCounts())) {
            kindCounts.putAll(answer.kindCounts());
            kinds.getDataProvider().refreshAll();
        }
        kinds.setValue(filter.kinds());
        legend.show(answer);
    }

    /** What solid, hollow and broken signs mean. */
    private Div certaintyKey() {
        Div key = new Div(
                new Span(getTranslation("legend.certainty")),
                StatusSign.certainty(Certainty.HIGH),
                StatusSign.certainty(Certainty.MEDIUM),
                StatusSign.certainty(Certainty.LOW));
        key.addClassName("certainty-key");
        return key;
    }

    private String label(SiteKind kind) {
        return getTranslation("filter.count", Words.of(kind), kindCounts.getOrDefault(kind, 0));
    }
}
