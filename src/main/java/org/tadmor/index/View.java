package org.tadmor.index;

/**
 * A part of the map, in whole cells.
 *
 * @param level how many times the side of the world was halved to have cells of this size, 0 to {@link Mercator#DEPTH}
 * @param west the first column; those after the last one begin anew at 180 degrees
 * @param columns how many, at most all
 * @param north the first row
 * @param south the last row
 */
public record View(int level, int west, int columns, int north, int south) {

    /** @throws IllegalArgumentException when there are no such cells */
    public View {
        if (level < 0 || level > Mercator.DEPTH) {
            throw new IllegalArgumentException("no level " + level);
        }
        int cells = 1 << level;
        boolean rows = 0 <= north && north <= south && south < cells;
        if (!rows || west < 0 || west >= cells || columns < 1 || columns > cells) {
            throw new IllegalArgumentException("no cells at level %d: %d from column %d on, rows %d to %d"
                    .formatted(level, columns, west, north, south));
        }
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
