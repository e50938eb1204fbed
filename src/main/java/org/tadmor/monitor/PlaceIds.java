package org.tadmor.monitor;

import java.util.ArrayList;
import java.util.List;
import org.tadmor.index.Layers;
import org.tadmor.index.PointList;

/** The ids of places in an order, made as they are asked for. */
record PlaceIds(Layers layers, PointList points) {

    int size() {
        return points.size();
    }

    /** So many from one place on, or as many as there are. */
    List<String> page(int from, int count) {
        List<String> ids = new ArrayList<>();
        points.forEach(
                from,
                (int) Math.min(points.size(), (long) from + count),
                (layer, number) -> ids.add(layers.index(layer).keyOf(number)));
        return ids;
    }
}
