package org.tadmor.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The numbers of points by their keys. */
final class Keys {

    private static final int FREE = -1;

    private final Texts keys;
    private final int[] slots;

    Keys(Texts keys) {
        this.keys = keys;
        this.slots = new int[Math.max(2, Integer.highestOneBit(Math.max(keys.size(), 1)) << 1)];
        Arrays.fill(slots, FREE);
        for (int number = 0; number < keys.size(); number++) {
            int slot = slot(WordTable.hash(keys.bytes(), keys.start(number), keys.end(number)));
            while (slots[slot] != FREE) {
                slot = slot(slot + 1);
            }
            slots[slot] = number;
        }
    }

    /** The first number that has this key and is in a set; -1 if none. */
    int find(String key, Bits among) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        int slot = slot(WordTable.hash(bytes, 0, bytes.length));
        while (slots[slot] != FREE) {
            if (among.has(slots[slot]) && keys.equals(slots[slot], bytes, 0, bytes.length)) {
                return slots[slot];
            }
            slot = slot(slot + 1);
        }
        return -1;
    }

    long bytes() {
        return 4L * slots.length;
    }

    private int slot(int hash) {
        return hash & slots.length - 1;
    }
}
