package org.tadmor.map;

import java.util.Collection;
import org.tadmor.vocabulary.GeoPoint;

/**
 * A cell of the Web Mercator square, 64 pixels wide at its zoom: what lies in one is drawn as one where there is too much
 * of it. What lies beyond the square, at the poles, belongs to its outermost cells.
 *
 * @param zoom Leaflet's, which shows the square on 256 pixels at 0 and doubles it at each step
 * @param x counted from the antimeridian to the east
 * @param y counted from the north
 */
public record MapCell(int zoom, int x, int y) {

    /** The deepest zoom that is answered: a pixel is 4 cm there. */
    public static final int MAX_ZOOM = 22;

    /** A square of so many zooms deeper has as many cells to a side as this one has blocks. */
    private static final int ZOOMS_PER_BLOCK = 2;

    /** @throws IllegalArgumentException when there is no such cell */
    public MapCell {
        if (zoom < -ZOOMS_PER_BLOCK || zoom > MAX_ZOOM) {
            throw new IllegalArgumentException("zoom %d is not one of 0 to %d".formatted(zoom, MAX_ZOOM));
        }
        int last = perSide(zoom) - 1;
        if (x < 0 || x > last || y < 0 || y > last) {
            throw new IllegalArgumentException(
                    "%d, %d is no cell: at zoom %d they count from 0 to %d".formatted(x, y, zoom, last));
        }
    }

    /** The cell in which a point lies. The antimeridian is the western edge of the first column. */
    public static MapCell at(GeoPoint point, int zoom) {
        int perSide = perSide(zoom);
        return new MapCell(zoom, (int) (eastward(point) * perSide), (int) (southward(point) * perSide));
    }

    /** The mean of points on the square, none of them beyond the antimeridian from the others. */
    static GeoPoint middle(Collection<GeoPoint> points) {
        double east = points.stream().mapToDouble(MapCell::eastward).average().orElseThrow();
        double south = points.stream().mapToDouble(MapCell::southward).average().orElseThrow();
        return new GeoPoint(Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * south)))), east * 360 - 180);
    }

    /** How many cells lie side by side around the world. */
    static int perSide(int zoom) {
        return 1 << (zoom + ZOOMS_PER_BLOCK);
    }

    /** The four by four cells that this one belongs to, as the one cell that they are two zooms further out. */
    MapCell block() {
        return new MapCell(zoom - ZOOMS_PER_BLOCK, x >> ZOOMS_PER_BLOCK, y >> ZOOMS_PER_BLOCK);
    }

    /** How far across the square: from 0 at its western edge to less than 1. */
    private static double eastward(GeoPoint point) {
        return point.longitude() == 180 ? 0 : (point.longitude() + 180) / 360;
    }

    /** How far down the square: from 0 at its northern edge, and beyond, to less than 1. */
    private static double southward(GeoPoint point) {
        double sine = Math.sin(Math.toRadians(point.latitude()));
        double south = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
        return Math.clamp(south, 0, Math.nextDown(1.0));
    }
}
