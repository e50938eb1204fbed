package org.tadmor.leaflet;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A reader clicked the map where nothing else takes clicks. */
@DomEvent("leaflet-map-click")
public class MapClickEvent extends ComponentEvent<LeafletMap> {

    private final LatLng position;

    public MapClickEvent(
            LeafletMap source,
            boolean fromClient,
            @EventData("event.detail.latitude") double latitude,
            @EventData("event.detail.longitude") double longitude) {
        super(source, fromClient);
        this.position = new LatLng(latitude, longitude);
    }

    public LatLng getPosition() {
        return position;
    }
}
