package org.tadmor.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

    /** The first value of a parameter as it is written, commas and all; empty when it is blank. */
    public static Optional<String> text(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                // PostgreSQL knows no null character and refuses to compare with one.
                .filter(text -> !text.isEmpty() && text.indexOf('\0') < 0)
                .findFirst();
    }

    /** Adds a parameter, unless there is no value or it is an empty text. */
    public static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    /** The day that a word such as {@code 2016-12-11} names; empty when it names none. */
    private static Optional<LocalDate> day(String word) {
        try {
            return word.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Optional.of(LocalDate.parse(word)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The first value of a parameter that is a day. */
    public static Optional<LocalDate> day(Map<String, List<String>> parameters, String name) {
        return words(parameters, name).stream()
                .map(Parameters::day)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The words of some parameters that mean nothing, so that a reader can be told. */
    public static List<String> unknown(Map<String, List<String>> parameters, Predicate<String> known, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> words(parameters, name).stream())
                .filter(known.negate())
                .toList();
    }

    public static boolean isDay(String word) {
        return day(word).isPresent();
    }

    /** The first value of a parameter that is a number. */
    public static Optional<Integer> number(Map<String, List<String>> parameters, String name) {
        return words(parameters, name).stream()
                .filter(Parameters::isNumber)
                .map(Integer::valueOf)
                .findFirst();
    }

    /** Whether a word is a whole number from 1 to 9,999,999. */
    public static boolean isNumber(String word) {
        return word.matches("[1-9][0-9]{0,6}");
    }
}
