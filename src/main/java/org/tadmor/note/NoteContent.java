package org.tadmor.note;

import org.tadmor.note.NoteRevision.Visibility;

/**
 * What a curator gives a note: its text, what it is about, and who may read it.
 *
 * @param text Markdown, in which {@code @} and an account name mention a colleague
 */
public record NoteContent(String text, NoteSubject subject, Visibility visibility) {

    /** A public note on a place itself. */
    public static NoteContent onPlace(String siteId, String text) {
        return new NoteContent(text, NoteSubject.place(siteId), Visibility.PUBLIC);
    }
}
