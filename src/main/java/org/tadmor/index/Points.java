package org.tadmor.index;

/** Points in the order of the {@link Curve}, numbered one after another from a first number on. */
final class Points {

    /** After how many points the sums of their steps are kept; those in between are added up when they are asked for. */
    private static final int STRIDE = 16;

    private final int first;
    private final long[] codes;
    private final long[] sumsOfX;
    private final long[] sumsOfY;

    /** @param codes in ascending order */
    Points(int first, long[] codes) {
        this.first = first;
        this.codes = codes;
        this.sumsOfX = new long[codes.length / STRIDE + 1];
        this.sumsOfY = new long[codes.length / STRIDE + 1];
        long x = 0;
        long y = 0;
        for (int place = 0; place < codes.length; place++) {
            if (place % STRIDE == 0) {
                sumsOfX[place / STRIDE] = x;
                sumsOfY[place / STRIDE] = y;
            }
            x += Curve.x(codes[place]);
            y += Curve.y(codes[place]);
        }
        if (codes.length % STRIDE == 0) {
            sumsOfX[codes.length / STRIDE] = x;
            sumsOfY[codes.length / STRIDE] = y;
        }
    }

    /** The number of the first of them. */
    int first() {
        return first;
    }

    /** The number after that of the last of them. */
    int end() {
        return first + codes.length;
    }

    boolean has(int number) {
        return number >= first && number < end();
    }

    int x(int number) {
        return Curve.x(codes[number - first]);
    }

    int y(int number) {
        return Curve.y(codes[number - first]);
    }

    long bytes() {
        return 8L * (codes.length + sumsOfX.length + sumsOfY.length);
    }

    /** The first number from one up to another whose point lies at this place of the curve or behind it; the end if none. */
    int search(long code, int from, int to) {
        int low = from - first;
        int high = to - first;
        while (low < high) {
            int middle = low + high >>> 1;
            if (codes[middle] < code) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low + first;
    }

    /** The steps eastwards of the points from one number up to another, added up. */
    long sumOfX(int from, int to) {
        return sumOfX(to - first) - sumOfX(from - first);
    }

    /** The steps southwards of the points from one number up to another, added up. */
    long sumOfY(int from, int to) {
        return sumOfY(to - first) - sumOfY(from - first);
    }

    private long sumOfX(int end) {
        long sum = sumsOfX[end / STRIDE];
        for (int place = end / STRIDE * STRIDE; place < end; place++) {
            sum += Curve.x(codes[place]);
        }
        return sum;
    }

    private long sumOfY(int end) {
        long sum = sumsOfY[end / STRIDE];
        for (int place = end / STRIDE * STRIDE; place < end; place++) {
            sum += Curve.y(codes[place]);
        }
        return sum;
    }
}
