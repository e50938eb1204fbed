package org.tadmor.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.note.NoteRevision.Action;
import org.tadmor.security.Account;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

/**
 * The curators' notes on places. Anyone may read them with their history; only curators write.
 *
 * <p>Every change takes a submission: an identifier of the writer's own, so that the same change sent twice is
 * stored once and answered the same. What a method returns has been committed by the time its caller sees it.
 */
@Component
public class CuratorNotes {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CuratorNotes(JdbcClient jdbc, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** The latest revision of each note on the place, withdrawn ones too, the newest note first. */
    public List<NoteRevision> on(String siteId) {
        return jdbc.sql("""
                select latest.*
                from (select distinct on (note_id) * from note_revision
                      where site_id = :site order by note_id, number desc) latest
                join note_revision first on first.note_id = latest.note_id and first.number = 1
                order by first.recorded_at desc, latest.note_id
                """)
                .param("site", siteId)
                .query((row, number) -> revision(row))
                .list();
    }

    /** Every revision of a note, the first one first; empty when there is no such note. */
    public List<NoteRevision> history(UUID noteId) {
        return jdbc.sql("select * from note_revision where note_id = :note order by number")
                .param("note", noteId)
                .query((row, number) -> revision(row))
                .list();
    }

    /**
     * Writes a new note on a place.
     *
     * @throws IllegalArgumentException when {@link NoteText} refuses the text
     * @throws org.springframework.security.access.AccessDeniedException for anyone but curators
     */
    @Transactional
    public NoteRevision write(String siteId, String text, UUID submission) {
        Account author = currentUser.require(Role.CURATOR);
        requireText(text);
        return stored(submission)
                .orElseGet(() -> insert(UUID.randomUUID(), 1, siteId, Action.WRITTEN, text, author, submission));
    }

    /**
     * Gives a note a new text.
     *
     * @param read the revision that the writer was reading
     * @throws NoteConflictException when someone changed the note since; nothing is stored then
     * @throws IllegalArgumentException when {@link NoteText} refuses the text
     * @throws org.springframework.security.access.AccessDeniedException for anyone but curators
     */
    @Transactional
    public NoteRevision revise(NoteRevision read, String text, UUID submission) {
        currentUser.require(Role.CURATOR);
        requireText(text);
        return follow(read, Action.REVISED, text, submission);
    }

    /**
     * Takes a note out of view; its history stays readable.
     *
     * @param read the revision that the writer was reading
     * @throws NoteConflictException when someone changed the note since
     * @throws org.springframework.security.access.AccessDeniedException for anyone but curators
     */
    @Transactional
    public NoteRevision withdraw(NoteRevision read, UUID submission) {
        return follow(read, Action.WITHDRAWN, read.text(), submission);
    }

    /**
     * Brings an earlier revision back as the newest.
     *
     * @param read the revision that the writer was reading
     * @param earlier the revision whose text is to stand again
     * @throws NoteConflictException when someone changed the note since
     * @throws IllegalArgumentException when the earlier revision is one of another note
     * @throws org.springframework.security.access.AccessDeniedException for anyone but curators
     */
    @Transactional
    public NoteRevision restore(NoteRevision read, NoteRevision earlier, UUID submission) {
        if (!earlier.noteId().equals(read.noteId())) {
            throw new IllegalArgumentException(
                    "a revision of note %s is none of note %s".formatted(earlier.noteId(), read.noteId()));
        }
        return follow(read, Action.RESTORED, earlier.text(), submission);
    }

    private NoteRevision follow(NoteRevision read, Action action, String text, UUID submission) {
        Account author = currentUser.require(Role.CURATOR);
        Optional<NoteRevision> already = stored(submission);
        if (already.isPresent()) {
            return already.get();
        }
        NoteRevision latest = history(read.noteId()).getLast();
        if (latest.number() != read.number()) {
            throw new NoteConflictException(latest);
        }
        return insert(read.noteId(), read.number() + 1, read.siteId(), action, text, author, submission);
    }

    /** Inserts, unless a revision of this number or of this submission came in meanwhile. */
    private NoteRevision insert(
            UUID noteId, int number, String siteId, Action action, String text, Account author, UUID submission) {
        NoteRevision revision =
                new NoteRevision(noteId, number, siteId, action, text, author.username(), author.displayName(), now());
        int inserted = jdbc.sql("""
                insert into note_revision (note_id, number, site_id, action, text, author, author_name,
                    recorded_at, submission)
                values (:note, :number, :site, :action, :text, :author, :authorName, :recordedAt, :submission)
                on conflict do nothing
                """)
                .param("note", noteId)
                .param("number", number)
                .param("site", siteId)
                .param("action", action.name())
                .param("text", text)
                .param("author", author.username())
                .param("authorName", author.displayName())
                .param("recordedAt", revision.recordedAt().atOffset(ZoneOffset.UTC))
                .param("submission", submission)
                .update();
        if (inserted == 0) {
            return stored(submission)
                    .orElseThrow(() -> new NoteConflictException(history(noteId).getLast()));
        }
        events.publishEvent(revision);
        return revision;
    }

    private Optional<NoteRevision> stored(UUID submission) {
        return jdbc.sql("select * from note_revision where submission = :submission")
                .param("submission", submission)
                .query((row, number) -> revision(row))
                .optional();
    }

    /** As precise as the database keeps it, so that what is returned equals what is read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void requireText(String text) {
        NoteText.problemWith(text).ifPresent(problem -> {
            throw new IllegalArgumentException("the text of a note was refused: " + problem);
        });
    }

    private static NoteRevision revision(ResultSet row) throws SQLException {
        return new NoteRevision(
                row.getObject("note_id", UUID.class),
                row.getInt("number"),
                row.getString("site_id"),
                Action.valueOf(row.getString("action")),
                row.getString("text"),
                row.getString("author"),
                row.getString("author_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
