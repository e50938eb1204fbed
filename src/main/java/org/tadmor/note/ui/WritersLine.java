package org.tadmor.note.ui;

import java.util.List;
import org.tadmor.note.NoteWriters.Writer;
import org.tadmor.vocabulary.ui.StatusLine;

/** Tells who is writing just now; empty while nobody does. */
class WritersLine extends StatusLine {

    WritersLine() {
        addClassName("note-writers");
    }

    void show(List<Writer> writers) {
        List<String> names =
                writers.stream().map(Writer::displayName).distinct().toList();
        String joined = String.join(", ", names);
        setText(
                switch (names.size()) {
                    case 0 -> "";
                    case 1 -> getTranslation("note.writing", joined);
                    default -> getTranslation("note.writing.several", joined);
                });
    }
}
