package org.tadmor.map;

import org.tadmor.index.View;
import org.tadmor.vocabulary.GeoPoint;

/**
 * The part of the world that someone looks at, and from how near.
 *
 * @param zoom as of {@link MapCell}
 * @param west its western edge, -180 to 180 degrees
 * @param east its eastern edge, -180 to 180 degrees; west of the western one where the antimeridian lies between them
 */
public record MapView(int zoom, double west, double south, double east, double north) {

    /** A screen of 4,000 by 2,000 pixels has as many. */
    private static final int MOST_CELLS = 2048;

    /** @throws IllegalArgumentException when an edge is out of range, or south lies north of north */
    public MapView {
        requireWithin("west", west, 180);
        requireWithin("south", south, 90);
        requireWithin("east", east, 180);
        requireWithin("north", north, 90);
        if (south > north) {
            throw new IllegalArgumentException("south %s lies north of north %s".formatted(south, north));
        }
    }

    /**
     * The view that is meant by any numbers: what lies beyond the world is cut off, who goes around it comes back to where
     * he was, and a zoom so deep that the view had thousands of cells is taken back to one where it has fewer.
     *
     * @throws IllegalArgumentException when an edge is not a number, or south lies north of north
     */
    static MapView of(int zoom, double west, double south, double east, double north) {
        for (double edge : new double[] {west, south, east, north}) {
            if (!Double.isFinite(edge)) {
                throw new IllegalArgumentException("%s is not a number of degrees".formatted(edge));
            }
        }
        boolean around = east - west >= 360;
        MapView view = new MapView(
                Math.clamp(zoom, 0, MapCell.MAX_ZOOM),
                around ? -180 : wrapped(west, -180),
                Math.clamp(south, -90, 90),
                around ? 180 : wrapped(east, 180),
                Math.clamp(north, -90, 90));
        while (view.zoom > 0 && view.cells() > MOST_CELLS) {
            view = view.fromFurther();
        }
        return view;
    }

    /** Whether any of the cell is in view. */
    boolean shows(MapCell cell) {
        int first = northWest().x();
        int last = lastColumn();
        boolean across =
                !crossesAntimeridian() ? first <= cell.x() && cell.x() <= last : first <= cell.x() || cell.x() <= last;
        return across && northWest().y() <= cell.y() && cell.y() <= southEast().y();
    }

    /** The cells in view with all others of their {@linkplain MapCell#block blocks}. */
    View wholeBlocks() {
        int perSide = MapCell.perSide(zoom);
        int inBlock = 1 << MapCell.ZOOMS_PER_BLOCK;
        int west = northWest().x() / inBlock * inBlock;
        int east = lastColumn() / inBlock * inBlock + inBlock + (crossesAntimeridian() ? perSide : 0);
        int north = northWest().y() / inBlock * inBlock;
        int south = southEast().y() / inBlock * inBlock + inBlock - 1;
        return new View(MapCell.level(zoom), west, Math.min(perSide, east - west), north, south);
    }

    private boolean crossesAntimeridian() {
        return west > east;
    }

    private long cells() {
        long perSide = MapCell.perSide(zoom);
        long between = lastColumn() - northWest().x();
        long columns = crossesAntimeridian() ? Math.min(perSide, perSide + between + 1) : between + 1;
        return columns * (southEast().y() - northWest().y() + 1);
    }

    private int lastColumn() {
        return east == 180 ? MapCell.perSide(zoom) - 1 : southEast().x();
    }

    private MapView fromFurther() {
        return new MapView(zoom - 1, west, south, east, north);
    }

    private MapCell northWest() {
        return MapCell.at(new GeoPoint(north, west), zoom);
    }

    private MapCell southEast() {
        return MapCell.at(new GeoPoint(south, east), zoom);
    }

    /** The same meridian between -180 and 180 degrees; the antimeridian is both, and the one that is named. */
    private static double wrapped(double longitude, double antimeridian) {
        double wrapped = longitude - 360 * Math.floor((longitude + 180) / 360);
        return wrapped == -180 ? antimeridian : wrapped;
    }

    private static void requireWithin(String edge, double degrees, double limit) {
        if (!(Math.abs(degrees) <= limit)) {
            throw new IllegalArgumentException(
                    "%s %s is outside -%.0f to %.0f degrees".formatted(edge, degrees, limit, limit));
        }
    }
}
