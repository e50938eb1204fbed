package org.tadmor.leaflet;

import java.util.List;

/**
 * A named sign at a position, which a mouse, a finger or the keyboard can open.
 *
 * @param id what events, {@link LeafletMap#select} and {@code data-leaflet-marker} attributes call it; unique on a map
 * @param position where its centre is
 * @param name shown beside the marker while it is selected
 * @param label what a screen reader says; should hold what shape, letter and colour tell the eye
 * @param tooltip shown beside the marker while it is hovered, focused or highlighted
 * @param symbol what is drawn
 * @param badges smaller symbols in its upper corner, in reading order
 */
public record LeafletMarker(
        String id,
        LatLng position,
        String name,
        String label,
        String tooltip,
        LeafletSymbol symbol,
        List<LeafletSymbol> badges) {

    /** @throws IllegalArgumentException when the id or the label is blank */
    public LeafletMarker {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A marker needs an id");
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("Marker %s needs a label for screen readers".formatted(id));
        }
        badges = List.copyOf(badges);
    }

    /** A marker without badges that is called by its name everywhere. */
    public LeafletMarker(String id, LatLng position, String name, LeafletSymbol symbol) {
        this(id, position, name, name, name, symbol, List.of());
    }

    public LeafletMarker withLabel(String label) {
        return new LeafletMarker(id, position, name, label, tooltip, symbol, badges);
    }

    public LeafletMarker withTooltip(String tooltip) {
        return new LeafletMarker(id, position, name, label, tooltip, symbol, badges);
    }

    public LeafletMarker withSymbol(LeafletSymbol symbol) {
        return new LeafletMarker(id, position, name, label, tooltip, symbol, badges);
    }

    public LeafletMarker withBadges(List<LeafletSymbol> badges) {
        return new LeafletMarker(id, position, name, label, tooltip, symbol, badges);
    }
}
