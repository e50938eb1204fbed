package org.tadmor.index;

/**
 * The square that web maps draw the world on (EPSG:3857), in whole steps: {@code x} eastwards from 180 degrees west,
 * {@code y} southwards from 85.05 degrees north. A step is 15 cm at the equator.
 */
public final class Mercator {

    /** How many times the side of the square is halved into steps. */
    public static final int DEPTH = 28;

    /** No place on the square. */
    public static final long NOWHERE = -1;

    static final int STEPS = 1 << DEPTH;

    private Mercator() {}

    /** @param longitude degrees east; 180 and -180 are the same */
    public static int x(double longitude) {
        return (int) Math.floorMod((long) Math.floor((longitude + 180) / 360 * STEPS), (long) STEPS);
    }

    /** @param latitude degrees north; those beyond the square are taken to its edge */
    public static int y(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        double north = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
        return (int) Math.max(0, Math.min(STEPS - 1, Math.floor(north * STEPS)));
    }

    /** The place of a point on the curve that puts the square in order. */
    public static long place(double latitude, double longitude) {
        return Curve.at(x(longitude), y(latitude));
    }

    /** The longitude of the middle of a step. */
    public static double longitude(double x) {
        return (x + 0.5) / STEPS * 360 - 180;
    }

    /** The latitude of the middle of a step. */
    public static double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * (y + 0.5) / STEPS))));
    }
}
