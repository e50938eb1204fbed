package org.tadmor.monitor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tadmor.site.Site;
import org.tadmor.site.SiteKind;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.MultilingualText;

/**
 * A place as a map draws it.
 *
 * @param position where whoever asked sees it, to 15 cm
 * @param state on the day that was asked for, of two the later
 * @param before on the earlier day; null where one is asked for
 */
public record PlaceInView(
        String id,
        SiteKind kind,
        MultilingualText name,
        GeoPoint position,
        PlaceState state,
        @Nullable PlaceState before) {

    /** A place of one day; empty where it is not on the map. */
    public static Optional<PlaceInView> of(SiteSnapshot place) {
        Site site = place.site();
        return Optional.ofNullable(site.position())
                .map(position -> new PlaceInView(
                        site.id(), site.kind(), site.name(), position.point(), PlaceState.of(place), null));
    }
}
