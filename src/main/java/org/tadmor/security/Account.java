package org.tadmor.security;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Someone who may sign in.
 *
 * @param username what is typed at sign-in, in lower case
 * @param displayName what others see beside what this person wrote
 */
public record Account(String username, String displayName, Role role) {

    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@+-]{0,99}");

    /** Control characters, and those that turn the direction of what stands behind them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    private static final int LONGEST_DISPLAY_NAME = 100;

    /** Whether an account may be called so: letters, digits and {@code . _ @ + -}, so that e-mail addresses fit. */
    public static boolean allowsUsername(String username) {
        return USERNAME.matcher(username).matches() && !folded(username).equals(Change.PROGRAM);
    }

    /** Whether a person may be shown so; anything that can be read, up to 100 characters. */
    public static boolean allowsDisplayName(String displayName) {
        return !displayName.isBlank()
                && displayName.codePointCount(0, displayName.length()) <= LONGEST_DISPLAY_NAME
                && !UNSEEN.matcher(displayName).find();
    }

    /** An account name as it is stored, however it was typed. */
    static String folded(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
