package org.tadmor.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tadmor.index.Cell;
import org.tadmor.monitor.FilteredPlaces;

/**
 * Which places are drawn on their own and which as one: those of a cell are one, unless there is only one of them; but
 * from some zoom on few places stand on their own even where they are close.
 */
final class Clustering {

    /** From here on the monuments of a city stand apart. */
    static final int OWN_PLACES_FROM_ZOOM = 13;

    /** So many in a {@linkplain MapCell#block block} of 256 by 256 pixels can be told apart. */
    static final int OWN_PLACES_IN_BLOCK = 20;

    private final FilteredPlaces found;
    private final MapView view;
    private final Map<MapCell, Integer> blocks = new HashMap<>();
    private final List<MapCluster> clusters = new ArrayList<>();
    private final List<MapPlace> own = new ArrayList<>();

    private Clustering(FilteredPlaces found, MapView view) {
        this.found = found;
        this.view = view;
    }

    static MapAnswer of(FilteredPlaces found, MapView view) {
        Clustering clustering = new Clustering(found, view);
        clustering.draw(found.cells(view.wholeBlocks()));
        return new MapAnswer(view.zoom(), clustering.clusters, clustering.own, null);
    }

    private void draw(List<Cell> cells) {
        for (Cell cell : cells) {
            blocks.merge(MapCell.of(cell, view.zoom()).block(), found.count(cell), Integer::sum);
        }
        for (Cell cell : cells) {
            MapCell mapCell = MapCell.of(cell, view.zoom());
            if (view.shows(mapCell)) {
                draw(cell, mapCell);
            }
        }
        clusters.sort(
                Comparator.comparing((MapCluster cluster) -> cluster.cell().y())
                        .thenComparing(cluster -> cluster.cell().x()));
        own.sort(MapPlace.BY_NAME);
    }

    private void draw(Cell cell, MapCell mapCell) {
        int places = found.count(cell);
        boolean few = blocks.getOrDefault(mapCell.block(), 0) <= OWN_PLACES_IN_BLOCK;
        if (places == 1 || view.zoom() >= OWN_PLACES_FROM_ZOOM && few) {
            found.of(cell, places).stream().map(MapPlace::of).forEach(own::add);
        } else {
            clusters.add(MapCluster.of(mapCell, cell, found));
        }
    }
}
