package org.tadmor.index;

/** Radix sort of numbers together with where each stood: linear in their number, and stable. */
final class Sorting {

    private static final int DIGIT_BITS = 14;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private Sorting() {}

    /**
     * @param keys not negative, at most {@code 2 * Mercator.DEPTH} bits long
     * @return where each number stands, the lowest first
     */
    static int[] order(long[] keys) {
        int[] order = new int[keys.length];
        for (int place = 0; place < order.length; place++) {
            order[place] = place;
        }
        int[] next = new int[keys.length];
        for (int shift = 0; shift < 2 * Mercator.DEPTH; shift += DIGIT_BITS) {
            int[] starts = starts(keys, shift);
            for (int place : order) {
                next[starts[digit(keys[place], shift)]++] = place;
            }
            int[] sorted = next;
            next = order;
            order = sorted;
        }
        return order;
    }

    /** Where the numbers begin that have each digit at a position. */
    private static int[] starts(long[] keys, int shift) {
        int[] starts = new int[DIGITS + 1];
        for (long key : keys) {
            starts[digit(key, shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            starts[digit + 1] += starts[digit];
        }
        return starts;
    }

    private static int digit(long key, int shift) {
        return (int) (key >> shift) & DIGITS - 1;
    }
}
