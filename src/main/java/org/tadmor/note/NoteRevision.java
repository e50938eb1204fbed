package org.tadmor.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One state of a note. The one with the highest number is how the note stands today.
 *
 * @param noteId the note it belongs to
 * @param number 1 for the first that whoever asks may see
 * @param subject what it is about
 * @param text Markdown as the author wrote it; a withdrawal and a restoration repeat the text they act on
 * @param mentions whom the text mentions
 * @param author account name
 * @param authorName the author's display name when this was written
 * @param recordedAt when it was stored
 */
public record NoteRevision(
        UUID noteId,
        int number,
        String siteId,
        NoteSubject subject,
        Visibility visibility,
        Action action,
        String text,
        List<Mention> mentions,
        String author,
        String authorName,
        Instant recordedAt) {

    public NoteRevision {
        mentions = List.copyOf(mentions);
    }

    /** What its author did. */
    public enum Action {
        WRITTEN(State.OPEN),
        REVISED(State.OPEN),
        WITHDRAWN(State.WITHDRAWN),
        RESTORED(State.OPEN),
        RESOLVED(State.RESOLVED),
        REOPENED(State.OPEN);

        private final State state;

        Action(State state) {
            this.state = state;
        }

        State state() {
            return state;
        }
    }

    /** Who may read a note. */
    public enum Visibility {
        /** Everyone. */
        PUBLIC,
        /** Curators and whoever may do more. */
        INTERNAL
    }

    /** What has become of a note. */
    public enum State {
        /** It stands, and may ask for something to be done. */
        OPEN,
        /** It stands, and what it asked for is done. */
        RESOLVED,
        /** It is out of view. */
        WITHDRAWN
    }

    public State state() {
        return action.state;
    }

    public boolean isWithdrawn() {
        return state() == State.WITHDRAWN;
    }

    public NoteContent content() {
        return new NoteContent(text, subject, visibility);
    }

    /** The text as people read it, with the display names of those it mentions. */
    public String readableText() {
        return Mention.named(text, mentions);
    }
}
