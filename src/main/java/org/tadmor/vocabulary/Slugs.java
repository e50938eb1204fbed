package org.tadmor.vocabulary;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words that stand for constants in addresses and evidence files: {@code AT_RISK} is {@code at-risk}. */
public final class Slugs {

    private Slugs() {}

    /** The word for a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this word; empty when it is none of theirs. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String slug) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(slug))
                .findFirst();
    }

    /** The constants that these words stand for; words that stand for none are left out. */
    public static <E extends Enum<E>> Set<E> findAll(Class<E> type, Collection<String> slugs) {
        Set<E> constants = EnumSet.noneOf(type);
        slugs.forEach(slug -> find(type, slug).ifPresent(constants::add));
        return constants;
    }

    /** The words of several constants with commas between them, in the order of their type. */
    public static String of(Set<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(Slugs::of)
                .collect(joining(","));
    }

    public static <E extends Enum<E>> boolean isOne(Class<E> type, String slug) {
        return find(type, slug).isPresent();
    }
}
