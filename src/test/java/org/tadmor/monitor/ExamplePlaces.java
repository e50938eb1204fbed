package org.tadmor.monitor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tadmor.index.Layers;
import org.tadmor.index.Sight;
import org.tadmor.site.SiteKind;

/** Places that a filter found, for tests of what draws them. */
public final class ExamplePlaces {

    private static final LocalDate EARLIER = LocalDate.of(2014, 1, 1);
    private static final LocalDate BETWEEN = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2016, 1, 1);

    private ExamplePlaces() {}

    /**
     * Temples that were asked for, some of them with how they stood on an earlier day.
     *
     * @param others that were not, whatever they are
     */
    public static FilteredPlaces beside(Collection<PlaceInView> others, Collection<PlaceInView> temples) {
        Layers layers = ExampleIndex.layers(Stream.concat(
                        others.stream().map(place -> indexed(place, SiteKind.TOMB)),
                        temples.stream().map(place -> indexed(place, SiteKind.TEMPLE)))
                .toList());
        boolean compared = temples.stream().anyMatch(place -> place.before() != null);
        return new FilteredPlaces(
                SiteFilter.ALL.withKinds(Set.of(SiteKind.TEMPLE)),
                1,
                new PlacesOnDay(layers, Sight.EXACT, LATER),
                compared ? new PlacesOnDay(layers, Sight.EXACT, EARLIER) : null);
    }

    private static IndexedPlace indexed(PlaceInView place, SiteKind kind) {
        @Nullable PlaceState before = place.before();
        PlaceTimeline timeline = before == null
                ? new PlaceTimeline(place.state(), List.of())
                : new PlaceTimeline(before, List.of(new PlaceTimeline.Change(BETWEEN, place.state())));
        return new IndexedPlace(
                place.id(), kind, place.name(), place.id(), place.position(), place.position(), timeline);
    }
}
