package org.tadmor.monitor;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tadmor.index.Change;
import org.tadmor.index.IndexBuilder;
import org.tadmor.index.IndexedPoint;
import org.tadmor.index.Mercator;
import org.tadmor.site.Site;
import org.tadmor.site.SiteKind;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.MultilingualText;

/**
 * What the index in memory holds of a place: enough to filter it, to draw it and to name it.
 *
 * @param searchText all its names, folded
 * @param position where it is on record
 * @param shown where readers see it; null for nowhere
 */
record IndexedPlace(
        String id,
        SiteKind kind,
        MultilingualText name,
        String searchText,
        GeoPoint position,
        @Nullable GeoPoint shown,
        PlaceTimeline timeline) {

    private static final String BETWEEN_NAMES = "\0";

    /** The days of the index count from before those of any source. */
    private static final int DAY_OF_1970 = 719_893;

    private static final int FIRST_DAY = 1;

    /**
     * @param exact the place as it is on record
     * @param seen the same place as readers see it
     */
    static IndexedPlace of(Site exact, Site seen, PlaceTimeline timeline) {
        return new IndexedPlace(
                exact.id(),
                exact.kind(),
                exact.name(),
                exact.searchText(),
                exact.positionOnRecord().point(),
                Optional.ofNullable(seen.position()).map(Site.Position::point).orElse(null),
                timeline);
    }

    /** An empty index of places. */
    static IndexBuilder index(int expected) {
        return new IndexBuilder(expected, SiteKind.values().length, Mark.values().length, Mark::ofState);
    }

    IndexedPoint toPoint() {
        return new IndexedPoint(
                id,
                Stream.of(name.english(), name.french(), name.arabic())
                        .map(text -> text == null ? "" : text)
                        .collect(Collectors.joining(BETWEEN_NAMES)),
                searchText,
                place(position),
                shown == null ? Mercator.NOWHERE : place(shown),
                kind.ordinal(),
                states(),
                lastEvents());
    }

    /** What a label of the index says. */
    static MultilingualText nameIn(String label) {
        String[] names = label.split(BETWEEN_NAMES, -1);
        return new MultilingualText(names[0], given(names[1]), given(names[2]));
    }

    private static @Nullable String given(String name) {
        return name.isEmpty() ? null : name;
    }

    /** A day as the index counts it. */
    static int day(LocalDate day) {
        return (int) Math.clamp(day.toEpochDay() + DAY_OF_1970, FIRST_DAY, Change.DAYS - 1);
    }

    private static long place(GeoPoint point) {
        return Mercator.place(point.latitude(), point.longitude());
    }

    private int[] states() {
        int before = timeline.before().code();
        IntStream.Builder changes = IntStream.builder().add(Change.of(0, before));
        for (PlaceTimeline.Change change : timeline.changes()) {
            int code = change.state().code();
            // What differs in the last event alone is the same state to the index.
            if (code != before) {
                changes.add(Change.of(day(change.from()), code));
            }
            before = code;
        }
        return changes.build().toArray();
    }

    private int[] lastEvents() {
        LocalDate before = timeline.before().lastEvent();
        IntStream.Builder changes = IntStream.builder().add(Change.of(0, LastEvent.value(LocalDate.MIN, before)));
        for (PlaceTimeline.Change change : timeline.changes()) {
            LocalDate last = change.state().lastEvent();
            if (!Objects.equals(last, before)) {
                changes.add(Change.of(day(change.from()), LastEvent.value(change.from(), last)));
            }
            before = last;
        }
        return changes.build().toArray();
    }
}
