package org.tadmor.note;

import java.time.Instant;
import java.util.UUID;

/**
 * One state of a note. The one with the highest number is how the note stands today.
 *
 * @param noteId the note it belongs to
 * @param number 1 for the first
 * @param text Markdown as the author wrote it; a withdrawal and a restoration repeat the text they act on
 * @param author account name
 * @param authorName the author's display name when this was written
 * @param recordedAt when it was stored
 */
public record NoteRevision(
        UUID noteId,
        int number,
        String siteId,
        Action action,
        String text,
        String author,
        String authorName,
        Instant recordedAt) {

    /** What its author did. */
    public enum Action {
        WRITTEN,
        REVISED,
        WITHDRAWN,
        RESTORED
    }

    public boolean isWithdrawn() {
        return action == Action.WITHDRAWN;
    }
}
