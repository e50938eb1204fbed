package org.tadmor.map;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tadmor.vocabulary.GeoPoint;

/**
 * Which places are drawn on their own and which as one: those of a cell are one, unless there is only one of them; but
 * from some zoom on few places stand on their own even where they are close. Looks at every place, so that it is plain
 * to see what is right.
 */
final class Clustering {

    /** From here on the monuments of a city stand apart. */
    static final int OWN_PLACES_FROM_ZOOM = 13;

    /** So many in a {@linkplain MapCell#block block} of 256 by 256 pixels can be told apart. */
    static final int OWN_PLACES_IN_BLOCK = 20;

    private final MapView view;
    private final Map<MapCell, List<GeoPoint>> all;
    private final List<MapCluster> clusters = new ArrayList<>();
    private final List<MapPlace> own = new ArrayList<>();

    private Clustering(Collection<GeoPoint> all, MapView view) {
        this.view = view;
        this.all = all.stream().collect(groupingBy(point -> MapCell.at(point, view.zoom())));
    }

    /**
     * @param wanted the places that were asked for, in the order in which they are to be named
     * @param all the positions of all places, those asked for among them
     */
    static MapAnswer of(Collection<MapPlace> wanted, Collection<GeoPoint> all, MapView view) {
        Clustering clustering = new Clustering(all, view);
        Map<MapCell, List<MapPlace>> cells =
                wanted.stream().collect(groupingBy(clustering::cell, LinkedHashMap::new, toList()));
        Map<MapCell, Integer> blocks = new LinkedHashMap<>();
        cells.forEach((cell, places) -> blocks.merge(cell.block(), places.size(), Integer::sum));
        cells.forEach((cell, places) -> {
            if (view.shows(cell)) {
                clustering.draw(cell, places, blocks.getOrDefault(cell.block(), 0));
            }
        });
        return new MapAnswer(view.zoom(), clustering.clusters, clustering.own, null);
    }

    private void draw(MapCell cell, List<MapPlace> places, int inBlock) {
        if (places.size() == 1 || view.zoom() >= OWN_PLACES_FROM_ZOOM && inBlock <= OWN_PLACES_IN_BLOCK) {
            own.addAll(places);
        } else {
            clusters.add(MapCluster.of(cell, MapCell.middle(all.getOrDefault(cell, List.of())), places));
        }
    }

    private MapCell cell(MapPlace place) {
        return MapCell.at(place.position(), view.zoom());
    }
}
