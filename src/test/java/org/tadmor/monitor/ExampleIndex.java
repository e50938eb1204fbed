package org.tadmor.monitor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tadmor.index.IndexBuilder;
import org.tadmor.index.Layers;
import org.tadmor.index.Sight;

/** Places in an index that no database is behind. */
final class ExampleIndex {

    private static final PlaceOrder BY_NAME = PlaceOrder.byName(Locale.ENGLISH);

    private ExampleIndex() {}

    /** Places that stand on every day as they do in these snapshots, seen exactly. */
    static PlacesOnDay of(Collection<SiteSnapshot> places) {
        List<IndexedPlace> indexed = places.stream()
                .map(place ->
                        IndexedPlace.of(place.site(), place.site(), new PlaceTimeline(PlaceState.of(place), List.of())))
                .toList();
        return new PlacesOnDay(layers(indexed), Sight.EXACT, LocalDate.EPOCH);
    }

    static Layers layers(Collection<IndexedPlace> places) {
        IndexBuilder builder = IndexedPlace.index(places.size());
        places.forEach(place -> builder.add(place.toPoint()));
        return Layers.of(builder, () -> IndexedPlace.index(1));
    }

    static FilterAnswer answer(SiteFilter filter, PlacesOnDay places, Optional<Comparison> comparison) {
        return FilterAnswer.of(filter, places, comparison, new PlaceIndex.Moment(places.layers(), 1, 0));
    }

    /** The ids of places, by name. */
    static List<String> ids(FilteredPlaces places) {
        return places.inOrder(BY_NAME).page(0, Integer.MAX_VALUE);
    }

    static List<String> changedIds(FilteredPlaces places) {
        return places.changedByName(BY_NAME).page(0, Integer.MAX_VALUE);
    }
}
