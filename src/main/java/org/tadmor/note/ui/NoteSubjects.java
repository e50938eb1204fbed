package org.tadmor.note.ui;

import java.util.Map;
import org.tadmor.note.NoteSubject;

/** What a note on a place can be about besides the place itself. Whoever knows the records implements it. */
@FunctionalInterface
public interface NoteSubjects {

    /** What stands on record of a place, each with its name on the screen, in the order in which it is offered. */
    Map<NoteSubject, String> on(String siteId);
}
