package org.tadmor.monitor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The parameters of an address: each name with its values, each value of several words with commas. */
final class Parameters {

    private Parameters() {}

    /** The words of one parameter, each once; repeated parameters count as one. */
    static List<String> words(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
