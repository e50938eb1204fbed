package org.tadmor.security;

import org.jspecify.annotations.Nullable;

/**
 * What somebody changed. Every door publishes one as an event of the application for each change, within the transaction
 * of the change itself, so that the trail keeps both or neither.
 *
 * @param actor account name of who did it; {@link #PROGRAM} when nobody asked for it
 * @param subject what kind of thing was changed, in lower case: {@code note}, {@code account}
 * @param subjectId which of them
 * @param action what was done to it, in lower case: {@code revised}
 * @param before how it was, as values that can be written as JSON; null when it is new. Never a password or its hash
 * @param after how it is by now; null when it is gone
 * @param reason why, in the words of who did it; null when none was asked for
 */
public record Change(
        String actor,
        String subject,
        String subjectId,
        String action,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable String reason) {

    /** The actor of what the program does by itself, such as loading the evidence files. */
    public static final String PROGRAM = "program";
}
