package org.tadmor.leaflet;

import java.util.List;

/**
 * A text with a number in it that the browser knows first, by how large the number is: as {@link java.text.ChoiceFormat},
 * which has singular and plural.
 *
 * @param limits ascending: the number from which on the text of the same place holds
 * @param texts each with <code>{0}</code> for the number
 */
public record CountText(List<Double> limits, List<String> texts) {

    /** @throws IllegalArgumentException when there are not as many texts as limits, or none */
    public CountText {
        limits = List.copyOf(limits);
        texts = List.copyOf(texts);
        if (limits.isEmpty() || limits.size() != texts.size()) {
            throw new IllegalArgumentException("%d texts for %d limits".formatted(texts.size(), limits.size()));
        }
    }
}
