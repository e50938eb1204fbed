package org.tadmor.worklist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.tadmor.vocabulary.ui.CountToggle;
import org.tadmor.vocabulary.ui.Words;
import org.tadmor.worklist.Worklist;
import org.tadmor.worklist.WorklistFilter;
import org.tadmor.worklist.WorklistItem.Reason;

/** The reasons with their counts, to press: which of them the list is to show. */
class ReasonLegend extends Div {

    private final Map<Reason, CountToggle> entries = new EnumMap<>(Reason.class);
    private final Consumer<WorklistFilter> listener;
    private WorklistFilter filter = WorklistFilter.ALL;

    /** @param listener told what someone wants to see */
    ReasonLegend(Consumer<WorklistFilter> listener) {
        this.listener = listener;
        addClassName("legend");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("worklist.reasons"));
        for (Reason reason : Reason.values()) {
            String word = Words.of(reason);
            CountToggle entry = new CountToggle(new Span(word), word, () -> toggle(reason));
            entries.put(reason, entry);
            add(entry);
        }
    }

    void show(Worklist worklist) {
        filter = worklist.filter();
        entries.forEach((reason, entry) -> {
            entry.setVisible(worklist.counts().containsKey(reason));
            entry.show(filter.reasons().contains(reason), worklist.counts().getOrDefault(reason, 0));
        });
    }

    private void toggle(Reason reason) {
        Set<Reason> toggled = EnumSet.noneOf(Reason.class);
        toggled.addAll(filter.reasons());
        if (!toggled.remove(reason)) {
            toggled.add(reason);
        }
        listener.accept(filter.withReasons(toggled));
    }
}
