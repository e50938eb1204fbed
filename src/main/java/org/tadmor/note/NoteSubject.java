package org.tadmor.note;

/**
 * What a note is about: a place, or something on record about it.
 *
 * @param id of the place, event, assessment or claim
 */
public record NoteSubject(Kind kind, String id) {

    /** What sort of thing it is. */
    public enum Kind {
        /** The place itself. */
        PLACE,
        /** An event that touched the place. */
        EVENT,
        /** What a source says the condition of the place was. */
        ASSESSMENT,
        /** What a source says of such an event. */
        CLAIM
    }

    public static NoteSubject place(String siteId) {
        return new NoteSubject(Kind.PLACE, siteId);
    }
}
