package org.tadmor.map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A tile server to draw below the plan. None by default: readers' browsers would then ask a third party.
 *
 * @param url template with {@code {z}}, {@code {x}} and {@code {y}}; empty for none
 * @param attribution what the server's owner asks to be written on the map
 * @param maxZoom the deepest zoom the server has
 */
@ConfigurationProperties("tadmor.map.tiles")
record TileSettings(
        @DefaultValue("") String url,
        @DefaultValue("© OpenStreetMap contributors") String attribution,
        @DefaultValue("19") int maxZoom) {}
