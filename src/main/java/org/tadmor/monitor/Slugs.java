package org.tadmor.monitor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The words that stand for constants in an address: {@code AT_RISK} is {@code at-risk}. */
final class Slugs {

    private Slugs() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String slug) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(slug))
                .findFirst();
    }
}
