package org.tadmor.index;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which number each point has: first those that lie at the same place for everyone, then those that do not, for those who
 * see them exactly, and once more for the others; at last those that lie nowhere for the others.
 *
 * @param order for each number, which of the points it is, in the order in which they came
 * @param seen for each {@link Sight}, the numbers that are for it
 */
record Layout(int[] order, Points everyone, Points exact, Points shown, Bits[] seen) {

    static Layout of(long[] places, long[] shownAt) {
        int[] same = sorted(places, point -> places[point] == shownAt[point]);
        int[] hidden = sorted(places, point -> places[point] != shownAt[point]);
        int[] elsewhere =
                sorted(shownAt, point -> places[point] != shownAt[point] && shownAt[point] != Mercator.NOWHERE);
        int[] nowhere = IntStream.range(0, places.length)
                .filter(point -> shownAt[point] == Mercator.NOWHERE)
                .toArray();
        int[] order = Arrays.stream(new int[][] {same, hidden, elsewhere, nowhere})
                .flatMapToInt(Arrays::stream)
                .toArray();
        int others = same.length + hidden.length;
        Bits exactly = new Bits(order.length);
        exactly.addAll(0, others);
        Bits asShown = new Bits(order.length);
        asShown.addAll(0, same.length);
        asShown.addAll(others, order.length);
        return new Layout(
                order,
                points(0, same, places),
                points(same.length, hidden, places),
                points(others, elsewhere, shownAt),
                new Bits[] {exactly, asShown});
    }

    private static int[] sorted(long[] places, IntPredicate wanted) {
        int[] some = IntStream.range(0, places.length).filter(wanted).toArray();
        int[] order = Sorting.order(codes(some, places));
        return Arrays.stream(order).map(place -> some[place]).toArray();
    }

    private static Points points(int first, int[] some, long[] places) {
        return new Points(first, codes(some, places));
    }

    private static long[] codes(int[] some, long[] places) {
        return Arrays.stream(some).mapToLong(point -> places[point]).toArray();
    }
}
