package org.tadmor.site;

import org.jspecify.annotations.Nullable;
import org.tadmor.vocabulary.GeoPoint;

/**
 * How exactly readers learn where a place is, so that nobody finds by this program what he would loot or destroy. The
 * one rule of it: whatever readers are shown has gone through {@link #shown}.
 */
public enum Sensitivity {
    /** As it is on record. */
    EXACT(0),
    /** A point no more than 100 m away. */
    ABOUT_100_M(100),
    /** A point no more than 1 km away. */
    ABOUT_1_KM(1_000),
    /** Nothing. */
    HIDDEN(Integer.MAX_VALUE);

    /** On the sphere of 6,371,008.8 m, the mean radius of the Earth. */
    private static final double METRES_PER_DEGREE = 111_195;

    private final int metres;

    Sensitivity(int metres) {
        this.metres = metres;
    }

    public Sensitivity orStricter(Sensitivity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * A position as readers may know it: the middle of the cell of a fixed grid, the same for every place in the cell, so
     * that neither asking again nor a correction within the cell tells more. Source and note are left out, since they
     * could lead to the exact one.
     *
     * @return null when nothing may be known
     */
    Site.@Nullable Position shown(Site.Position exact) {
        return switch (this) {
            case EXACT -> exact;
            case ABOUT_100_M, ABOUT_1_KM ->
                new Site.Position(middleOfCell(exact.point()), metres + exact.accuracyMetres(), null, null);
            case HIDDEN -> null;
        };
    }

    /** Of a cell whose corners are hardly nearer to its middle than this allows. */
    private GeoPoint middleOfCell(GeoPoint point) {
        double height = 1.414 * metres / METRES_PER_DEGREE;
        double row = Math.floor(point.latitude() / height);
        // Measured where the row is widest, at its edge nearer to the equator.
        double edge = Math.min(Math.abs(row), Math.abs(row + 1)) * height;
        double width = Math.min(360, height / Math.cos(Math.toRadians(Math.min(edge, 90))));
        double column = Math.floor(point.longitude() / width);
        return new GeoPoint(within((row + 0.5) * height, 90), within((column + 0.5) * width, 180));
    }

    private static double within(double degrees, double limit) {
        return Math.max(-limit, Math.min(limit, degrees));
    }
}
