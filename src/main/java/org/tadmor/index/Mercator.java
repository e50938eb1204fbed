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
    static int x(double longitude) {
        return (int) Math.floorMod((long) Math.floor((longitude + 180) / 360 * STEPS), (long) STEPS);
    }

    /** @param latitude degrees north; those beyond the square are taken to its edge */
    static int y(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        double north = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
        return (int) Math.max(0, Math.min(STEPS - 1, Math.floor(north * STEPS)));
    }

    /** The place of a point on the curve that puts the square in order. */
    public static long place(double latitude, double longitude) {
        return Curve.at(x(longitude), y(latitude));
    }

    /** The column of a meridian where the world is so many times halved. */
    public static int column(double longitude, int level) {
        return x(longitude) >> DEPTH - level;
    }

    /** The row of a parallel where the world is so many times halved. */
    public static int row(double latitude, int level) {
        return y(latitude) >> DEPTH - level;
    }

    /** The longitude of the middle of the step at a place. */
    public static double longitudeOf(long place) {
        return longitude(Curve.x(place));
    }

    /** As {@link #longitudeOf}. */
    public static double latitudeOf(long place) {
        return latitude(Curve.y(place));
    }

    /** The longitude of the middle of a step. */
    static double longitude(double x) {
        return (x + 0.5) / STEPS * 360 - 180;
    }

    /** The latitude of the middle of a step. */
    static double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * (y + 0.5) / STEPS))));
    }
}
