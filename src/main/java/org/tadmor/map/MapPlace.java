package org.tadmor.map;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tadmor.monitor.Comparison;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.monitor.Status;
import org.tadmor.monitor.Transition;
import org.tadmor.site.Site;
import org.tadmor.site.SiteKind;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.MultilingualText;

/**
 * A place as the map draws it.
 *
 * @param position as whoever asked may know it
 * @param status the one that its condition gives
 * @param certainty how sure its condition is; null where nothing is known of it
 * @param possibleStatus the one that it may have already; null for none
 * @param difference between two days; null where only one is looked at
 */
public record MapPlace(
        String id,
        GeoPoint position,
        MultilingualText name,
        SiteKind kind,
        Status status,
        @Nullable Certainty certainty,
        @Nullable Status possibleStatus,
        boolean atRisk,
        boolean disputed,
        @Nullable Difference difference) {

    /** How a place stands on two days, the same on both or not. */
    public record Difference(Transition.State before, Transition.State after) {

        boolean isNone() {
            return before.equals(after);
        }
    }

    boolean hasChanged() {
        return difference != null && !difference.isNone();
    }

    /** Of the places of one day, those whose position may be known. */
    static Stream<MapPlace> of(SiteSnapshot place) {
        return seen(place, null);
    }

    /** The same for a place of two days. */
    static Stream<MapPlace> of(SiteSnapshot place, Comparison comparison) {
        Transition.State after = Transition.State.of(place);
        Optional<Transition> change = comparison.of(place.site().id());
        return seen(place, new Difference(change.map(Transition::before).orElse(after), after));
    }

    private static Stream<MapPlace> seen(SiteSnapshot place, @Nullable Difference difference) {
        Site site = place.site();
        return Optional.ofNullable(site.position())
                .map(position -> new MapPlace(
                        site.id(),
                        position.point(),
                        site.name(),
                        site.kind(),
                        place.conditionStatus(),
                        place.certainty().orElse(null),
                        place.possibleStatus().orElse(null),
                        place.isAtRisk(),
                        place.isDisputed(),
                        difference))
                .stream();
    }
}
