package org.tadmor.dashboard;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tadmor.monitor.FilterAnswer;
import org.tadmor.monitor.PlaceOrder;
import org.tadmor.monitor.PlaceOrder.By;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.monitor.SiteSnapshots;
import org.tadmor.site.SiteKind;

/** The places that a filter lets through, some at a time. */
class MatchingPlaces extends AbstractBackEndDataProvider<SiteSnapshot, Void> {

    private static final long serialVersionUID = 1L;

    private final transient FilterAnswer answer;
    private final transient SiteSnapshots snapshots;
    private final List<SiteKind> kinds;
    private final Locale language;

    /** @param kinds all of them, in the order of their words in the language */
    MatchingPlaces(FilterAnswer answer, SiteSnapshots snapshots, List<SiteKind> kinds, Locale language) {
        this.answer = answer;
        this.snapshots = snapshots;
        this.kinds = kinds;
        this.language = language;
    }

    @Override
    protected Stream<SiteSnapshot> fetchFromBackEnd(Query<SiteSnapshot, Void> query) {
        PlaceOrder order = query.getSortOrders().stream()
                .findFirst()
                .map(this::order)
                .orElseGet(() -> PlaceOrder.byName(language));
        return snapshots.page(answer.filter(), order, query.getOffset(), query.getLimit()).stream();
    }

    @Override
    protected int sizeInBackEnd(Query<SiteSnapshot, Void> query) {
        return answer.count();
    }

    @Override
    public Object getId(SiteSnapshot place) {
        return place.site().id();
    }

    private PlaceOrder order(QuerySortOrder sorted) {
        return new PlaceOrder(
                By.valueOf(sorted.getSorted()), sorted.getDirection() == SortDirection.DESCENDING, language, kinds);
    }
}
