package org.tadmor.note;

import org.jspecify.annotations.Nullable;
import org.tadmor.note.NoteRevision.Visibility;

/**
 * A step in the life of a note, published as an event of the application. Whoever listens waits for the commit.
 *
 * @param before how the note stood; null when it is new
 * @param after how it stands now
 */
public record NoteChange(@Nullable NoteRevision before, NoteRevision after) {

    /** Whether readers see a difference: of a note that was internal and is, they must not even learn that it changed. */
    public boolean concernsReaders() {
        return after.visibility() == Visibility.PUBLIC || (before != null && before.visibility() == Visibility.PUBLIC);
    }
}
