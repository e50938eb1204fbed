package org.tadmor.note.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import java.util.Map;
import java.util.function.Supplier;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.NoteRevision.State;
import org.tadmor.note.NoteRevision.Visibility;
import org.tadmor.note.NoteSubject;
import org.tadmor.vocabulary.ui.Words;

/** Who changed a note last, and when; what it is about, and what else there is to know of it. */
class NoteHeader extends Header {

    private final Supplier<Map<NoteSubject, String>> names;

    NoteHeader(Supplier<Map<NoteSubject, String>> names) {
        this.names = names;
        addClassName("note-header");
    }

    void show(NoteRevision latest) {
        removeAll();
        add(NoteParts.author(latest), NoteParts.time(latest));
        if (latest.visibility() == Visibility.INTERNAL) {
            add(NoteParts.mark(Words.of(Visibility.INTERNAL)));
        }
        if (latest.state() == State.RESOLVED) {
            add(NoteParts.mark(Words.of(State.RESOLVED)));
        }
        if (latest.subject().kind() != NoteSubject.Kind.PLACE) {
            Anchor about = new Anchor(
                    NoteAddress.of(latest.siteId(), latest.subject()),
                    NoteFields.nameOf(latest.subject(), names.get()));
            about.addClassName("note-about");
            add(about);
        }
    }
}
