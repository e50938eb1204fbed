package org.tadmor.note.ui;

import org.jspecify.annotations.Nullable;
import org.tadmor.note.NoteRevision;
import org.tadmor.security.Account;

/** What drafts are called in the browser that keeps them. */
final class Drafts {

    private Drafts() {}

    /** All drafts on a place begin with this, whoever wrote them. */
    static String prefix(String siteId) {
        return "tadmor.draft/" + siteId + "/";
    }

    /** The drafts of one person for one form begin with this, a number for each tab follows. */
    static String key(String siteId, @Nullable NoteRevision revised, @Nullable Account author) {
        String note = revised == null ? "new" : revised.noteId().toString();
        return prefix(siteId) + note + "/" + (author == null ? "" : author.username()) + "/";
    }
}
