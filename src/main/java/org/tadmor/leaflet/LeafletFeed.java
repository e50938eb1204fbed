package org.tadmor.leaflet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Places that the browser asks for as it needs them, by plain HTTP: those in view, or clusters of them where they lie
 * close. The query that narrows them is {@link LeafletMap#ask asked} apart.
 *
 * <p>The answer to {@code placesUrl?<query>&zoom=&west=&south=&east=&north=} is JSON,
 *
 * <pre>{@code
 * {"zoom": 7, "clusters": [[x, y, latitude, longitude, total, count, …], …], "places": [[id, latitude, longitude, name, codes], …]}
 * }</pre>
 *
 * with the cells of clusters counted from the north-west corner of the Web Mercator square, 64 pixels to each at the zoom,
 * and {@code "selected": [id, …]} where the request has {@code &place=<id>}. That to
 * {@code clusterUrl?<query>&zoom=&x=&y=} tells what a cluster holds: {@code {"bounds": [west, south, east, north],
 * "places": […]}}, some of them.
 *
 * @param placesUrl relative to the page's base or absolute
 * @param signs what the codes of places stand for
 * @param counts what the numbers of clusters count, after the total; shares in the order in which their ring has them,
 *     the heaviest first
 */
public record LeafletFeed(
        String placesUrl, String clusterUrl, List<FeedSign> signs, List<FeedCount> counts, Texts texts) {

    /**
     * What is said of the feed as a whole.
     *
     * @param cluster a cluster's name, with how many it holds
     * @param more what is said below the first places of a cluster that no zoom parts, with how many there are
     * @param away what is said while the server does not answer
     */
    public record Texts(CountText cluster, CountText more, String away) {}

    /** @throws IllegalArgumentException when two signs have the same code */
    public LeafletFeed {
        signs = List.copyOf(signs);
        counts = List.copyOf(counts);
        Set<String> codes = new HashSet<>();
        for (FeedSign sign : signs) {
            if (!codes.add(sign.code())) {
                throw new IllegalArgumentException("Two signs have the code " + sign.code());
            }
        }
    }
}
