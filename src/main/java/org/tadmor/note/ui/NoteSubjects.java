package org.tadmor.note.ui;

import java.util.Collection;
import java.util.Map;
import org.tadmor.note.NoteSubject;

/** What a note on a place can be about besides the place itself. Whoever knows the records implements it. */
public interface NoteSubjects {

    /**
     * What stands on record of places, by their ids: each with its name on the screen, in the order in which it is
     * offered.
     */
    Map<String, Map<NoteSubject, String>> on(Collection<String> siteIds);

    /** The same of one place; empty when there is none with this id. */
    Map<NoteSubject, String> on(String siteId);
}
