package org.tadmor.note.ui;

import java.util.Optional;
import org.tadmor.note.NoteSubject;
import org.tadmor.vocabulary.Slugs;

/** What a note is about as one word, for the draft that a browser keeps. */
final class DraftSubject {

    private DraftSubject() {}

    static String write(NoteSubject subject) {
        return Slugs.of(subject.kind()) + "/" + subject.id();
    }

    /** Empty when it is none. */
    static Optional<NoteSubject> read(String word) {
        int slash = word.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Slugs.find(NoteSubject.Kind.class, word.substring(0, slash))
                        .map(kind -> new NoteSubject(kind, word.substring(slash + 1)));
    }
}
