package org.tadmor.note.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.util.Map;
import java.util.function.Supplier;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.NoteSubject;

/** A note in a list of notes on several places, which leads to it on the page of its place. */
class NoteHit extends ListItem {

    /** @param names of what a note on the place can be about */
    NoteHit(NoteRevision note, String place, Supplier<Map<NoteSubject, String>> names) {
        addClassName("note-hit");
        NoteHeader header = new NoteHeader(names);
        header.show(note);
        add(new Anchor(NoteAddress.of(note), getTranslation("notes.on", place)), header, NoteParts.text(note));
    }
}
