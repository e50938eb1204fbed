package org.tadmor.curation;

/**
 * The record was changed after its writer opened it, by someone else or by a save that the writer did not hear of; nothing
 * was stored.
 */
public class RecordConflictException extends RuntimeException {

    private final transient RecordRevision latest;

    RecordConflictException(RecordRevision latest) {
        super("%s is at revision %d by now".formatted(latest.key(), latest.number()));
        this.latest = latest;
    }

    /** How the record stands by now. */
    public RecordRevision latest() {
        return latest;
    }
}
