package org.tadmor.index;

/**
 * A part of the map, in whole cells.
 *
 * @param level how many times the side of the world was halved to have cells of this size, 0 to {@link Mercator#DEPTH}
 * @param west the first column; beyond the last one where the view goes across 180 degrees
 * @param columns how many, at most all
 * @param north the first row
 * @param south the last row
 */
public record View(int level, int west, int columns, int north, int south) {

    /**
     * The cells that an area touches.
     *
     * @param west in degrees, as the others; any number of turns around the world, and not east of {@code east}
     * @throws IllegalArgumentException when an edge is not a number, or on the wrong side of the one across
     */
    public static View of(int level, double west, double south, double east, double north) {
        if (!(west <= east) || !(south <= north) || level < 0 || level > Mercator.DEPTH) {
            throw new IllegalArgumentException("no area at level %d: west %s, south %s, east %s, north %s"
                    .formatted(level, west, south, east, north));
        }
        int cells = 1 << level;
        int shift = Mercator.DEPTH - level;
        int top = Mercator.y(north) >> shift;
        int bottom = Mercator.y(south) >> shift;
        if (east - west >= 360) {
            return new View(level, 0, cells, top, bottom);
        }
        int first = Mercator.x(west) >> shift;
        int last = Mercator.x(east) >> shift;
        boolean around = Mercator.x(east) < Mercator.x(west);
        int columns = around ? last + cells - first + 1 : last - first + 1;
        return columns >= cells ? new View(level, 0, cells, top, bottom) : new View(level, first, columns, top, bottom);
    }

    /** The whole world. */
    public static View all(int level) {
        return new View(level, 0, 1 << level, 0, (1 << level) - 1);
    }

    /** Whether a square of another level touches it. */
    boolean touches(int otherLevel, int column, int row) {
        int shift = level - otherLevel;
        int top = row << shift;
        int bottom = (row + 1 << shift) - 1;
        return top <= south && bottom >= north && touchesColumns(column << shift, 1 << shift);
    }

    private boolean touchesColumns(int first, int width) {
        int cells = 1 << level;
        int distance = Math.floorMod(first - west, cells);
        return distance < columns || distance + width > cells;
    }
}
