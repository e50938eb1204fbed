package org.tadmor.leaflet;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The outline of a symbol; told apart without colour. */
public enum SymbolShape {
    CIRCLE,
    SQUARE,
    DIAMOND,
    TRIANGLE,
    INVERTED_TRIANGLE,
    PENTAGON,
    HEXAGON,
    OCTAGON;

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
