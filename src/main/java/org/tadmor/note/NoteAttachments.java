package org.tadmor.note;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tadmor.attachment.Attachment.Subject;
import org.tadmor.attachment.AttachmentSubject;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

/** Whose eyes the files attached to a note are for: whoever sees its latest text. */
@Component
public class NoteAttachments implements AttachmentSubject {

    private final CuratorNotes notes;
    private final CurrentUser currentUser;

    NoteAttachments(CuratorNotes notes, CurrentUser currentUser) {
        this.notes = notes;
        this.currentUser = currentUser;
    }

    @Override
    public String kind() {
        return Subject.NOTE;
    }

    @Override
    public boolean isReadable(String id) {
        return latest(id)
                .filter(note -> !note.isWithdrawn() || currentUser.is(Role.CURATOR))
                .isPresent();
    }

    @Override
    public boolean isOpen(String id) {
        return latest(id).filter(note -> !note.isWithdrawn()).isPresent();
    }

    private Optional<NoteRevision> latest(String id) {
        return notes.history(UUID.fromString(id)).reversed().stream().findFirst();
    }
}
