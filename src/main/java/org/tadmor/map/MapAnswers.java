package org.tadmor.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadmor.index.Cell;
import org.tadmor.monitor.FilteredPlaces;
import org.tadmor.monitor.PlaceInView;
import org.tadmor.monitor.SiteFilter;
import org.tadmor.monitor.SiteSnapshots;
import org.tadmor.vocabulary.GeoPoint;

/**
 * What the map shows under a filter. Anyone may ask; the places are where whoever asks may know them to be, and those
 * whose position he may not know are not on the map.
 */
@Component
public class MapAnswers {

    private final SiteSnapshots snapshots;

    MapAnswers(SiteSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** What a filter lets through, to be looked at in views and cells. */
    FilteredPlaces matching(SiteFilter filter) {
        return snapshots.placesMatching(filter);
    }

    /**
     * @param view null for none, which shows the open place alone
     * @param selected the id of the open place, which is shown whether or not the filter lets it through; null for none
     */
    MapAnswer within(FilteredPlaces found, @Nullable MapView view, @Nullable String selected) {
        MapPlace open = selected == null
                ? null
                : found.find(selected)
                        // Of one that no source speaks of who is heard, the index for them knows nothing.
                        .or(() -> snapshots
                                .of(selected, found.filter().standpoint())
                                .flatMap(PlaceInView::of))
                        .map(MapPlace::of)
                        .orElse(null);
        return view == null
                ? new MapAnswer(0, List.of(), List.of(), open)
                : Clustering.of(found, view).withSelected(open);
    }

    /** What was found of a cell. */
    CellContent of(MapCell mapCell, FilteredPlaces found) {
        List<MapPlace> places = new ArrayList<>();
        List<GeoPoint> corners = new ArrayList<>();
        for (Cell cell : found.cells(mapCell.view())) {
            found.of(cell, CellContent.MOST_PLACES).stream().map(MapPlace::of).forEach(places::add);
            corners.addAll(found.corners(cell));
        }
        places.sort(MapPlace.BY_NAME);
        return new CellContent(places, MapExtent.of(corners));
    }

    /** How far apart the places lie that a filter lets through; empty when there is none. */
    public Optional<MapExtent> extent(SiteFilter filter) {
        return MapExtent.of(matching(filter).corners());
    }

    /** How far apart all places lie; empty when there is none. */
    public Optional<MapExtent> extent() {
        return extent(SiteFilter.ALL);
    }
}
