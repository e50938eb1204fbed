package org.tadmor.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tadmor.leaflet.Attribution;
import org.tadmor.leaflet.GeoJsonLayer;
import org.tadmor.leaflet.LatLng;
import org.tadmor.leaflet.LatLngBounds;
import org.tadmor.leaflet.LeafletCircle;
import org.tadmor.leaflet.LeafletFeed;
import org.tadmor.leaflet.LeafletLayer;
import org.tadmor.leaflet.LeafletMap;
import org.tadmor.leaflet.LeafletMarker;
import org.tadmor.leaflet.LeafletPadding;
import org.tadmor.leaflet.LeafletTexts;
import org.tadmor.leaflet.TileLayer;
import org.tadmor.monitor.SiteFilter;
import org.tadmor.monitor.Standpoint;
import org.tadmor.monitor.Status;
import org.tadmor.site.Site;
import org.tadmor.vocabulary.GeoPoint;

/** Places on a schematic plan of the ancient city, over the outline of the region. Asks no one but this program. */
public class SiteMap extends Composite<LeafletMap> implements HasSize, HasStyle {

    /** No place has such an id, with a line in it. */
    private static final String PICKED = "picked_point";

    private static final double REGION_ZOOM = 6;
    private static final double WORLD_ZOOM = 2;
    private static final double MAX_ZOOM = 19;
    private static final double OVERVIEW_ZOOM = 16;
    private static final double PLACE_ZOOM = 17;
    /** No marker under the buttons at the start or the attribution at the bottom when the map fits. */
    private static final LeafletPadding CLEAR_OF_CONTROLS = new LeafletPadding(32, 40, 48, 64);
    /** The extent of the region's outline. */
    private static final LatLngBounds REGION = new LatLngBounds(31.5, 33, 38.6, 45);

    /** The extent of the plan's monuments: what a map shows that has no place to show. */
    private static final LatLngBounds PLAN = new LatLngBounds(34.5455, 38.25, 34.564, 38.277);

    private final MapAnswers answers;
    private Optional<MapExtent> extent = Optional.empty();

    SiteMap(TileSettings tiles, MapAnswers answers) {
        this.answers = answers;
        LeafletMap map = getContent();
        map.setTexts(new LeafletTexts(
                getTranslation("map.label"),
                getTranslation("map.zoom-in"),
                getTranslation("map.zoom-out"),
                getTranslation("map.fit-all"),
                getTranslation("map.close-popup")));
        goAsFarAsThereArePlaces();
        map.setPadding(CLEAR_OF_CONTROLS);
        map.setAttributions(new Attribution(getTranslation("map.schematic")), new Attribution("Leaflet"));
        map.setLayers(baseLayers(tiles));
        map.setFeed(new LeafletFeed(
                MapFeed.PLACES,
                MapFeed.CLUSTER,
                MapSigns.all(),
                MapSigns.counts(),
                new LeafletFeed.Texts(
                        MapSigns.text("map.cluster"), MapSigns.text("map.cluster.more"), getTranslation("map.away"))));
        map.fitBounds(PLAN);
    }

    /** Links an element to the marker of a place: hovering or focusing one lights up the other. */
    public static void link(Component component, String siteId) {
        component.getElement().setAttribute("data-leaflet-marker", siteId);
    }

    /**
     * Shows the places that a filter lets through; those whose position the reader may not know are in the list alone. The
     * same filter again shows what has changed on record.
     */
    public void show(SiteFilter filter) {
        extent = answers.extent(filter);
        getContent().setExtent(extent.map(SiteMap::bounds).orElse(null));
        goAsFarAsThereArePlaces();
        getContent().ask(query(filter));
    }

    /** Shows one place alone, as seen from a standpoint. */
    public void showAlone(Site site, Standpoint standpoint) {
        select(site.id());
        if (site.position() != null) {
            getContent().setExtent(LatLngBounds.of(latLng(site.position().point())));
        }
        getContent().askForSelected(query(SiteFilter.ALL.seenFrom(standpoint)));
    }

    /** Moves until every place shown is in view. */
    public void fit() {
        extent.ifPresent(all -> getContent().fitBounds(bounds(all), OVERVIEW_ZOOM));
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

    private void goAsFarAsThereArePlaces() {
        boolean beyond = answers.extent().map(SiteMap::bounds).stream().anyMatch(all -> !REGION.contains(all));
        getContent().setMaxBounds(beyond ? null : REGION);
        getContent().setZoomRange(beyond ? WORLD_ZOOM : REGION_ZOOM, MAX_ZOOM);
    }

    private String query(SiteFilter filter) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(filter.toParameters());
        parameters.put(MapFeed.LANGUAGE, List.of(getLocale().getLanguage()));
        return new QueryParameters(parameters).getQueryString();
    }

    private static LatLngBounds bounds(MapExtent extent) {
        return new LatLngBounds(extent.south(), extent.west(), extent.north(), extent.east());
    }

    private static LatLng latLng(GeoPoint point) {
        return new LatLng(point.latitude(), point.longitude());
    }
}
