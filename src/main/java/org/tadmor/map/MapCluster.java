package org.tadmor.map;

import java.util.EnumMap;
import java.util.Map;
import org.tadmor.index.Cell;
import org.tadmor.monitor.FilteredPlaces;
import org.tadmor.monitor.Status;
import org.tadmor.vocabulary.GeoPoint;

/**
 * The places of a cell, drawn as one.
 *
 * @param position the mean of all places in the cell, whatever was asked for, so that it stays when the question changes
 * @param places how many of those asked for lie in it
 * @param statuses how many of them have each status; the four that a condition gives add up to all of them
 * @param disputed on how many of them sources disagree
 * @param changed how many of them stand otherwise on another day; 0 where only one is looked at
 */
public record MapCluster(
        MapCell cell, GeoPoint position, int places, Map<Status, Integer> statuses, int disputed, int changed) {

    static MapCluster of(MapCell mapCell, Cell cell, FilteredPlaces found) {
        Map<Status, Integer> statuses = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            statuses.put(status, found.count(cell, status));
        }
        return new MapCluster(
                mapCell,
                new GeoPoint(cell.latitude(), cell.longitude()),
                found.count(cell),
                statuses,
                found.disputed(cell),
                found.changed(cell));
    }
}
