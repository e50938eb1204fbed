package org.tadmor.note.ui;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.tadmor.attachment.ui.AttachmentsPanels;
import org.tadmor.note.CuratorNotes;
import org.tadmor.note.Mentions;
import org.tadmor.note.NoteWriters;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

/** Makes notes panels for whoever is looking. */
@Component
public class NotesPanels {

    private final CuratorNotes notes;
    private final Mentions mentions;
    private final NoteWriters writers;
    private final NoteFeed feed;
    private final CurrentUser currentUser;
    private final AttachmentsPanels attachments;
    private final NoteSubjects subjects;

    NotesPanels(
            CuratorNotes notes,
            Mentions mentions,
            NoteWriters writers,
            NoteFeed feed,
            CurrentUser currentUser,
            AttachmentsPanels attachments,
            NoteSubjects subjects) {
        this.notes = notes;
        this.mentions = mentions;
        this.writers = writers;
        this.feed = feed;
        this.currentUser = currentUser;
        this.attachments = attachments;
        this.subjects = subjects;
    }

    public NotesPanel on(String siteId) {
        NotesDesk desk = new NotesDesk(
                siteId,
                notes,
                mentions,
                writers,
                SingletonSupplier.of(() -> subjects.on(siteId)),
                attachments,
                currentUser.account(Role.CURATOR).orElse(null));
        return new NotesPanel(desk, feed);
    }
}
