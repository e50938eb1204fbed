package org.tadmor.curation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a record. The one with the highest number is how the record stands today.
 *
 * @param number 1 for the first; readers miss the numbers of drafts
 * @param siteIds the places it is about, and those it was about before; none for a source
 * @param state how the step leaves the record
 * @param published whether readers see the step; a draft, and what becomes of it until it is published, is for curators
 * @param content how the record reads after it, whole: of the type that its kind names
 * @param reason why; null where none is asked for
 * @param author account name; {@link #EVIDENCE} for what the evidence files brought
 * @param authorName the author's display name at the time
 * @param recordedAt when it was stored; for what the evidence files added to a record that a curator had changed, when
 *     that change was
 */
public record RecordRevision(
        RecordKey key,
        int number,
        List<String> siteIds,
        Action action,
        State state,
        boolean published,
        Object content,
        @Nullable String reason,
        String author,
        String authorName,
        Instant recordedAt) {

    /** The author of what the evidence files brought. */
    public static final String EVIDENCE = "evidence";

    public RecordRevision {
        siteIds = List.copyOf(siteIds);
    }

    /** What its author did. */
    public enum Action {
        /** The evidence files brought it. */
        LOADED,
        /** A curator put it on record, for all to see at once. */
        RECORDED,
        /** A curator wrote down how it should read; readers see nothing of it. */
        DRAFTED,
        /** A curator let a draft stand. */
        PUBLISHED,
        /** A curator changed what stood, for all to see at once. */
        CORRECTED,
        /** A curator took it out of view; its history stays readable. */
        WITHDRAWN,
        /** A curator brought back what was withdrawn. */
        RESTORED,
        /** A curator took back their own last step. */
        UNDONE,
        /** A curator turned a draft down. */
        DISCARDED
    }

    /** How a step leaves the record. */
    public enum State {
        /** It stands as its content says, for all to see. */
        STANDING,
        /** A draft waits for a curator to publish or discard it; what stood before it stands meanwhile. */
        AWAITING_REVIEW,
        /** It is out of view. */
        WITHDRAWN,
        /** It was only ever a draft, and the draft was turned down. */
        DISCARDED
    }

    /** @throws ClassCastException when the record is of another kind */
    public <T> T content(Class<T> type) {
        return type.cast(content);
    }

    RecordRevision withContent(Object other) {
        return new RecordRevision(
                key, number, siteIds, action, state, published, other, reason, author, authorName, recordedAt);
    }

    public boolean isDraft() {
        return state == State.AWAITING_REVIEW;
    }

    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }
}
