package org.tadmor.index;

import java.util.Arrays;

/** Gives each distinct word a number, in the order in which they come. */
final class WordTable {

    private static final int FREE = -1;

    private final Texts.Builder words;
    private int[] slots = new int[1 << 10];

    WordTable() {
        this.words = new Texts.Builder(1 << 9, 1 << 12);
        Arrays.fill(slots, FREE);
    }

    /** The number of the word that these bytes are. */
    int numberOf(byte[] bytes, int from, int to) {
        int slot = hash(bytes, from, to) & slots.length - 1;
        while (slots[slot] != FREE) {
            if (words.equals(slots[slot], bytes, from, to)) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        int number = words.size();
        words.add(bytes, from, to);
        slots[slot] = number;
        if (number >= slots.length / 2) {
            grow();
        }
        return number;
    }

    Texts words() {
        return words.build();
    }

    private void grow() {
        Texts known = words.build();
        slots = new int[slots.length * 2];
        Arrays.fill(slots, FREE);
        for (int number = 0; number < known.size(); number++) {
            int slot = hash(known.bytes(), known.start(number), known.end(number)) & slots.length - 1;
            while (slots[slot] != FREE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number;
        }
    }

    static int hash(byte[] bytes, int from, int to) {
        int hash = 0x811C9DC5;
        for (int place = from; place < to; place++) {
            hash = (hash ^ bytes[place]) * 0x01000193;
        }
        return hash ^ hash >>> 15;
    }
}
