package org.tadmor.index;

/**
 * The space-filling curve of Morton (1966): the bits of {@code x} and {@code y} by turns, those of {@code y} first. All
 * points of a square whose side is a power of two follow one another on it.
 */
final class Curve {

    private Curve() {}

    /** @param x of at most 31 bits, as {@code y} */
    static long at(int x, int y) {
        return spread(x) | spread(y) << 1;
    }

    static int x(long code) {
        return gathered(code);
    }

    static int y(long code) {
        return gathered(code >> 1);
    }

    private static long spread(int number) {
        long bits = number;
        bits = (bits | bits << 16) & 0x0000FFFF0000FFFFL;
        bits = (bits | bits << 8) & 0x00FF00FF00FF00FFL;
        bits = (bits | bits << 4) & 0x0F0F0F0F0F0F0F0FL;
        bits = (bits | bits << 2) & 0x3333333333333333L;
        return (bits | bits << 1) & 0x5555555555555555L;
    }

    private static int gathered(long code) {
        long bits = code & 0x5555555555555555L;
        bits = (bits | bits >> 1) & 0x3333333333333333L;
        bits = (bits | bits >> 2) & 0x0F0F0F0F0F0F0F0FL;
        bits = (bits | bits >> 4) & 0x00FF00FF00FF00FFL;
        bits = (bits | bits >> 8) & 0x0000FFFF0000FFFFL;
        return (int) (bits | bits >> 16);
    }
}
