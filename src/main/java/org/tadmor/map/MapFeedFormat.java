package org.tadmor.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tadmor.monitor.Status;
import org.tadmor.vocabulary.GeoPoint;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as browsers read it, in JSON with as few characters as will do:
 *
 * <pre>{@code
 * {"zoom": 7,
 *  "clusters": [[x, y, latitude, longitude, places, destroyed, damaged, …], …],
 *  "places": [["id", latitude, longitude, "name", "codes of signs with spaces"], …],
 *  "selected": ["id", …]}
 * }</pre>
 *
 * The numbers of a cluster are in the order of {@link MapSigns#counts}, the codes are those of {@link MapSigns}.
 */
@Component
class MapFeedFormat {

    /** A tenth of a metre. */
    private static final int DECIMALS_OF_PLACES = 6;

    /** At zoom 0 a pixel is more than a degree wide; a tenth of that is as good as drawn. */
    private static final int DECIMALS_OF_CLUSTERS = 1;

    private static final double ZOOMS_PER_DECIMAL = Math.log(10) / Math.log(2);

    private final JsonMapper json;

    MapFeedFormat(JsonMapper json) {
        this.json = json;
    }

    byte[] written(MapAnswer answer, Locale language) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("zoom", answer.zoom());
        written.put(
                "clusters", answer.clusters().stream().map(MapFeedFormat::row).toList());
        written.put("places", rows(answer.places(), language));
        if (answer.selected() != null) {
            written.put("selected", row(answer.selected(), language));
        }
        return json.writeValueAsBytes(written);
    }

    byte[] written(CellContent content, Locale language) {
        Map<String, Object> written = new LinkedHashMap<>();
        content.extent()
                .ifPresent(extent ->
                        written.put("bounds", List.of(extent.west(), extent.south(), extent.east(), extent.north())));
        written.put("places", rows(content.places(), language));
        return json.writeValueAsBytes(written);
    }

    private static List<List<Object>> rows(List<MapPlace> places, Locale language) {
        return places.stream().map(place -> row(place, language)).toList();
    }

    private static List<Object> row(MapPlace place, Locale language) {
        GeoPoint position = place.position();
        return List.of(
                place.id(),
                rounded(position.latitude(), DECIMALS_OF_PLACES),
                rounded(position.longitude(), DECIMALS_OF_PLACES),
                place.name().in(language),
                String.join(" ", MapSigns.codes(place)));
    }

    private static List<Object> row(MapCluster cluster) {
        int decimals = DECIMALS_OF_CLUSTERS + (int) Math.ceil(cluster.cell().zoom() / ZOOMS_PER_DECIMAL);
        List<Object> row = new ArrayList<>(List.of(
                cluster.cell().x(),
                cluster.cell().y(),
                rounded(cluster.position().latitude(), decimals),
                rounded(cluster.position().longitude(), decimals),
                cluster.places()));
        for (Status status : Status.values()) {
            row.add(cluster.statuses().getOrDefault(status, 0));
        }
        row.add(cluster.disputed());
        row.add(cluster.changed());
        return row;
    }

    private static double rounded(double degrees, int decimals) {
        double steps = Math.pow(10, Math.min(decimals, DECIMALS_OF_PLACES));
        return Math.round(degrees * steps) / steps;
    }
}
