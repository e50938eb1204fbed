package org.tadmor.dashboard;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.tadmor.map.StatusSign;
import org.tadmor.monitor.FilterAnswer;
import org.tadmor.monitor.SiteFilter;
import org.tadmor.monitor.Status;
import org.tadmor.vocabulary.ui.CountToggle;
import org.tadmor.vocabulary.ui.Words;

/** The legend of the map, which is the status filter: each status with its sign and count, to press. */
class StatusLegend extends Div {

    private final Map<Status, CountToggle> entries = new EnumMap<>(Status.class);
    private final CountToggle disputed;
    private final Consumer<SiteFilter> listener;
    private SiteFilter filter = SiteFilter.ALL;

    /** @param listener told what a reader wants */
    StatusLegend(Consumer<SiteFilter> listener) {
        this.listener = listener;
        addClassName("legend");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("filter.status"));
        for (Status status : Status.values()) {
            CountToggle entry = new CountToggle(new StatusSign(status), Words.of(status), () -> toggle(status));
            entries.put(status, entry);
            add(entry);
        }
        disputed = new CountToggle(
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
}
