package org.tadmor.index;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/** A set of points over several layers, each an {@link Index} of its own. */
public record PointSet(List<Bits> layers) {

    public PointSet {
        layers = List.copyOf(layers);
    }

    /** Told a point by its layer and its number there. */
    @FunctionalInterface
    public interface Told {
        void accept(int layer, int number);
    }

    public Bits layer(int layer) {
        return layers.get(layer);
    }

    public PointSet and(PointSet other) {
        return combined(other, Bits::and);
    }

    public PointSet or(PointSet other) {
        return combined(other, Bits::or);
    }

    /** Those of this one that are not in the other. */
    public PointSet without(PointSet other) {
        return combined(other, Bits::without);
    }

    /** Those that are in one of them alone. */
    public PointSet butNotBoth(PointSet other) {
        return combined(other, Bits::butNotBoth);
    }

    public int count() {
        return layers.stream().mapToInt(Bits::count).sum();
    }

    public int countBoth(PointSet other) {
        return IntStream.range(0, layers.size())
                .map(layer -> layer(layer).countBoth(other.layer(layer)))
                .sum();
    }

    public boolean isEmpty() {
        return layers.stream().allMatch(layer -> layer.next(0) == layer.size());
    }

    /** Tells each of them, layer by layer, in the order of their numbers. */
    public void forEach(Told told) {
        for (int number = 0; number < layers.size(); number++) {
            int layer = number;
            layer(layer).forEach(0, layer(layer).size(), point -> told.accept(layer, point));
        }
    }

    private PointSet combined(PointSet other, BinaryOperator<Bits> how) {
        return new PointSet(IntStream.range(0, layers.size())
                .mapToObj(layer -> how.apply(layer(layer), other.layer(layer)))
                .toList());
    }
}
