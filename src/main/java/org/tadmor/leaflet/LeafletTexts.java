package org.tadmor.leaflet;

/**
 * What the map itself says, in the reader's language.
 *
 * @param map what a screen reader calls the map
 * @param zoomIn the button that magnifies
 * @param zoomOut the button that shows more
 * @param fitAll the button that shows all markers
 * @param closePopup the button that closes a popup
 */
public record LeafletTexts(String map, String zoomIn, String zoomOut, String fitAll, String closePopup) {

    /** The texts a map has until it is given others. */
    public static final LeafletTexts ENGLISH = new LeafletTexts("Map", "Zoom in", "Zoom out", "Zoom to all", "Close");
}
