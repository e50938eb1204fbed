package org.tadmor.note.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tadmor.note.NoteContent;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.NoteRevision.Visibility;
import org.tadmor.note.NoteSubject;
import org.tadmor.security.Account;

/**
 * What stands in a form and is not stored, as a browser keeps it.
 *
 * @param submission what it will be stored under
 * @param basis the number of the revision that it revises; empty for a new note
 * @param subject what it is about, as one word; empty when the browser does not know
 */
record Draft(String text, UUID submission, String basis, String subject, boolean internal) {

    static Draft of(NoteContent content, UUID submission, @Nullable NoteRevision revised) {
        return new Draft(
                content.text(),
                submission,
                revised == null ? "" : String.valueOf(revised.number()),
                DraftSubject.write(content.subject()),
                content.visibility() == Visibility.INTERNAL);
    }

    /** @param otherwise what it is about when it does not say */
    NoteContent content(NoteSubject otherwise) {
        return new NoteContent(
                text, DraftSubject.read(subject).orElse(otherwise), internal ? Visibility.INTERNAL : Visibility.PUBLIC);
    }

    /** The names of all drafts on a place begin with this, whoever wrote them. */
    static String prefix(String siteId) {
        return "tadmor.draft/" + siteId + "/";
    }

    /** The names of one person's drafts for one form begin with this; one for each tab follows. */
    static String prefix(String siteId, @Nullable NoteRevision revised, @Nullable Account author) {
        String note = revised == null ? "new" : revised.noteId().toString();
        return prefix(siteId) + note + "/" + (author == null ? "" : author.username()) + "/";
    }
}
