package org.tadmor.monitor;

import java.util.List;
import org.tadmor.index.Mercator;
import org.tadmor.vocabulary.GeoPoint;

/** The rectangle that grows with each place that is added. */
final class Corners {

    private double west = Double.POSITIVE_INFINITY;
    private double south = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;

    /** @param place of {@link Mercator#place}; nowhere adds nothing */
    void add(long place) {
        if (place == Mercator.NOWHERE) {
            return;
        }
        double longitude = Mercator.longitudeOf(place);
        double latitude = Mercator.latitudeOf(place);
        west = Math.min(west, longitude);
        south = Math.min(south, latitude);
        east = Math.max(east, longitude);
        north = Math.max(north, latitude);
    }

    /** South-west and north-east; none when there is no place. */
    List<GeoPoint> points() {
        return west > east ? List.of() : List.of(new GeoPoint(south, west), new GeoPoint(north, east));
    }
}
