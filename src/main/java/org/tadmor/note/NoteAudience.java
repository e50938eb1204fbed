package org.tadmor.note;

import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

/** For whom notes are read. Which revisions each may see is said in the database alone, in the view of this audience. */
enum NoteAudience {
    CURATORS("note_for_curators"),
    READERS("note_for_readers");

    private final String view;

    NoteAudience(String view) {
        this.view = view;
    }

    /** The audience that whoever asks belongs to. */
    static NoteAudience of(CurrentUser currentUser) {
        return currentUser.is(Role.CURATOR) ? CURATORS : READERS;
    }

    String view() {
        return view;
    }
}
