package org.tadmor.leaflet;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A reader opened a marker by mouse, finger or keyboard. */
@DomEvent("leaflet-marker-click")
public class MarkerClickEvent extends ComponentEvent<LeafletMap> {

    private final String id;

    public MarkerClickEvent(LeafletMap source, boolean fromClient, @EventData("event.detail.id") String id) {
        super(source, fromClient);
        this.id = id;
    }

    /** The marker's id as the browser tells it; the marker may have been taken off the map meanwhile. */
    public String getId() {
        return id;
    }
}
