package org.tadmor.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The words that stand for constants in an address: {@code AT_RISK} is {@code at-risk}. */
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
}
