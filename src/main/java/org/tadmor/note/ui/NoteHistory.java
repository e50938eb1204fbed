package org.tadmor.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tadmor.note.CuratorNotes;
import org.tadmor.note.NoteRevision;

/** Every revision of a note with author, time and text; read from the database when it is opened. */
class NoteHistory extends NativeDetails {

    private final CuratorNotes notes;
    private final UUID noteId;
    private final @Nullable Consumer<NoteRevision> restore;

    /** @param restore brings an earlier text back; null for readers who may not */
    NoteHistory(CuratorNotes notes, UUID noteId, @Nullable Consumer<NoteRevision> restore) {
        this.notes = notes;
        this.noteId = noteId;
        this.restore = restore;
        addClassName("note-history");
        addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                fill();
            }
        });
    }

    /** There is a new revision: a note of one revision shows no history. */
    void refresh(NoteRevision latest) {
        setVisible(latest.number() > 1);
        setSummaryText(getTranslation("note.history", latest.number()));
        if (isOpen()) {
            fill();
        }
    }

    private void fill() {
        OrderedList list = new OrderedList();
        List<NoteRevision> revisions = notes.history(noteId);
        for (NoteRevision revision : revisions.reversed()) {
            list.add(item(revision, revision.equals(revisions.getLast())));
        }
        setContent(list);
    }

    private ListItem item(NoteRevision revision, boolean latest) {
        Span author = new Span(revision.authorName());
        author.addClassName("author");
        Div heading = new Div(author, NoteCard.time(revision));
        ListItem item = new ListItem(heading, NoteCard.prose(revision.text()));
        if (restore != null && !latest && !revision.isWithdrawn()) {
            Button button = new Button(getTranslation("note.restore-text"), click -> restore.accept(revision));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(button);
        }
        return item;
    }
}
