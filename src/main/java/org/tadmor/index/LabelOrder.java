package org.tadmor.index;

import java.util.function.UnaryOperator;

/**
 * An order of points by what their labels say; of points that say the same, by their keys.
 *
 * @param name tells it from others
 * @param sorted what of a label is compared
 */
public record LabelOrder(String name, UnaryOperator<String> sorted) {

    String keyOf(Index index, int number) {
        return sorted.apply(index.labelOf(number)) + '\0' + index.keyOf(number);
    }
}
