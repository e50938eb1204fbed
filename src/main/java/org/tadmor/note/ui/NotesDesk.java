package org.tadmor.note.ui;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tadmor.attachment.ui.AttachmentsPanels;
import org.tadmor.note.CuratorNotes;
import org.tadmor.note.Mentions;
import org.tadmor.note.NoteSubject;
import org.tadmor.note.NoteWriters;
import org.tadmor.security.Account;

/**
 * What the parts of a notes panel work with.
 *
 * @param names of what a note on the place can be about, asked for when they are first needed
 * @param curator who looks, when that is a curator; null for anyone else
 */
record NotesDesk(
        String siteId,
        CuratorNotes notes,
        Mentions mentions,
        NoteWriters writers,
        Supplier<Map<NoteSubject, String>> names,
        AttachmentsPanels attachments,
        @Nullable Account curator) {}
