package org.tadmor.generator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.NoteRevision.Action;
import org.tadmor.note.NoteRevision.Visibility;
import org.tadmor.note.NoteSubject;

/** Notes that no curator wrote: on average one a place, some revised, some internal. */
final class MadeUpNotes {

    /** No account has such a name. */
    static final String AUTHOR = "generator";

    static final String AUTHOR_NAME = "Generator";

    private static final int MOST = 2;
    private static final int REVISED_IN_1000 = 100;
    private static final int INTERNAL_IN_1000 = 100;

    private final Chance chance;

    MadeUpNotes(Chance chance) {
        this.chance = chance;
    }

    /** All revisions of the notes on a place. */
    List<NoteRevision> on(String siteId) {
        List<NoteRevision> revisions = new ArrayList<>();
        for (int number = chance.upTo(MOST); number > 0; number--) {
            UUID note = uuid();
            Visibility visibility = chance.hits(INTERNAL_IN_1000) ? Visibility.INTERNAL : Visibility.PUBLIC;
            Instant day = chance.dates().moment();
            revisions.add(revision(note, 1, siteId, visibility, Action.WRITTEN, day));
            if (chance.hits(REVISED_IN_1000)) {
                revisions.add(revision(note, 2, siteId, visibility, Action.REVISED, day.plusSeconds(60)));
            }
        }
        return revisions;
    }

    /** An identifier that is the same for the same seed. */
    private UUID uuid() {
        return new UUID(chance.bits() & ~0xF000L | 0x4000L, chance.bits() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    private static NoteRevision revision(
            UUID note, int number, String siteId, Visibility visibility, Action action, Instant recordedAt) {
        return new NoteRevision(
                note,
                number,
                siteId,
                NoteSubject.place(siteId),
                visibility,
                action,
                "Generated note; no evidence.",
                List.of(),
                AUTHOR,
                AUTHOR_NAME,
                recordedAt);
    }
}
