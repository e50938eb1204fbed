package org.tadmor.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an attachment after it was stored.
 *
 * @param number 1 for the first
 * @param title what it was called after the step
 * @param reason why; null where none is asked for
 * @param author account name
 * @param authorName the author's display name at the time
 */
public record AttachmentStep(
        UUID attachmentId,
        int number,
        Action action,
        String title,
        @Nullable String reason,
        String author,
        String authorName,
        Instant recordedAt) {

    /** What its author did. */
    public enum Action {
        TITLED,
        WITHDRAWN,
        RESTORED
    }
}
