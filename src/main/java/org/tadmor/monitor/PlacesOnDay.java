package org.tadmor.monitor;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.tadmor.index.Layers;
import org.tadmor.index.PointSet;
import org.tadmor.index.Sight;
import org.tadmor.site.SiteKind;
import org.tadmor.vocabulary.FoldedText;

/** How all places stand on a day, for those who see so. */
final class PlacesOnDay {

    private final Layers layers;
    private final Sight sight;
    private final LocalDate day;
    private final PointSet all;
    private final List<PointSet> marked;
    private final Map<Status, PointSet> statuses = new EnumMap<>(Status.class);

    PlacesOnDay(Layers layers, Sight sight, LocalDate day) {
        this.layers = layers;
        this.sight = sight;
        this.day = day;
        this.all = layers.all(sight);
        this.marked = layers.markedOn(IndexedPlace.day(day));
        for (Status status : Status.values()) {
            statuses.put(status, found(status));
        }
    }

    Layers layers() {
        return layers;
    }

    Sight sight() {
        return sight;
    }

    LocalDate day() {
        return day;
    }

    PointSet all() {
        return all;
    }

    PointSet with(Mark mark) {
        return marked.get(mark.ordinal());
    }

    PointSet with(Status status) {
        return Objects.requireNonNull(statuses.get(status));
    }

    private PointSet found(Status status) {
        return switch (status) {
            case DESTROYED -> with(Mark.DESTROYED);
            case DAMAGED -> any(with(Mark.MINOR), with(Mark.MODERATE), with(Mark.SEVERE));
            case NO_KNOWN_DAMAGE -> with(Mark.INTACT);
            case UNKNOWN ->
                all.without(any(found(Status.DESTROYED), found(Status.DAMAGED), found(Status.NO_KNOWN_DAMAGE)));
            case AT_RISK -> with(Mark.AT_RISK);
        };
    }

    /** What a filter lets through. */
    PointSet matching(SiteFilter filter) {
        Stream<PointSet> parts = Stream.of(
                any(filter.statuses().stream().map(this::with)),
                any(filter.kinds().stream().map(this::of)),
                named(filter.text()),
                filter.disputed() ? with(Mark.DISPUTED) : all);
        return parts.reduce(all, PointSet::and);
    }

    PointSet of(SiteKind kind) {
        return layers.ofCategory(kind.ordinal());
    }

    /** Those in whose names every word occurs. */
    private PointSet named(String text) {
        return Stream.of(FoldedText.of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(layers::withWord)
                .reduce(all, PointSet::and);
    }

    private static PointSet any(PointSet... sets) {
        return Stream.of(sets).reduce(PointSet::or).orElseThrow();
    }

    /** All when none is asked for. */
    private PointSet any(Stream<PointSet> sets) {
        BinaryOperator<PointSet> either = PointSet::or;
        return sets.reduce(either).orElse(all);
    }
}
