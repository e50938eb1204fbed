package org.tadmor.index;

/** That something holds for a point from a day on, a state or a value, in 32 bits: 22 of the day, then 10 of the state. */
public final class Change {

    /** States are below this. */
    public static final int STATES = 1 << 10;

    /** Days are below this: enough for ten thousand years. */
    public static final int DAYS = 1 << 22;

    private static final int STATE_BITS = 10;

    private Change() {}

    /** @throws IllegalArgumentException when there is no such day or state */
    public static int of(int day, int state) {
        if (day < 0 || day >= DAYS || state < 0 || state >= STATES) {
            throw new IllegalArgumentException("day %d or state %d out of range".formatted(day, state));
        }
        return day << STATE_BITS | state;
    }

    public static int day(int change) {
        return change >>> STATE_BITS;
    }

    public static int state(int change) {
        return change & STATES - 1;
    }
}
