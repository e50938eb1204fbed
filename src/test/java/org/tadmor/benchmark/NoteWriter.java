package org.tadmor.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.tadmor.note.CuratorNotes;
import org.tadmor.note.NoteConflictException;
import org.tadmor.note.NoteRevision;

/**
 * A curator who writes and revises notes without pause, shared ones too, and does what a browser does when the database
 * does not answer: sends the same again, under the same submission.
 */
record NoteWriter(CuratorNotes notes, String curator, BooleanSupplier goesOn, Consumer<Stored> acknowledged)
        implements Runnable {

    static final String PLACE = "roman-theatre";

    private static final int NOTES_AT_HAND = 20;
    private static final double SHARE_OF_NEW = 0.2;
    private static final long PAUSE_NANOS = 50_000_000;

    /** A revision that was acknowledged, and what it was sent as. */
    record Stored(UUID noteId, int number, UUID submission) {

        @Override
        public String toString() {
            return "stored %s %d %s".formatted(noteId, number, submission);
        }

        static Stored parse(String line) {
            String[] parts = line.split(" ");
            return new Stored(UUID.fromString(parts[1]), Integer.parseInt(parts[2]), UUID.fromString(parts[3]));
        }
    }

    @Override
    public void run() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(curator, "", List.of()));
        List<NoteRevision> atHand =
                new ArrayList<>(notes.on(PLACE).stream().limit(NOTES_AT_HAND).toList());
        while (goesOn.getAsBoolean()) {
            if (atHand.isEmpty() || ThreadLocalRandom.current().nextDouble() < SHARE_OF_NEW) {
                atHand.add(stored(null));
            } else {
                int chosen = ThreadLocalRandom.current().nextInt(atHand.size());
                atHand.set(chosen, stored(atHand.get(chosen)));
            }
            if (atHand.size() > NOTES_AT_HAND) {
                atHand.removeFirst();
            }
        }
    }

    /** @param read the revision to revise; null for a new note */
    private NoteRevision stored(NoteRevision read) {
        UUID submission = UUID.randomUUID();
        String text = "Seen on the spot, " + submission;
        NoteRevision basis = read;
        while (true) {
            try {
                NoteRevision revision =
                        basis == null ? notes.write(PLACE, text, submission) : notes.revise(basis, text, submission);
                acknowledged.accept(new Stored(revision.noteId(), revision.number(), submission));
                return revision;
            } catch (NoteConflictException conflict) {
                basis = conflict.latest();
            } catch (DataAccessException | TransactionException away) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }
}
