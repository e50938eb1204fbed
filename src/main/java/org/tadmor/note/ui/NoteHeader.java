package org.tadmor.note.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
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
        Span author = new Span(latest.authorName());
        author.addClassName("author");
        add(author, NoteCard.time(latest));
        if (latest.visibility() == Visibility.INTERNAL) {
            add(mark(Words.of(Visibility.INTERNAL)));
        }
        if (latest.state() == State.RESOLVED) {
            add(mark(Words.of(State.RESOLVED)));
        }
        if (latest.subject().kind() != NoteSubject.Kind.PLACE) {
            Anchor about = new Anchor(
                    NoteAddress.of(latest.siteId(), latest.subject()),
                    NoteFields.nameOf(latest.subject(), names.get()));
            about.addClassName("note-about");
            add(about);
        }
    }

    private static Span mark(String text) {
        Span mark = new Span(text);
        mark.addClassName("note-mark");
        return mark;
    }
}
