package org.tadmor.dashboard;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadmor.monitor.SiteFilter;
import org.tadmor.vocabulary.ui.ReadableQuery;

/**
 * All that the dashboard shows, as the query of its address.
 *
 * @param placeId the place that is open; null for none
 * @param unknownValues what the address asked for and nobody knows
 */
record DashboardAddress(SiteFilter filter, @Nullable String placeId, List<String> unknownValues) {

    static final DashboardAddress START = new DashboardAddress(SiteFilter.ALL, null, List.of());

    private static final String PLACE = "place";

    static DashboardAddress parse(Map<String, List<String>> parameters) {
        return new DashboardAddress(
                SiteFilter.fromParameters(parameters),
                parameters.getOrDefault(PLACE, List.of()).stream()
                        .filter(id -> !id.isBlank())
                        .findFirst()
                        .orElse(null),
                SiteFilter.unknownValues(parameters));
    }

    QueryParameters toQuery() {
        Map<String, List<String>> parameters = new LinkedHashMap<>(filter.toParameters());
        if (placeId != null) {
            parameters.put(PLACE, List.of(placeId));
        }
        return new ReadableQuery(parameters);
    }

    DashboardAddress withFilter(SiteFilter other) {
        return new DashboardAddress(other, placeId, List.of());
    }

    DashboardAddress withPlace(@Nullable String otherId) {
        return new DashboardAddress(filter, otherId, List.of());
    }
}
