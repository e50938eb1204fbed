package org.tadmor.note.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tadmor.attachment.Attachment.Subject;
import org.tadmor.attachment.ui.AttachmentsPanel;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.NoteWriters.Writer;

/** The cards of the notes on a place; those of resolved notes are folded away at the end. */
class NoteCards extends Div {

    private final NotesDesk desk;
    private final Div open = new Div();
    private final Div done = new Div();
    private final NativeDetails resolved = new NativeDetails("", done);
    private final Map<UUID, NoteCard> cards = new LinkedHashMap<>();

    NoteCards(NotesDesk desk) {
        this.desk = desk;
        resolved.addClassName("notes-resolved");
        add(open, resolved);
    }

    /** Shows these notes and no others, save one that is being written in. */
    void show(List<NoteRevision> latest) {
        Set<UUID> wanted = latest.stream().map(NoteRevision::noteId).collect(Collectors.toSet());
        cards.entrySet().removeIf(card -> {
            boolean gone = !wanted.contains(card.getKey());
            if (gone) {
                card.getValue().removeFromParent();
            }
            return gone;
        });
        addMissing(latest);
        latest.forEach(revision -> card(revision).show(revision));
        arrange(open, latest, false);
        arrange(done, latest, true);
        int folded = done.getComponentCount();
        resolved.setVisible(folded > 0);
        resolved.setSummaryText(getTranslation("note.resolved", folded));
    }

    private void addMissing(List<NoteRevision> latest) {
        List<NoteRevision> missing = latest.stream()
                .filter(revision -> !cards.containsKey(revision.noteId()))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        Map<String, AttachmentsPanel> attached = desk.attachments()
                .on(
                        Subject.NOTE,
                        missing.stream()
                                .map(revision -> revision.noteId().toString())
                                .toList());
        missing.forEach(revision -> cards.put(
                revision.noteId(),
                new NoteCard(
                        desk,
                        revision,
                        Objects.requireNonNull(attached.get(revision.noteId().toString())))));
    }

    private NoteCard card(NoteRevision revision) {
        return Objects.requireNonNull(cards.get(revision.noteId()));
    }

    void showWriters(List<Writer> writers) {
        cards.values().forEach(card -> card.showWriters(writers));
    }

    /** Moves no card that stands where it belongs, since whoever is in it would lose the focus. */
    private void arrange(Div part, List<NoteRevision> latest, boolean resolvedOnes) {
        int position = 0;
        for (NoteRevision revision : latest) {
            NoteCard card = card(revision);
            if (card.isResolved() == resolvedOnes) {
                if (part.getComponentCount() <= position || part.getComponentAt(position) != card) {
                    part.addComponentAtIndex(position, card);
                }
                position++;
            }
        }
    }
}
