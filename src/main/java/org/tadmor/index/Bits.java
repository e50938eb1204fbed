package org.tadmor.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A set of point numbers, from 0 up to a size that is fixed: a bit for each. */
public final class Bits {

    private final long[] words;
    private final int size;

    /** The empty set. */
    public Bits(int size) {
        this(new long[(size + Long.SIZE - 1) / Long.SIZE], size);
    }

    private Bits(long[] words, int size) {
        this.words = words;
        this.size = size;
    }

    /** The set of all. */
    public static Bits all(int size) {
        Bits all = new Bits(size);
        Arrays.fill(all.words, -1L);
        if (size % Long.SIZE != 0) {
            all.words[all.words.length - 1] = -1L >>> -size;
        }
        return all;
    }

    public int size() {
        return size;
    }

    public boolean has(int number) {
        return (words[number >> 6] & 1L << number) != 0;
    }

    public void add(int number) {
        words[number >> 6] |= 1L << number;
    }

    public void remove(int number) {
        words[number >> 6] &= ~(1L << number);
    }

    /** Takes it out when it is in, and in when it is not. */
    void flip(int number) {
        words[number >> 6] ^= 1L << number;
    }

    public Bits copy() {
        return new Bits(words.clone(), size);
    }

    /** Those that are in both. */
    public Bits and(Bits other) {
        Bits both = copy();
        for (int word = 0; word < words.length; word++) {
            both.words[word] &= other.words[word];
        }
        return both;
    }

    /** Those that are in one of them at least. */
    public Bits or(Bits other) {
        Bits either = copy();
        for (int word = 0; word < words.length; word++) {
            either.words[word] |= other.words[word];
        }
        return either;
    }

    /** Those of this one that are not in the other. */
    public Bits without(Bits other) {
        Bits rest = copy();
        for (int word = 0; word < words.length; word++) {
            rest.words[word] &= ~other.words[word];
        }
        return rest;
    }

    /** Those that are in one of them alone. */
    public Bits butNotBoth(Bits other) {
        Bits one = copy();
        for (int word = 0; word < words.length; word++) {
            one.words[word] ^= other.words[word];
        }
        return one;
    }

    public int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** How many of the numbers from one up to another, that one left out, are in it. */
    public int count(int from, int to) {
        return countBoth(this, from, to);
    }

    /** How many are in both. */
    public int countBoth(Bits other) {
        return countBoth(other, 0, size);
    }

    /** How many of the numbers from one up to another, that one left out, are in both. */
    public int countBoth(Bits other, int from, int to) {
        if (from >= to) {
            return 0;
        }
        int first = from >> 6;
        int last = to - 1 >> 6;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            return Long.bitCount(words[first] & other.words[first] & head & tail);
        }
        int count = Long.bitCount(words[first] & other.words[first] & head)
                + Long.bitCount(words[last] & other.words[last] & tail);
        for (int word = first + 1; word < last; word++) {
            count += Long.bitCount(words[word] & other.words[word]);
        }
        return count;
    }

    /** Adds those from one number up to another, that one left out. */
    void addAll(int from, int to) {
        for (int number = from; number < to; number++) {
            add(number);
        }
    }

    /** Tells those from one number up to another, that one left out, in order. */
    public void forEach(int from, int to, IntConsumer told) {
        for (int number = next(from); number < to; number = next(number + 1)) {
            told.accept(number);
        }
    }

    /** The first in it that is not below this number; {@link #size} when there is none. */
    public int next(int number) {
        if (number >= size) {
            return size;
        }
        int word = number >> 6;
        long rest = words[word] & -1L << number;
        while (rest == 0) {
            if (++word == words.length) {
                return size;
            }
            rest = words[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    /** Tells those from one number up to another, that one left out, that are not in it, in order. */
    void forEachMissing(int from, int to, IntConsumer told) {
        int number = from;
        while (number < to) {
            long missing = ~words[number >> 6] & -1L << number;
            int end = Math.min(to, (number | 63) + 1);
            for (; missing != 0; missing &= missing - 1) {
                int found = (number & -64) + Long.numberOfTrailingZeros(missing);
                if (found >= end) {
                    break;
                }
                told.accept(found);
            }
            number = end;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bits bits && size == bits.size && Arrays.equals(words, bits.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
