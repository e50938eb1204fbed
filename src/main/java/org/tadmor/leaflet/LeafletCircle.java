package org.tadmor.leaflet;

/**
 * A circle on the ground, such as the accuracy of a position.
 *
 * @param radiusMetres radius on the ground, positive
 * @param cssClass one or more classes, separated by spaces, that style it; empty for the defaults
 */
public record LeafletCircle(LatLng center, double radiusMetres, String cssClass) implements LeafletLayer {

    /** @throws IllegalArgumentException when the radius is not a positive number */
    public LeafletCircle {
        if (!(radiusMetres > 0) || Double.isInfinite(radiusMetres)) {
            throw new IllegalArgumentException("Radius must be positive, but was " + radiusMetres);
        }
    }

    @Override
    public String type() {
        return "circle";
    }
}
