package org.tadmor.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the map draws of a view: each place that was asked for and lies in it, on its own or in one cluster.
 *
 * @param zoom the one whose cells they are
 * @param selected the place that is open, wherever it lies and whatever was asked for; null for none
 */
public record MapAnswer(
        int zoom,
        List<MapCluster> clusters,
        List<MapPlace> places,
        @Nullable MapPlace selected) {

    MapAnswer withSelected(@Nullable MapPlace place) {
        return new MapAnswer(zoom, clusters, places, place);
    }
}
