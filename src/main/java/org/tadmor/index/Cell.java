package org.tadmor.index;

import java.util.ArrayList;
import java.util.List;

/** A square of the map with the points in it. */
public final class Cell {

    /** Points in it that follow one another in one of the layers. */
    private record Range(int layer, int from, int to) {}

    private final int column;
    private final int row;
    private final List<Range> ranges = new ArrayList<>(2);
    private int all;
    private long sumOfX;
    private long sumOfY;

    Cell(int column, int row) {
        this.column = column;
        this.row = row;
    }

    public int column() {
        return column;
    }

    public int row() {
        return row;
    }

    /** How many points there are in it, whatever is asked for. */
    public int all() {
        return all;
    }

    /** The mean longitude of all points in it, whatever is asked for: it stays where it is from question to question. */
    public double longitude() {
        return Mercator.longitude((double) sumOfX / all);
    }

    /** As {@link #longitude}. */
    public double latitude() {
        return Mercator.latitude((double) sumOfY / all);
    }

    /** How many of its points are in a set. */
    public int count(PointSet set) {
        int count = 0;
        for (Range range : ranges) {
            count += set.layer(range.layer).count(range.from, range.to);
        }
        return count;
    }

    /** How many of its points are in both sets. */
    public int countBoth(PointSet set, PointSet other) {
        int count = 0;
        for (Range range : ranges) {
            count += set.layer(range.layer).countBoth(other.layer(range.layer), range.from, range.to);
        }
        return count;
    }

    /** Tells those of its points that are in a set. */
    public void forEach(PointSet set, PointSet.Told told) {
        for (Range range : ranges) {
            set.layer(range.layer).forEach(range.from, range.to, number -> told.accept(range.layer, number));
        }
    }

    /** @param live the points of the layer that count */
    void add(int layer, Points points, Bits live, int from, int to) {
        ranges.add(new Range(layer, from, to));
        all += to - from;
        sumOfX += points.sumOfX(from, to);
        sumOfY += points.sumOfY(from, to);
        live.forEachMissing(from, to, number -> {
            all--;
            sumOfX -= points.x(number);
            sumOfY -= points.y(number);
        });
    }
}
