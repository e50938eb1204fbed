package org.tadmor.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.monitor.FilterAnswer;
import org.tadmor.monitor.SiteFilter;
import org.tadmor.monitor.SiteSnapshots;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.vocabulary.GeoPoint;

/**
 * What the map shows under a filter. Anyone may ask; the places are where whoever asks may know them to be, and those
 * whose position he may not know are not on the map.
 */
@Component
public class MapAnswers {

    private final SiteSnapshots snapshots;
    private final Sites sites;

    MapAnswers(SiteSnapshots snapshots, Sites sites) {
        this.snapshots = snapshots;
        this.sites = sites;
    }

    /**
     * @param view null for none, which shows the open place alone
     * @param selected the id of the open place, which is shown whether or not the filter lets it through; null for none
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public MapAnswer within(SiteFilter filter, @Nullable MapView view, @Nullable String selected) {
        MapPlace open = selected == null ? null : open(filter, selected);
        return view == null
                ? new MapAnswer(0, List.of(), List.of(), open)
                : Clustering.of(matching(filter), positions(), view).withSelected(open);
    }

    /** What the filter lets through of a cell. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CellContent of(MapCell cell, SiteFilter filter) {
        List<MapPlace> places = matching(filter).stream()
                .filter(place -> MapCell.at(place.position(), cell.zoom()).equals(cell))
                .toList();
        return new CellContent(
                places.stream().limit(CellContent.MOST_PLACES).toList(),
                MapExtent.of(places.stream().map(MapPlace::position).toList()));
    }

    /** How far apart the places lie that a filter lets through; empty when there is none. */
    public Optional<MapExtent> extent(SiteFilter filter) {
        return MapExtent.of(matching(filter).stream().map(MapPlace::position).toList());
    }

    /** How far apart all places lie; empty when there is none. */
    public Optional<MapExtent> extent() {
        return MapExtent.of(positions());
    }

    private List<MapPlace> matching(SiteFilter filter) {
        FilterAnswer answer = snapshots.matching(filter);
        return answer.comparison()
                .map(comparison -> comparison.places().stream().flatMap(place -> MapPlace.of(place, comparison)))
                .orElseGet(() -> answer.places().stream().flatMap(MapPlace::of))
                .toList();
    }

    private @Nullable MapPlace open(SiteFilter filter, String id) {
        Stream<MapPlace> compared = filter.standpoint().compare() == null
                ? Stream.empty()
                : matching(filter).stream().filter(place -> place.id().equals(id));
        return Stream.concat(
                        compared, snapshots.of(id, filter.standpoint()).stream().flatMap(MapPlace::of))
                .findFirst()
                .orElse(null);
    }

    private List<GeoPoint> positions() {
        return sites.all().stream()
                .flatMap(site -> Optional.ofNullable(site.position()).stream())
                .map(Site.Position::point)
                .toList();
    }
}
