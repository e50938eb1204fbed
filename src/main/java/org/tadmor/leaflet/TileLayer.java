package org.tadmor.leaflet;

/**
 * A base layer of square images that the browser asks a tile server for: each reader's browser contacts that server.
 *
 * @param url template with <code>{z}</code>, <code>{x}</code> and <code>{y}</code>
 * @param attribution who made the tiles
 * @param maxZoom the deepest zoom the server has; deeper ones show its tiles enlarged
 */
public record TileLayer(String url, Attribution attribution, int maxZoom) implements LeafletLayer {

    /** @throws IllegalArgumentException when the template lacks a placeholder */
    public TileLayer {
        for (String placeholder : new String[] {"{z}", "{x}", "{y}"}) {
            if (!url.contains(placeholder)) {
                throw new IllegalArgumentException("Tile URL lacks %s: %s".formatted(placeholder, url));
            }
        }
    }

    @Override
    public String type() {
        return "tiles";
    }
}
