package org.tadmor.map;

import org.tadmor.index.Cell;
import org.tadmor.index.Mercator;
import org.tadmor.index.View;
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
    static final int ZOOMS_PER_BLOCK = 2;

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
        return new MapCell(
                zoom, Mercator.column(point.longitude(), level(zoom)), Mercator.row(point.latitude(), level(zoom)));
    }

    static MapCell of(Cell cell, int zoom) {
        return new MapCell(zoom, cell.column(), cell.row());
    }

    /** It alone. */
    View view() {
        return new View(level(zoom), x, 1, y, y);
    }

    /** How often the side of the world is halved to have such cells. */
    static int level(int zoom) {
        return zoom + ZOOMS_PER_BLOCK;
    }

    /** How many cells lie side by side around the world. */
    static int perSide(int zoom) {
        return 1 << level(zoom);
    }

    /** The four by four cells that this one belongs to, as the one cell that they are two zooms further out. */
    MapCell block() {
        return new MapCell(zoom - ZOOMS_PER_BLOCK, x >> ZOOMS_PER_BLOCK, y >> ZOOMS_PER_BLOCK);
    }
}
