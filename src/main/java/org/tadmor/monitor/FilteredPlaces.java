package org.tadmor.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tadmor.index.Cell;
import org.tadmor.index.Index;
import org.tadmor.index.LabelOrder;
import org.tadmor.index.Mercator;
import org.tadmor.index.PointList;
import org.tadmor.index.PointSet;
import org.tadmor.index.View;
import org.tadmor.site.SiteKind;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.FoldedText;
import org.tadmor.vocabulary.GeoPoint;

/**
 * The places that a filter lets through, at hand in memory, as whoever asked may see them. Where two days are compared,
 * those that it lets through on either of them.
 */
public final class FilteredPlaces {

    private final SiteFilter filter;
    private final long moment;
    private final PlacesOnDay places;
    private final @Nullable PlacesOnDay earlier;
    private final PointSet wanted;
    private final PointSet changed;
    private final Map<PlaceOrder, PlaceIds> ordered = new ConcurrentHashMap<>();

    /**
     * @param moment its number
     * @param places on the day that is asked for, of two the later
     * @param earlier the same places on the earlier day; null where one day is asked for
     */
    FilteredPlaces(SiteFilter filter, long moment, PlacesOnDay places, @Nullable PlacesOnDay earlier) {
        this.filter = filter;
        this.moment = moment;
        this.places = places;
        this.earlier = earlier;
        PointSet now = places.matching(filter);
        this.wanted = earlier == null ? now : now.or(earlier.matching(filter));
        this.changed =
                earlier == null ? now.without(now) : changed(places, earlier).and(wanted);
    }

    private static PointSet changed(PlacesOnDay places, PlacesOnDay earlier) {
        return Stream.of(Mark.values())
                .filter(mark -> mark != Mark.DISPUTED)
                .map(mark -> places.with(mark).butNotBoth(earlier.with(mark)))
                .reduce(PointSet::or)
                .orElseThrow();
    }

    public SiteFilter filter() {
        return filter;
    }

    /**
     * Tells it from every other answer to the same filter that may differ: a later one, that of another day, that to someone
     * who may see more. It says nothing to another run of the program.
     */
    public String edition() {
        return "%d-%s-%s".formatted(moment, places.sight(), places.day());
    }

    PlacesOnDay places() {
        return places;
    }

    @Nullable
    PlacesOnDay earlier() {
        return earlier;
    }

    public int count() {
        return wanted.count();
    }

    /** How many of them stand otherwise on the earlier day. */
    public int changedCount() {
        return changed.count();
    }

    int count(PlacesOnDay onDay, Status status) {
        return wanted.countBoth(onDay.with(status));
    }

    /** All of them, in an order. */
    PlaceIds inOrder(PlaceOrder order) {
        return ordered.computeIfAbsent(order, any -> new PlaceIds(places.layers(), ordered(wanted, order)));
    }

    /** Those that changed. */
    PlaceIds changedByName(PlaceOrder order) {
        return new PlaceIds(places.layers(), ordered(changed, order));
    }

    /** Those that stand as on the earlier day. */
    PlaceIds unchangedByName(PlaceOrder order) {
        return new PlaceIds(places.layers(), ordered(wanted.without(changed), order));
    }

    /** The cells of a view in which there are any of them, in no order. */
    public List<Cell> cells(View view) {
        return places.layers().cells(view, places.sight()).stream()
                .filter(cell -> count(cell) > 0)
                .toList();
    }

    public int count(Cell cell) {
        return cell.count(wanted);
    }

    public int count(Cell cell, Status status) {
        return cell.countBoth(wanted, places.with(status));
    }

    public int disputed(Cell cell) {
        return cell.countBoth(wanted, places.with(Mark.DISPUTED));
    }

    public int changed(Cell cell) {
        return cell.count(changed);
    }

    /** Some of those of a cell, as many as are wanted. */
    public List<PlaceInView> of(Cell cell, int most) {
        List<PlaceInView> found = new ArrayList<>();
        cell.forEach(wanted, (layer, number) -> {
            if (found.size() < most) {
                found.add(place(layer, number));
            }
        });
        return found;
    }

    /** The corners of the smallest rectangle that holds those of a cell, south-west and north-east. */
    public List<GeoPoint> corners(Cell cell) {
        Corners corners = new Corners();
        cell.forEach(
                wanted,
                (layer, number) -> corners.add(places.layers().index(layer).placeOf(number)));
        return corners.points();
    }

    /** Of all that are on the map; none when there is none. */
    public List<GeoPoint> corners() {
        Corners corners = new Corners();
        wanted.forEach(
                (layer, number) -> corners.add(places.layers().index(layer).placeOf(number)));
        return corners.points();
    }

    /** The place with this id, whether or not the filter lets it through; empty where it is not on the map. */
    public Optional<PlaceInView> find(String id) {
        List<PlaceInView> found = new ArrayList<>();
        places.layers().find(id, places.sight(), (layer, number) -> {
            if (places.layers().index(layer).placeOf(number) != Mercator.NOWHERE) {
                found.add(place(layer, number));
            }
        });
        return found.stream().findFirst();
    }

    private PlaceInView place(int layer, int number) {
        Index index = places.layers().index(layer);
        return new PlaceInView(
                index.keyOf(number),
                SiteKind.values()[index.categoryOf(number)],
                IndexedPlace.nameIn(index.labelOf(number)),
                position(index.placeOf(number)),
                state(index, number, places.day()),
                earlier == null ? null : state(index, number, earlier.day()));
    }

    private static PlaceState state(Index index, int number, LocalDate day) {
        return PlaceState.ofCode(index.stateOn(number, IndexedPlace.day(day)), null);
    }

    private static GeoPoint position(long place) {
        return new GeoPoint(Mercator.latitudeOf(place), Mercator.longitudeOf(place));
    }

    private PointList ordered(PointSet set, PlaceOrder order) {
        PointList byName = places.layers()
                .ordered(
                        set,
                        new LabelOrder(
                                order.language().getLanguage(),
                                label ->
                                        FoldedText.of(IndexedPlace.nameIn(label).in(order.language()))));
        return switch (order.by()) {
            case NAME -> order.descending() ? byName.reversed() : byName;
            case KIND -> byName.sorted(byKind(order.kinds()), order.descending());
            case STATUS ->
                byName.sorted(byState(state -> Status.of(state.condition()).ordinal()), order.descending());
            case LAST_EVENT -> byName.sorted(this::lastEvent, order.descending());
            case CERTAINTY -> byName.sorted(byState(state -> rank(state.certainty())), order.descending());
        };
    }

    private PointList.Rank byKind(List<SiteKind> kinds) {
        return (layer, number) ->
                kinds.indexOf(SiteKind.values()[places.layers().index(layer).categoryOf(number)]);
    }

    private int lastEvent(int layer, int number) {
        return LastEvent.rank(places.layers().index(layer).valueBy(number, IndexedPlace.day(places.day())));
    }

    private PointList.Rank byState(ToIntFunction<PlaceState> rank) {
        int[] ranks = new int[PlaceState.CODES];
        Arrays.setAll(ranks, code -> rank.applyAsInt(PlaceState.ofCode(code, null)));
        int day = IndexedPlace.day(places.day());
        return (layer, number) -> ranks[places.layers().index(layer).stateOn(number, day)];
    }

    private static int rank(@Nullable Certainty certainty) {
        return certainty == null ? Certainty.values().length : certainty.ordinal();
    }
}
