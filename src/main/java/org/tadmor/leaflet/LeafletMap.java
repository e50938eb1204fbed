package org.tadmor.leaflet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A map with layers and markers. All state set here survives detaching, moving and attaching again.
 *
 * <p>Zooms are Leaflet's: 0 shows the world, each step doubles the scale, fractions are allowed. Until it is told what
 * to show, the map shows all its markers. Elements anywhere on the page that carry
 * {@code data-leaflet-marker="<marker id>"} light up with that marker, and the marker with them, when either is hovered
 * or focused: both then have the CSS class {@code leaflet-linked}.
 */
@Tag("leaflet-map")
@StyleSheet("context://webjars/leaflet/1.9.4/dist/leaflet.css")
@StyleSheet("context://leaflet/leaflet-map.css")
@JavaScript("context://webjars/leaflet/1.9.4/dist/leaflet.js")
@JavaScript("context://leaflet/leaflet-map.js")
public class LeafletMap extends Component implements HasSize, HasStyle {

    /** As they are sent, each once and not once more for every open page. */
    private static final Map<LeafletFeed, ObjectNode> FEEDS = new ConcurrentHashMap<>();

    private List<LeafletLayer> layers = List.of();
    private List<LeafletMarker> markers = List.of();
    private @Nullable String selected;
    private int viewRequests;
    private int questions;

    public LeafletMap() {
        this(LeafletTexts.ENGLISH);
    }

    public LeafletMap(LeafletTexts texts) {
        setTexts(texts);
        setControls(LeafletControl.values());
    }

    public void setTexts(LeafletTexts texts) {
        getElement().setPropertyBean("texts", texts);
    }

    /** Shows these controls and no others; at first all are shown. */
    public void setControls(LeafletControl... controls) {
        getElement().setPropertyList("controls", List.of(controls));
    }

    /** Names those to whom the map as a whole is owed, before the layers' own attributions. */
    public void setAttributions(Attribution... attributions) {
        getElement().setPropertyList("attributions", List.of(attributions));
    }

    /** Whether the mouse wheel zooms, which it does at first; otherwise it scrolls the page. */
    public void setWheelZoom(boolean enabled) {
        getElement().setProperty("wheelZoom", enabled);
    }

    /** Keeps the zoom within these limits; at first 0 to 19. */
    public void setZoomRange(double min, double max) {
        if (!(min <= max)) {
            throw new IllegalArgumentException("Minimum zoom %s is above maximum zoom %s".formatted(min, max));
        }
        getElement().setProperty("minZoom", min);
        getElement().setProperty("maxZoom", max);
    }

    /** Keeps readers from leaving these bounds; null, as at first, lets them go anywhere. */
    public void setMaxBounds(@Nullable LatLngBounds bounds) {
        if (bounds == null) {
            getElement().setPropertyJson("maxBounds", NullNode.getInstance());
        } else {
            getElement().setPropertyBean("maxBounds", bounds);
        }
    }

    /** Keeps the edges free whenever the map fits or flies; at first 32 pixels on each side. */
    public void setPadding(LeafletPadding padding) {
        getElement().setPropertyBean("padding", padding);
    }

    /** Jumps to this centre and zoom. */
    public void setView(LatLng center, double zoom) {
        show(LatLngBounds.of(center), zoom, false);
    }

    /** Moves to this centre and zoom, visibly unless the reader prefers reduced motion. */
    public void flyTo(LatLng center, double zoom) {
        show(LatLngBounds.of(center), zoom, true);
    }

    /** Moves until the bounds just fit, visibly unless the reader prefers reduced motion. */
    public void fitBounds(LatLngBounds bounds) {
        show(bounds, null, true);
    }

    /** Like {@link #fitBounds(LatLngBounds)}, but zooms in no further than this. */
    public void fitBounds(LatLngBounds bounds, double maxZoom) {
        show(bounds, maxZoom, true);
    }

    /** What the button that shows all fits; null, as at first, for the markers. */
    public void setExtent(@Nullable LatLngBounds extent) {
        if (extent == null) {
            getElement().setPropertyJson("extent", NullNode.getInstance());
        } else {
            getElement().setPropertyBean("extent", extent);
        }
    }

