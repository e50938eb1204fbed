package org.tadmor.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tadmor.leaflet.Attribution;
import org.tadmor.leaflet.GeoJsonLayer;
import org.tadmor.leaflet.LatLng;
import org.tadmor.leaflet.LatLngBounds;
import org.tadmor.leaflet.LeafletCircle;
import org.tadmor.leaflet.LeafletLayer;
import org.tadmor.leaflet.LeafletMap;
import org.tadmor.leaflet.LeafletMarker;
import org.tadmor.leaflet.LeafletPadding;
import org.tadmor.leaflet.LeafletSymbol;
import org.tadmor.leaflet.LeafletTexts;
import org.tadmor.leaflet.TileLayer;
import org.tadmor.monitor.Comparison;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.monitor.Status;
import org.tadmor.site.Site;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.ui.Words;

/** Places on a schematic plan of the ancient city, over the outline of the region. Asks no one but this program. */
public class SiteMap extends Composite<LeafletMap> implements HasSize, HasStyle {

    /** No place has such an id, with a line in it. */
    private static final String PICKED = "picked_point";

    private static final double MIN_ZOOM = 6;
    private static final double MAX_ZOOM = 19;
    private static final double OVERVIEW_ZOOM = 16;
    private static final double PLACE_ZOOM = 17;
    /** No marker under the buttons at the start or the attribution at the bottom when the map fits. */
    private static final LeafletPadding CLEAR_OF_CONTROLS = new LeafletPadding(32, 40, 48, 64);
    /** The extent of the region's outline. */
    private static final LatLngBounds REGION = new LatLngBounds(31.5, 33, 38.6, 45);

    /** The extent of the plan's monuments: what a map shows that has no place to show. */
    private static final LatLngBounds PLAN = new LatLngBounds(34.5455, 38.25, 34.564, 38.277);

    SiteMap(TileSettings tiles) {
        LeafletMap map = getContent();
        map.setTexts(new LeafletTexts(
                getTranslation("map.label"),
                getTranslation("map.zoom-in"),
                getTranslation("map.zoom-out"),
                getTranslation("map.fit-all"),
                getTranslation("map.close-popup")));
        map.setZoomRange(MIN_ZOOM, MAX_ZOOM);
        map.setMaxBounds(REGION);
        map.setPadding(CLEAR_OF_CONTROLS);
        map.setAttributions(new Attribution(getTranslation("map.schematic")), new Attribution("Leaflet"));
        map.setLayers(baseLayers(tiles));
        map.fitBounds(PLAN);
    }

    /** Links an element to the marker of a place: hovering or focusing one lights up the other. */
    public static void link(Component component, String siteId) {
        component.getElement().setAttribute("data-leaflet-marker", siteId);
    }

    /** Shows these places and no others; those whose position the reader may not know are in the list alone. */
    public void show(List<SiteSnapshot> places) {
        getContent()
                .setMarkers(
                        places.stream().flatMap(place -> marker(place).stream()).toList());
    }

    /** Shows the places of a comparison as of its later day, with a mark on those that changed. */
    public void show(Comparison comparison) {
        getContent()
                .setMarkers(comparison.places().stream()
                        .flatMap(place -> marker(place).stream()
                                .map(marker -> ChangeMark.on(
                                        marker, comparison.of(place.site().id()))))
                        .toList());
    }

    /** Moves until every place shown is in view. */
    public void fit() {
        getContent().fitMarkers(OVERVIEW_ZOOM);
    }

    /** Marks a place as the one being looked at, without moving; null for none. */
    public void select(@Nullable String siteId) {
        getContent().select(siteId);
    }

    /** Moves to one place, if the reader may know where it is. */
    public void zoomTo(Site site) {
        Site.Position position = site.position();
        if (position != null) {
            getContent().flyTo(latLng(position.point()), PLACE_ZOOM);
        }
    }

    /** Draws how far the true position may lie from the point. */
    public void showAccuracy(Site site) {
        Site.Position position = site.position();
        if (position != null) {
            getContent().addLayer(new LeafletCircle(latLng(position.point()), position.accuracyMetres(), "accuracy"));
        }
    }

    /** Tells which place a reader opens by its marker. */
    public void addOpenListener(Consumer<String> siteId) {
        getContent().addMarkerClickListener(click -> siteId.accept(click.getId()));
    }

    /** Tells which point someone picks by a click where no place stands. */
    public void addPickListener(Consumer<GeoPoint> picked) {
        getContent()
                .addMapClickListener(click -> picked.accept(new GeoPoint(
                        click.getPosition().latitude(), click.getPosition().longitude())));
    }

    /** Shows a point that was picked, and no place. */
    public void showPicked(GeoPoint point) {
        String label = getTranslation("map.picked");
        getContent()
                .setMarkers(
                        List.of(new LeafletMarker(PICKED, latLng(point), label, StatusSign.symbol(Status.UNKNOWN))));
        getContent().select(PICKED);
    }

    private List<LeafletLayer> baseLayers(TileSettings tiles) {
        List<LeafletLayer> layers = new ArrayList<>();
        if (tiles.url().isBlank()) {
            layers.add(new GeoJsonLayer("plan/region.geojson")
                    .withClass("region")
                    .asBase()
                    .withAttribution(new Attribution(getTranslation("map.region.attribution"))));
        } else {
            layers.add(new TileLayer(tiles.url(), new Attribution(tiles.attribution()), tiles.maxZoom()));
        }
        layers.add(new GeoJsonLayer("plan/palmyra.geojson")
                .withClass("plan")
                .withClassProperty("kind")
                .withLabels("name_en", PLACE_ZOOM)
                .withPopup(
                        "name_en",
                        new GeoJsonLayer.Field(getTranslation("map.plan.accuracy"), "accuracy_m"),
                        new GeoJsonLayer.Field(getTranslation("map.plan.basis"), "basis"))
                .withAttribution(new Attribution(getTranslation("map.plan.attribution"))));
        return layers;
    }

    private Optional<LeafletMarker> marker(SiteSnapshot place) {
        return Optional.ofNullable(place.site().position()).map(position -> marker(place, latLng(position.point())));
    }

    private LeafletMarker marker(SiteSnapshot place, LatLng position) {
        Site site = place.site();
        String name = site.name().in(getLocale());
        List<String> said = new ArrayList<>(List.of(name, Words.of(site.kind())));
        place.statuses().forEach(status -> said.add(Words.of(status)));
        place.possibleStatus().ifPresent(status -> said.add(getTranslation("status.possibly", Words.of(status))));
        place.certainty().ifPresent(certainty -> said.add(getTranslation("certainty.label", Words.of(certainty))));
        if (place.isDisputed()) {
            said.add(getTranslation("status.disputed"));
        }
        String label = String.join(", ", said);
        List<LeafletSymbol> badges = new ArrayList<>();
        place.possibleStatus().map(StatusSign::hollow).ifPresent(badges::add);
        if (place.isAtRisk()) {
            badges.add(StatusSign.symbol(Status.AT_RISK));
        }
        if (place.isDisputed()) {
            badges.add(StatusSign.disputedSymbol());
        }
        return new LeafletMarker(
                        site.id(),
                        position,
                        name,
                        StatusSign.symbol(
                                place.conditionStatus(), place.certainty().orElse(null)))
                .withLabel(label)
                .withTooltip(label)
                .withBadges(badges);
    }

    private static LatLng latLng(GeoPoint point) {
        return new LatLng(point.latitude(), point.longitude());
    }
}
