package org.tadmor.leaflet;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A part of the map's own controls that can be left out. */
public enum LeafletControl {
    /** The buttons that zoom in and out. */
    ZOOM,
    /** The button that shows all markers. */
    FIT_ALL,
    /** The metric scale bar. */
    SCALE;

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
