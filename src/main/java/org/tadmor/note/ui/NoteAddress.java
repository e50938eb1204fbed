package org.tadmor.note.ui;

import java.util.UUID;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.NoteSubject;
import org.tadmor.vocabulary.Slugs;

/** Where notes are, and what they are about: parts of the page of a place. */
final class NoteAddress {

    private NoteAddress() {}

    static String of(NoteRevision note) {
        return "place/" + note.siteId() + "#" + anchor(note.noteId());
    }

    static String of(String siteId, NoteSubject subject) {
        return "place/" + siteId + "#" + Slugs.of(subject.kind()) + "-" + subject.id();
    }

    static String anchor(UUID noteId) {
        return "note-" + noteId;
    }
}
