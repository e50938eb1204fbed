package org.tadmor.map;

import java.util.Collection;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.tadmor.vocabulary.GeoPoint;

/** How far places lie apart: the smallest rectangle that holds them and does not cross the antimeridian, in degrees. */
public record MapExtent(double west, double south, double east, double north) {

    /** Empty where there is no place. */
    static Optional<MapExtent> of(Collection<GeoPoint> points) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MapExtent(
                least(points, GeoPoint::longitude),
                least(points, GeoPoint::latitude),
                most(points, GeoPoint::longitude),
                most(points, GeoPoint::latitude)));
    }

    private static double least(Collection<GeoPoint> points, ToDoubleFunction<GeoPoint> degrees) {
        return points.stream().mapToDouble(degrees).min().orElseThrow();
    }

    private static double most(Collection<GeoPoint> points, ToDoubleFunction<GeoPoint> degrees) {
        return points.stream().mapToDouble(degrees).max().orElseThrow();
    }
}
