package org.tadmor.note;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

/**
 * The notes that mention whoever asks, and who can be mentioned. A mention lets nobody read what he may not read
 * otherwise.
 */
@Component
public class Mentions {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final Clock clock;

    Mentions(JdbcClient jdbc, Accounts accounts, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * A note that mentions someone, as it stands.
     *
     * @param unread whether the mention came in since he last marked the note as read
     */
    public record Mentioning(NoteRevision note, boolean unread) {}

    /** The notes in view that mention whoever asks, unread ones first, then those changed last; none for readers. */
    public List<Mentioning> ofMine() {
        return currentUser.account().map(this::mentioning).orElse(List.of());
    }

    /** Remembers that whoever asks has read a note up to a revision. Nobody else learns of it. */
    @Transactional
    public void markRead(NoteRevision note) {
        Account reader = currentUser.require(Role.CURATOR);
        jdbc.sql("""
                insert into note_mention_read (username, note_id, number, read_at)
                values (:username, :note, :number, :readAt)
                on conflict (username, note_id) do update
                set number = greatest(note_mention_read.number, excluded.number), read_at = excluded.read_at
                """)
                .param("username", reader.username())
                .param("note", note.noteId())
                .param("number", note.number())
                .param("readAt", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Everyone who can be mentioned, by display name.
     *
     * @throws org.springframework.security.access.AccessDeniedException for anyone but curators
     */
    public List<Account> colleagues() {
        return accounts.colleagues();
    }

    private List<Mentioning> mentioning(Account account) {
        // A mention that a later revision merely keeps does not come in again.
        return jdbc.sql("""
                select latest.*, exists (
                    select from note_mention fresh
                    where fresh.note_id = latest.note_id and fresh.username = :username
                        and fresh.number > coalesce(
                            (select number from note_mention_read
                             where username = :username and note_id = latest.note_id), 0)
                        and not exists (
                            select from note_mention earlier
                            where earlier.note_id = fresh.note_id and earlier.username = fresh.username
                                and earlier.number = fresh.number - 1)) as unread
                from (select distinct on (note_id) * from %s
                      where note_id in (select note_id from note_mention where username = :username)
                      order by note_id, number desc) latest
                where :username = any(mentioned) and action <> 'WITHDRAWN'
                order by unread desc, recorded_at desc, note_id
                """.formatted(NoteAudience.of(currentUser).view()))
                .param("username", account.username())
                .query((row, number) -> new Mentioning(NoteRepository.revision(row), row.getBoolean("unread")))
                .list();
    }
}
