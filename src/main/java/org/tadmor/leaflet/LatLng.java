package org.tadmor.leaflet;

/**
 * A position on the globe, latitude first, in degrees of WGS 84.
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record LatLng(double latitude, double longitude) {

    /** @throws IllegalArgumentException when a coordinate is out of range or not a number */
    public LatLng {
        requireWithin("latitude", latitude, 90);
        requireWithin("longitude", longitude, 180);
    }

    static void requireWithin(String name, double degrees, double limit) {
        if (!(Math.abs(degrees) <= limit)) {
            throw new IllegalArgumentException(
                    "%s must lie between -%.0f and %.0f, but was %s".formatted(name, limit, limit, degrees));
        }
    }
}
