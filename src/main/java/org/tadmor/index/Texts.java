package org.tadmor.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Very many short texts, one after another. */
final class Texts {

    private final byte[] bytes;
    private final int[] starts;

    private Texts(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    int size() {
        return starts.length - 1;
    }

    /** How many bytes of memory they take. */
    long length() {
        return bytes.length + 4L * starts.length;
    }

    byte[] bytes() {
        return bytes;
    }

    int start(int number) {
        return starts[number];
    }

    int end(int number) {
        return starts[number + 1];
    }

    String text(int number) {
        return new String(bytes, start(number), end(number) - start(number), StandardCharsets.UTF_8);
    }

    boolean equals(int number, byte[] other, int from, int to) {
        return Arrays.equals(bytes, start(number), end(number), other, from, to);
    }

    /** The texts in another order: at each place of it, the number of one of these. */
    Texts ordered(int[] order) {
        int length = 0;
        for (int number : order) {
            length += end(number) - start(number);
        }
        Builder ordered = new Builder(order.length, length);
        for (int number : order) {
            ordered.add(bytes, start(number), end(number));
        }
        return ordered.build();
    }

    /** Takes texts one after another. */
    static final class Builder {

        private byte[] bytes;
        private int[] starts;
        private int size;

        /** @param length of all texts together, in bytes; it grows where that was too little, as the number does */
        Builder(int texts, int length) {
            this.bytes = new byte[length];
            this.starts = new int[texts + 1];
        }

        void add(byte[] from, int start, int end) {
            int length = starts[size] + end - start;
            if (length > bytes.length) {
                bytes = Arrays.copyOf(bytes, length + length / 2);
            }
            System.arraycopy(from, start, bytes, starts[size], end - start);
            size++;
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size + size / 2 + 1);
            }
            starts[size] = length;
        }

        int size() {
            return size;
        }

        boolean equals(int number, byte[] other, int from, int to) {
            return Arrays.equals(bytes, starts[number], starts[number + 1], other, from, to);
        }

        Texts build() {
            return new Texts(Arrays.copyOf(bytes, starts[size]), Arrays.copyOf(starts, size + 1));
        }
    }
}
