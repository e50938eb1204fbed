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
import org.tadmor.monitor.Status;
import org.tadmor.vocabulary.ui.Words;

/** The legend of the map, which is the status filter: each status with its sign and count, to press. */
class StatusLegend extends Div {

    private final Map<Status, Entry> entries = new EnumMap<>(Status.class);
    private final Consumer<Set<Status>> listener;
    private Set<Status> wanted = Set.of();

    /** @param listener told the statuses a reader wants, none for all */
    StatusLegend(Consumer<Set<Status>> listener) {
        this.listener = listener;
        addClassName("legend");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("filter.status"));
        for (Status status : Status.values()) {
            Entry entry = new Entry(status);
            entries.put(status, entry);
            add(entry);
        }
    }

    void show(Set<Status> statuses, Map<Status, Integer> counts) {
        wanted = statuses;
        entries.forEach((status, entry) -> entry.show(statuses.contains(status), counts.getOrDefault(status, 0)));
    }

    private void toggle(Status status) {
        Set<Status> toggled = EnumSet.noneOf(Status.class);
        toggled.addAll(wanted);
        if (!toggled.remove(status)) {
            toggled.add(status);
        }
        listener.accept(toggled);
    }

    private final class Entry extends NativeButton {

        private final Status status;
        private final Span count = new Span();

        Entry(Status status) {
            this.status = status;
            count.addClassName("count");
            add(new StatusSign(status), count);
            addClickListener(click -> toggle(status));
        }

        void show(boolean pressed, int places) {
            getElement().setAttribute("aria-pressed", String.valueOf(pressed));
            count.setText(String.valueOf(places));
            count.getElement().setAttribute("aria-hidden", "true");
            getElement().setAttribute("aria-label", getTranslation("filter.count", Words.of(status), places));
        }
    }
}
