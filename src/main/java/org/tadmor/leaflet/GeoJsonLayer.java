package org.tadmor.leaflet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The features of a GeoJSON file, which the browser fetches; points become small dots.
 *
 * @param url of the file, relative to the page's base or absolute
 * @param cssClass one or more classes, separated by spaces, that every feature has; empty for none
 * @param classProperty the feature property whose value v gives a feature the further class
 *     <code>feature-v</code>, lower-case, with a hyphen for whatever is neither letter nor digit; null for none
 * @param labels which text stands on the features; null for none
 * @param popup what a click on a feature tells; null for features that cannot be clicked
 * @param base whether it lies below all layers that are not base layers
 * @param attribution who made the file; null for no one
 */
public record GeoJsonLayer(
        String url,
        String cssClass,
        @Nullable String classProperty,
        @Nullable Labels labels,
        @Nullable Popup popup,
        boolean base,
        @Nullable Attribution attribution)
        implements LeafletLayer {

    /**
     * Small texts that stand on the features.
     *
     * @param property the feature property that holds the text; features without it have no label
     * @param minZoom the zoom from which on they are shown
     */
    public record Labels(String property, double minZoom) {}

    /**
     * What a click on a feature, or Enter on a focused one, tells.
     *
     * @param titleProperty the feature property that holds the title and the feature's accessible name
     * @param fields further properties, in this order; those a feature lacks are left out
     */
    public record Popup(String titleProperty, List<Field> fields) {
        public Popup {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One line of a popup.
     *
     * @param label what the value is called; empty for nothing
     * @param property the feature property that holds the value
     */
    public record Field(String label, String property) {}

    /** An overlay in the default style, without labels, popups and attribution. */
    public GeoJsonLayer(String url) {
        this(url, "", null, null, null, false, null);
    }

    public GeoJsonLayer withClass(String cssClass) {
        return new GeoJsonLayer(url, cssClass, classProperty, labels, popup, base, attribution);
    }

    public GeoJsonLayer withClassProperty(String classProperty) {
        return new GeoJsonLayer(url, cssClass, classProperty, labels, popup, base, attribution);
    }

    public GeoJsonLayer withLabels(String property, double minZoom) {
        return new GeoJsonLayer(url, cssClass, classProperty, new Labels(property, minZoom), popup, base, attribution);
    }

    public GeoJsonLayer withPopup(String titleProperty, Field... fields) {
        return new GeoJsonLayer(
                url, cssClass, classProperty, labels, new Popup(titleProperty, List.of(fields)), base, attribution);
    }

    public GeoJsonLayer asBase() {
        return new GeoJsonLayer(url, cssClass, classProperty, labels, popup, true, attribution);
    }

    public GeoJsonLayer withAttribution(Attribution attribution) {
        return new GeoJsonLayer(url, cssClass, classProperty, labels, popup, base, attribution);
    }

    @Override
    public String type() {
        return "geojson";
    }
}
