package org.tadmor.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Points of several layers, one after another. */
public final class PointList {

    /** The number of a point in the lowest layer, or in the one above it, counted down from -1. */
    private final int[] points;

    private PointList(int[] points) {
        this.points = points;
    }

    /** Gives a point a number to be sorted by. */
    @FunctionalInterface
    public interface Rank {
        int of(int layer, int number);
    }

    public int size() {
        return points.length;
    }

    /** Tells the points from one place up to another, or up to the last. */
    public void forEach(int from, int to, PointSet.Told told) {
        for (int place = from; place < Math.min(to, points.length); place++) {
            told.accept(layer(points[place]), number(points[place]));
        }
    }

    /** Those of a lower rank first; of the same rank, as they are. */
    public PointList sorted(Rank rank, boolean highestFirst) {
        record Ranked(int rank, int point) {}
        Comparator<Ranked> order = Comparator.comparingInt(Ranked::rank);
        return new PointList(Arrays.stream(points)
                .mapToObj(point -> new Ranked(rank.of(layer(point), number(point)), point))
                .sorted(highestFirst ? order.reversed() : order)
                .mapToInt(Ranked::point)
                .toArray());
    }

    public PointList reversed() {
        return new PointList(IntStream.range(0, points.length)
                .map(place -> points[points.length - 1 - place])
                .toArray());
    }

    /** Those of the lowest layer, with those of the one above it where they belong. */
    static PointList of(Layers layers, PointSet set, LabelOrder order) {
        int[] lower = wanted(layers.index(0), set.layer(0), order);
        if (set.layers().size() == 1) {
            return new PointList(lower);
        }
        int[] upper = wanted(layers.index(1), set.layer(1), order);
        int[] points = new int[lower.length + upper.length];
        int taken = 0;
        for (int place = 0; place < upper.length; place++) {
            String key = order.keyOf(layers.index(1), upper[place]);
            int before = place(layers.index(0), lower, taken, key, order);
            System.arraycopy(lower, taken, points, taken + place, before - taken);
            points[before + place] = -1 - upper[place];
            taken = before;
        }
        System.arraycopy(lower, taken, points, taken + upper.length, lower.length - taken);
        return new PointList(points);
    }

    private static int[] wanted(Index index, Bits set, LabelOrder order) {
        return Arrays.stream(index.ordered(order)).filter(set::has).toArray();
    }

    /** Where a key belongs among the points from one place on. */
    private static int place(Index index, int[] points, int from, String key, LabelOrder order) {
        int low = from;
        int high = points.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (order.keyOf(index, points[middle]).compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int layer(int point) {
        return point < 0 ? 1 : 0;
    }

    private static int number(int point) {
        return point < 0 ? -1 - point : point;
    }
}
