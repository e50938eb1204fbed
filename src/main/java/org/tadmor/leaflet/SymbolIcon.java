package org.tadmor.leaflet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;

/** A symbol as the map draws it, for a legend or a list beside the map; hidden from screen readers. */
@Tag("leaflet-symbol")
@StyleSheet("context://leaflet/leaflet-map.css")
@JavaScript("context://leaflet/leaflet-map.js")
public class SymbolIcon extends Component implements HasStyle {

    public SymbolIcon(LeafletSymbol symbol) {
        getElement().setAttribute("aria-hidden", "true");
        setSymbol(symbol);
    }

    public void setSymbol(LeafletSymbol symbol) {
        getElement().setPropertyBean("symbol", symbol);
    }
}
