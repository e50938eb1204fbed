package org.tadmor.index;

import java.util.Arrays;

/** Whole numbers one after another, as many as there are. */
final class Numbers {

    private int[] values;
    private int size;

    /** @param expected how many there may be; it grows where that was too few */
    Numbers(int expected) {
        this.values = new int[Math.max(expected, 1)];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2 + 1);
        }
        values[size++] = value;
    }

    int get(int place) {
        return values[place];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
