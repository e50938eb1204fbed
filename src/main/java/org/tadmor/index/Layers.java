package org.tadmor.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The points as they are by now: those that were there when the index was made, without those that have changed since,
 * and above them those as they have become. It never changes itself.
 */
public final class Layers {

    /**
     * @param index of the layer
     * @param live those of its points that no layer above has anew
     */
    private record Layer(Index index, Bits live) {}

    private final List<Layer> layers;
    private final Map<String, Optional<IndexedPoint>> changed;
    private final Supplier<IndexBuilder> builders;

    private Layers(List<Layer> layers, Map<String, Optional<IndexedPoint>> changed, Supplier<IndexBuilder> builders) {
        this.layers = layers;
        this.changed = changed;
        this.builders = builders;
    }

    /**
     * @param builder of an index
     * @param builders of those like it
     */
    public static Layers of(IndexBuilder builder, Supplier<IndexBuilder> builders) {
        Index index = builder.build();
        return new Layers(List.of(new Layer(index, Bits.all(index.size()))), Map.of(), builders);
    }

    /**
     * These layers after some points have changed.
     *
     * @param points as they have become, by their keys; empty for those that are gone
     */
    public Layers with(Map<String, Optional<IndexedPoint>> points) {
        Map<String, Optional<IndexedPoint>> sinceBase = new HashMap<>(changed);
        sinceBase.putAll(points);
        IndexBuilder builder = builders.get();
        sinceBase.values().stream().flatMap(Optional::stream).forEach(builder::add);
        Index above = builder.build();
        return new Layers(
                List.of(under(sinceBase.keySet()), new Layer(above, Bits.all(above.size()))), sinceBase, builders);
    }

    /** How many points have changed since the lowest layer was made. */
    public int changes() {
        return changed.size();
    }

    private Layer under(Collection<String> keys) {
        Index base = layers.getFirst().index;
        Bits live = Bits.all(base.size());
        for (String key : keys) {
            for (Sight sight : Sight.values()) {
                int number = base.numberOf(key, sight);
                if (number >= 0) {
                    live.remove(number);
                }
            }
        }
        return new Layer(base, live);
    }

    public Index index(int layer) {
        return layers.get(layer).index;
    }

    /** All points that there are for those who see so. */
    public PointSet all(Sight sight) {
        return set(layer -> layer.index.seen(sight).and(layer.live));
    }

    /** For each mark the points that have it on a day. */
    public List<PointSet> markedOn(int day) {
        List<Bits[]> marked =
                layers.stream().map(layer -> layer.index.markedOn(day)).toList();
        return IntStream.range(0, marked.getFirst().length)
                .mapToObj(mark ->
                        new PointSet(marked.stream().map(layer -> layer[mark]).toList()))
                .toList();
    }

    public PointSet ofCategory(int category) {
        return set(layer -> layer.index.ofCategory(category));
    }

    /** The points that have a word with this part, which is not empty and has no space. */
    public PointSet withWord(String part) {
        return set(layer -> layer.index.withWord(part));
    }

    /**
     * The points of a set in an order. Each order takes a second or two for each million points when it is first asked
     * for, and four bytes a point from then on.
     */
    public PointList ordered(PointSet set, LabelOrder order) {
        return PointList.of(this, set, order);
    }

    /** The cells of a view that hold points, in no order. */
    public List<Cell> cells(View view, Sight sight) {
        CellFinder finder = new CellFinder(view);
        for (int number = 0; number < layers.size(); number++) {
            Layer layer = layers.get(number);
            for (Points points : layer.index.points(sight)) {
                finder.add(number, points, layer.live);
            }
        }
        return finder.cells();
    }

    /** Tells the layer and the number of the point with this key, if there is one for those who see so. */
    public void find(String key, Sight sight, PointSet.Told told) {
        for (int number = 0; number < layers.size(); number++) {
            Layer layer = layers.get(number);
            int point = layer.index.numberOf(key, sight);
            if (point >= 0 && layer.live.has(point)) {
                told.accept(number, point);
            }
        }
    }

    public long bytes() {
        return layers.stream()
                .mapToLong(layer -> layer.index.bytes() + layer.live.size() / 8)
                .sum();
    }

    private PointSet set(Function<Layer, Bits> how) {
        return new PointSet(layers.stream().map(how).toList());
    }
}
