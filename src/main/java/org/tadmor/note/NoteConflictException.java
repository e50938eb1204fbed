package org.tadmor.note;

/** Someone else changed the note after its reader opened it; nothing was stored. */
public class NoteConflictException extends RuntimeException {

    private final transient NoteRevision latest;

    NoteConflictException(NoteRevision latest) {
        super("note %s is at revision %d by now".formatted(latest.noteId(), latest.number()));
        this.latest = latest;
    }

    /** How the note stands by now. */
    public NoteRevision latest() {
        return latest;
    }
}
