package org.tadmor.curation;

/** Someone else changed the record after its reader opened it; nothing was stored. */
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