    /** Fits the bounds of all markers, zooming in no further than this; stays where it is when there is no marker. */
    public void fitMarkers(double maxZoom) {
        if (!markers.isEmpty()) {
            fitBounds(
                    LatLngBounds.around(
                            markers.stream().map(LeafletMarker::position).toList()),
                    maxZoom);
        }
    }

    private void show(LatLngBounds bounds, @Nullable Double maxZoom, boolean glide) {
        viewRequests++;
        getElement().setPropertyBean("view", new ViewRequest(bounds, maxZoom, glide, viewRequests));
    }

    /** Adds the layer above those there are; nothing happens when it is there already. */
    public void addLayer(LeafletLayer layer) {
        if (!layers.contains(layer)) {
            List<LeafletLayer> more = new ArrayList<>(layers);
            more.add(layer);
            setLayers(more);
        }
    }

    /** Takes the layer away; nothing happens when it is not there. */
    public void removeLayer(LeafletLayer layer) {
        setLayers(layers.stream().filter(other -> !other.equals(layer)).toList());
    }

    /** Shows these layers, the lowest first; those that were there already stay untouched. */
    public void setLayers(List<? extends LeafletLayer> layers) {
        this.layers =
                layers.stream().<LeafletLayer>map(layer -> layer).distinct().toList();
        getElement().setPropertyList("layers", this.layers);
    }

    public List<LeafletLayer> getLayers() {
        return layers;
    }

    /**
     * Shows these markers, in the order in which the keyboard reaches them; those that were there already stay
     * untouched. Meant for a few hundred.
     *
     * @throws IllegalArgumentException when two markers share an id
     */
    public void setMarkers(List<LeafletMarker> markers) {
        Set<String> ids = new HashSet<>();
        for (LeafletMarker marker : markers) {
            if (!ids.add(marker.id())) {
                throw new IllegalArgumentException("Two markers have the id " + marker.id());
            }
        }
        this.markers = List.copyOf(markers);
        getElement().setPropertyList("markers", this.markers);
    }

    /** Shows places of this feed beside the markers, once it is {@link #ask asked}. Meant for few that all maps share. */
    public void setFeed(LeafletFeed feed) {
        getElement().setPropertyJson("feed", FEEDS.computeIfAbsent(feed, JacksonUtils::beanToJson));
    }

    /**
     * Shows what the feed has for a query, as URL-encoded parameters. Asked the same again, the browser looks whether the
     * answer has changed; what it shows stays until the answer is there.
     */
    public void ask(String query) {
        ask(query, false);
    }

    /** The same, but shows the {@link #select selected} place alone. */
    public void askForSelected(String query) {
        ask(query, true);
    }

    private void ask(String query, boolean selectedAlone) {
        questions++;
        getElement().setPropertyBean("question", new FeedQuestion(query, selectedAlone, questions));
    }

    public List<LeafletMarker> getMarkers() {
        return markers;
    }

    /** Rings and names the marker with this id, now or once there is one; null for none. Does not move the map. */
    public void select(@Nullable String id) {
        selected = id;
        getElement().setProperty("selected", id);
    }

    /** The id last given to {@link #select}; null for none. */
    public @Nullable String getSelected() {
        return selected;
    }

    /** Lights up the marker with this id until told otherwise; null for none. Does not move the map. */
    public void highlight(@Nullable String id) {
        getElement().setProperty("highlighted", id);
    }

    /** Opens a popup that takes the keyboard focus, closes with Escape and then gives the focus back. */
    public void openPopup(LatLng position, String title, List<String> lines) {
        getElement()
                .callJsFunction(
                        "openPopup", position.latitude(), position.longitude(), title, lines.toArray(String[]::new));
    }

    public void closePopup() {
        getElement().callJsFunction("closePopup");
    }

    public Registration addMarkerClickListener(ComponentEventListener<MarkerClickEvent> listener) {
        return addListener(MarkerClickEvent.class, listener);
    }

    public Registration addMapClickListener(ComponentEventListener<MapClickEvent> listener) {
        return addListener(MapClickEvent.class, listener);
    }

    public Registration addViewChangeListener(ComponentEventListener<ViewChangeEvent> listener) {
        return addListener(ViewChangeEvent.class, listener);
    }
}
