package org.tadmor.vocabulary;

/**
 * A position on the WGS 84 ellipsoid.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

    /** @throws IllegalArgumentException when a coordinate is not a number or out of its range */
    public GeoPoint {
        requireWithin("latitude", latitude, 90);
        requireWithin("longitude", longitude, 180);
    }

    private static void requireWithin(String name, double degrees, double limit) {
        if (!(Math.abs(degrees) <= limit)) {
            throw new IllegalArgumentException(
                    "%s %s is outside -%.0f to %.0f degrees".formatted(name, degrees, limit, limit));
        }
    }
}
