package org.tadmor.leaflet;

/**
 * The strip along each edge of the map, in CSS pixels, that fitting and flying keep free: for a margin, or because a
 * panel covers it.
 *
 * @param end the right edge, or the left one on a right-to-left page
 * @param start the edge opposite to the end
 */
public record LeafletPadding(int top, int end, int bottom, int start) {

    /** The same strip along all edges. */
    public static LeafletPadding of(int pixels) {
        return new LeafletPadding(pixels, pixels, pixels, pixels);
    }

    public LeafletPadding withBottom(int pixels) {
        return new LeafletPadding(top, end, pixels, start);
    }

    public LeafletPadding withEnd(int pixels) {
        return new LeafletPadding(top, pixels, bottom, start);
    }
}
