package org.tadmor.leaflet;

import static org.tadmor.leaflet.LatLng.requireWithin;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * A rectangle on the map, in degrees of WGS 84, that does not cross the antimeridian.
 *
 * @param south lowest latitude
 * @param west lowest longitude
 * @param north highest latitude
 * @param east highest longitude
 */
public record LatLngBounds(double south, double west, double north, double east) {

    /** @throws IllegalArgumentException when a coordinate is out of range, or the edges are swapped */
    public LatLngBounds {
        requireWithin("south", south, 90);
        requireWithin("west", west, 180);
        requireWithin("north", north, 90);
        requireWithin("east", east, 180);
        if (south > north) {
            throw new IllegalArgumentException("south %s lies north of north %s".formatted(south, north));
        }
        if (west > east) {
            throw new IllegalArgumentException("west %s lies east of east %s".formatted(west, east));
        }
    }

    /** The bounds that hold nothing but this position. */
    public static LatLngBounds of(LatLng position) {
        return new LatLngBounds(position.latitude(), position.longitude(), position.latitude(), position.longitude());
    }

    /**
     * The smallest bounds that hold all positions.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static LatLngBounds around(Collection<LatLng> positions) {
        if (positions.isEmpty()) {
            throw new IllegalArgumentException("No positions to put bounds around");
        }
        return new LatLngBounds(
                lowest(positions, LatLng::latitude),
                lowest(positions, LatLng::longitude),
                highest(positions, LatLng::latitude),
                highest(positions, LatLng::longitude));
    }

    /** Whether the position lies inside or on an edge. */
    public boolean contains(LatLng position) {
        return south <= position.latitude()
                && position.latitude() <= north
                && west <= position.longitude()
                && position.longitude() <= east;
    }

    /** Whether the other bounds lie inside, or share an edge. */
    public boolean contains(LatLngBounds other) {
        return contains(new LatLng(other.south, other.west)) && contains(new LatLng(other.north, other.east));
    }

    private static double lowest(Collection<LatLng> positions, ToDoubleFunction<LatLng> coordinate) {
        return positions.stream().mapToDouble(coordinate).min().orElseThrow();
    }

    private static double highest(Collection<LatLng> positions, ToDoubleFunction<LatLng> coordinate) {
        return positions.stream().mapToDouble(coordinate).max().orElseThrow();
    }
}
