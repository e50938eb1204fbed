package org.tadmor.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of an address: each name with its values, each value of several words with commas. */
public final class Parameters {

    private Parameters() {}

    /** The words of one parameter, each once; repeated parameters count as one. */
    public static List<String> words(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** The day that a word such as {@code 2016-12-11} names; empty when it names none. */
    public static Optional<LocalDate> day(String word) {
        try {
            return word.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Optional.of(LocalDate.parse(word)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
