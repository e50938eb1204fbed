package org.tadmor.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tadmor.note.CuratorNotes;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.NoteRevision.Visibility;
import org.tadmor.note.TextDifference;
import org.tadmor.vocabulary.ui.Words;

/** Every revision of a note with author, time, text and what it changed; read from the database when it is opened. */
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
        for (int newest = revisions.size() - 1; newest >= 0; newest--) {
            NoteRevision revision = revisions.get(newest);
            NoteRevision before = newest == 0 ? null : revisions.get(newest - 1);
            list.add(item(revision, before, newest == revisions.size() - 1));
        }
        setContent(list);
    }

    private ListItem item(NoteRevision revision, @Nullable NoteRevision before, boolean latest) {
        ListItem item = new ListItem(new Div(NoteParts.author(revision), NoteParts.time(revision)));
        if (revision.visibility() == Visibility.INTERNAL) {
            Paragraph internal = new Paragraph(Words.of(Visibility.INTERNAL));
            internal.addClassName("fine-print");
            item.add(internal);
        }
        item.add(NoteParts.prose(revision.readableText()));
        if (before != null && !before.text().equals(revision.text())) {
            item.add(
                    new Paragraph(getTranslation("note.history.changed")),
                    new DifferenceText(TextDifference.between(before.readableText(), revision.readableText())));
        }
        if (restore != null && !latest && !revision.isWithdrawn()) {
            Button button = new Button(getTranslation("note.restore-text"), click -> restore.accept(revision));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(button);
        }
        return item;
    }
}
