package org.tadmor.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.tadmor.map.StatusSign;
import org.tadmor.monitor.FilterAnswer;
import org.tadmor.monitor.SiteFilter;
import org.tadmor.monitor.Status;
import org.tadmor.vocabulary.ui.Words;

/** The legend of the map, which is the status filter: each status with its sign and count, to press. */
class StatusLegend extends Div {

    private final Map<Status, Entry> entries = new EnumMap<>(Status.class);
    private final Entry disputed;
    private final Consumer<SiteFilter> listener;
    private SiteFilter filter = SiteFilter.ALL;

    /** @param listener told what a reader wants */
    StatusLegend(Consumer<SiteFilter> listener) {
        this.listener = listener;
        addClassName("legend");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("filter.status"));
        for (Status status : Status.values()) {
            Entry entry = new Entry(new StatusSign(status), Words.of(status), () -> toggle(status));
            entries.put(status, entry);
            add(entry);
        }
        disputed = new Entry(
                StatusSign.disputed(),
                getTranslation("status.disputed"),
                () -> listener.accept(filter.withDisputed(!filter.disputed())));
        add(disputed);
    }

    void show(FilterAnswer answer) {
        filter = answer.filter();
        entries.forEach((status, entry) -> entry.show(
                filter.statuses().contains(status), answer.statusCounts().getOrDefault(status, 0)));
        disputed.show(filter.disputed(), answer.disputedCount());
    }

    private void toggle(Status status) {
        Set<Status> toggled = EnumSet.noneOf(Status.class);
        toggled.addAll(filter.statuses());
        if (!toggled.remove(status)) {
            toggled.add(status);
        }
        listener.accept(filter.withStatuses(toggled));
    }

    private static final class Entry extends NativeButton {

        private final String word;
        private final Span count = new Span();

        Entry(StatusSign sign, String word, Runnable toggle) {
            this.word = word;
            count.addClassName("count");
            add(sign, count);
            addClickListener(click -> toggle.run());
        }

        void show(boolean pressed, int places) {
            getElement().setAttribute("aria-pressed", String.valueOf(pressed));
            count.setText(String.valueOf(places));
            count.getElement().setAttribute("aria-hidden", "true");
            getElement().setAttribute("aria-label", getTranslation("filter.count", word, places));
        }
    }
}
