package org.tadmor.curation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What curators put on record, and the history of it. Anyone may read what was ever published, with its history;
 * drafts are for curators, who alone write.
 *
 * <p>Every change takes a submission: an identifier of the writer's own, so that the same change sent twice is stored
 * once and answered the same. It names the revision that the writer was reading; when someone changed the record since,
 * nothing is stored. What a method returns has been committed by the time its caller sees it.
 */
@Component
public class Records {

    /**
     * Starts a record. A new event brings its claims along.
     *
     * @param content of a type that a {@link RecordKind} names
     * @throws RefusedRecordException when {@link RecordCheck} finds problems
     * @throws AccessDeniedException for anyone but curators
     */
    public RecordRevision record(Object content, Publication publication, UUID submission) {
        throw new UnsupportedOperationException();
    }

    /**
     * Gives a record another content, at once or as a draft for review. Of a draft it makes another draft or publishes
     * the new content. An event keeps the claims on record, whatever the content says of them: they are records of
     * their own.
     *
     * @param read the latest revision, which the writer was reading; none of a withdrawn or discarded record
     * @param reason why, for all to read
     * @throws RecordConflictException when someone changed the record since
     * @throws RefusedRecordException when {@link RecordCheck} finds problems, or the reason is blank
     * @throws AccessDeniedException for anyone but curators
     */
    public RecordRevision correct(
            RecordRevision read, Object content, String reason, Publication publication, UUID submission) {
        throw new UnsupportedOperationException();
    }

    /**
     * Lets a draft stand.
     *
     * @throws RecordConflictException when someone changed the record since
     * @throws RefusedRecordException when {@link RecordCheck} finds problems, which may have come up since it was drafted
     * @throws AccessDeniedException for anyone but curators
     */
    public RecordRevision publish(RecordRevision draft, UUID submission) {
        throw new UnsupportedOperationException();
    }

    /**
     * Turns a draft down; what stood before it stands on.
     *
     * @throws RecordConflictException when someone changed the record since
     * @throws RefusedRecordException when the reason is blank
     * @throws AccessDeniedException for anyone but curators
     */
    public RecordRevision discard(RecordRevision draft, String reason, UUID submission) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes a record out of view; its history stays readable. The claims of an event go with it.
     *
     * @param read the latest revision, which must stand
     * @throws RecordConflictException when someone changed the record since
     * @throws RefusedRecordException when published records rest on it, or the reason is blank
     * @throws AccessDeniedException for anyone but curators
     */
    public RecordRevision withdraw(RecordRevision read, String reason, UUID submission) {
        throw new UnsupportedOperationException();
    }

    /**
     * Brings a withdrawn record back as it read.
     *
     * @param read the latest revision, which must be withdrawn
     * @throws RecordConflictException when someone changed the record since
     * @throws RefusedRecordException when {@link RecordCheck} finds problems, or the reason is blank
     * @throws AccessDeniedException for anyone but curators
     */
    public RecordRevision restore(RecordRevision read, String reason, UUID submission) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes back the last step of a record, as one more revision: the record is as it was before. A new record is
     * withdrawn; a draft that was published waits for review again.
     *
     * @param read the latest revision, whose author is whoever asks
     * @throws RecordConflictException when someone changed the record since
     * @throws RefusedRecordException when what was before can stand no longer
     * @throws AccessDeniedException for anyone but the curator who took the step
     */
    public RecordRevision undo(RecordRevision read, UUID submission) {
        throw new UnsupportedOperationException();
    }

    /** Whether the one who asks may {@link #undo} the step, as long as it is the last. */
    public boolean canUndo(RecordRevision read) {
        throw new UnsupportedOperationException();
    }

    /** The last step of a record; for readers the last that they may see. Empty when there is no such record. */
    public Optional<RecordRevision> latest(RecordKey key) {
        throw new UnsupportedOperationException();
    }

    /** Every revision of a record, the first one first; empty when there is no such record. */
    public List<RecordRevision> history(RecordKey key) {
        throw new UnsupportedOperationException();
    }

    /** What stood before this step: the last revision before it that readers may see; empty when there is none. */
    public Optional<RecordRevision> before(RecordRevision revision) {
        throw new UnsupportedOperationException();
    }

    /**
     * The changes that a filter lets through, the latest first. What the evidence files brought is among them once a
     * curator has changed it.
     */
    public List<RecordRevision> changes(ChangeFilter filter, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public int count(ChangeFilter filter) {
        throw new UnsupportedOperationException();
    }

    /** The drafts that wait for a curator, the oldest first; none for readers. */
    public List<RecordRevision> awaitingReview() {
        throw new UnsupportedOperationException();
    }
}
