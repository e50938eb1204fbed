package org.tadmor.map;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.tadmor.monitor.PlaceInView;
import org.tadmor.monitor.PlaceState;
import org.tadmor.monitor.Status;
import org.tadmor.monitor.Transition.State;
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

    static final Comparator<MapPlace> BY_NAME =
            Comparator.comparing((MapPlace place) -> place.name().english()).thenComparing(MapPlace::id);

    /** How a place stands on two days, the same on both or not. */
    public record Difference(State before, State after) {

        boolean isNone() {
            return before.equals(after);
        }
    }

    boolean hasChanged() {
        return difference != null && !difference.isNone();
    }

    static MapPlace of(PlaceInView place) {
        PlaceState state = place.state();
        PlaceState before = place.before();
        return new MapPlace(
                place.id(),
                place.position(),
                place.name(),
                place.kind(),
                Status.of(state.condition()),
                state.certainty(),
                state.possible(),
                state.atRisk(),
                state.disputed(),
                before == null ? null : new Difference(State.of(before), State.of(state)));
    }
}
