package org.tadmor.note.ui;

import org.springframework.stereotype.Component;
import org.tadmor.attachment.ui.AttachmentsPanels;
import org.tadmor.note.CuratorNotes;
import org.tadmor.security.CurrentUser;

/** Makes notes panels for whoever is looking. */
@Component
public class NotesPanels {

    private final CuratorNotes notes;
    private final NoteFeed feed;
    private final CurrentUser currentUser;
    private final AttachmentsPanels attachments;

    NotesPanels(CuratorNotes notes, NoteFeed feed, CurrentUser currentUser, AttachmentsPanels attachments) {
        this.notes = notes;
        this.feed = feed;
        this.currentUser = currentUser;
        this.attachments = attachments;
    }

    public NotesPanel on(String siteId) {
        return new NotesPanel(notes, feed, currentUser, attachments, siteId);
    }
}
