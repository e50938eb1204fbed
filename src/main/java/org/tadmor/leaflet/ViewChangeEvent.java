package org.tadmor.leaflet;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DebounceSettings;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.dom.DebouncePhase;

/** The map came to rest on another part of the world, whoever moved it. */
@DomEvent(value = "leaflet-view-change", debounce = @DebounceSettings(timeout = 250, phases = DebouncePhase.TRAILING))
public class ViewChangeEvent extends ComponentEvent<LeafletMap> {

    private final LatLngBounds bounds;
    private final double zoom;

    public ViewChangeEvent(
            LeafletMap source,
            boolean fromClient,
            @EventData("event.detail.south") double south,
            @EventData("event.detail.west") double west,
            @EventData("event.detail.north") double north,
            @EventData("event.detail.east") double east,
            @EventData("event.detail.zoom") double zoom) {
        super(source, fromClient);
        this.bounds = new LatLngBounds(south, west, north, east);
        this.zoom = zoom;
    }

    /** What is visible, cut off at the poles and the antimeridian. */
    public LatLngBounds getBounds() {
        return bounds;
    }

    public double getZoom() {
        return zoom;
    }
}
