package org.tadmor.leaflet;

import org.jspecify.annotations.Nullable;

/**
 * What the map was last asked to show.
 *
 * @param maxZoom the deepest zoom allowed; null for the map's own
 * @param glide whether a map that already shows something moves there visibly
 * @param number counts the requests, so that asking twice for the same moves a map the reader has moved since
 */
record ViewRequest(LatLngBounds bounds, @Nullable Double maxZoom, boolean glide, int number) {}
