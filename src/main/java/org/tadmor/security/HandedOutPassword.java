package org.tadmor.security;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A password for someone else, to be read from a screen and typed once: no characters that look like others. */
final class HandedOutPassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CHARACTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 23;

    private HandedOutPassword() {}

    static String generate() {
        return RANDOM.ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(index -> String.valueOf(CHARACTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
