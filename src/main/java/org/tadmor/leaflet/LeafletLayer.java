package org.tadmor.leaflet;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something drawn beneath the markers. A value: equal layers are one layer, and a changed layer is another one.
 * Base layers lie below all others; otherwise later layers lie above earlier ones.
 */
public sealed interface LeafletLayer permits TileLayer, GeoJsonLayer, LeafletCircle {

    /** What the browser calls this kind of layer. */
    @JsonProperty
    String type();
}
