package org.tadmor.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadmor.note.NoteRevision.Action;
import org.tadmor.note.NoteRevision.Visibility;

/** The revisions of notes in the database; {@link CuratorNotes} is their door. */
class NoteRepository {

    private final JdbcClient jdbc;

    NoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest revision of each note on a place, the newest note first. */
    List<NoteRevision> on(String siteId, NoteAudience audience) {
        return jdbc.sql("""
                select latest.*
                from (select distinct on (note_id) *, min(recorded_at) over (partition by note_id) as begun
                      from %s where site_id = :site order by note_id, number desc) latest
                order by begun desc, note_id
                """.formatted(audience.view()))
                .param("site", siteId)
                .query((row, number) -> revision(row))
                .list();
    }

    /** Every revision of a note, the first one first. */
    List<NoteRevision> history(UUID noteId, NoteAudience audience) {
        return jdbc.sql("select * from %s where note_id = :note order by number".formatted(audience.view()))
                .param("note", noteId)
                .query((row, number) -> revision(row))
                .list();
    }

    Optional<NoteRevision> stored(UUID submission) {
        return jdbc.sql("select * from note_for_curators where submission = :submission")
                .param("submission", submission)
                .query((row, number) -> revision(row))
                .optional();
    }

    /** Whether something is on record of the place, whether it stands or is withdrawn. */
    boolean isOnRecord(NoteSubject subject, String siteId) {
        String table = switch (subject.kind()) {
            case PLACE -> "site where id = :site and id = :id";
            case ASSESSMENT -> "condition_assessment where site_id = :site and id = :id";
            case EVENT -> "event_site where site_id = :site and event_id = :id";
            case CLAIM -> "event_claim join event_site using (event_id) where site_id = :site and event_claim.id = :id";
        };
        return jdbc.sql("select exists (select from %s)".formatted(table))
                .param("site", siteId)
                .param("id", subject.id())
                .query(Boolean.class)
                .single();
    }

    /** Whether it was new: no revision of this number or of this submission came in meanwhile. */
    boolean insert(NoteRevision revision, UUID submission) {
        boolean place = revision.subject().kind() == NoteSubject.Kind.PLACE;
        return jdbc.sql("""
                insert into note_revision (note_id, number, site_id, subject_kind, subject_id, visibility, action, text,
                    author, author_name, recorded_at, submission)
                values (:note, :number, :site, :subjectKind, :subjectId, :visibility, :action, :text,
                    :author, :authorName, :recordedAt, :submission)
                on conflict do nothing
                """)
                        .param("note", revision.noteId())
                        .param("number", revision.number())
                        .param("site", revision.siteId())
                        .param(
                                "subjectKind",
                                place ? null : revision.subject().kind().name())
                        .param("subjectId", place ? null : revision.subject().id())
                        .param("visibility", revision.visibility().name())
                        .param("action", revision.action().name())
                        .param("text", revision.text())
                        .param("author", revision.author())
                        .param("authorName", revision.authorName())
                        .param("recordedAt", revision.recordedAt().atOffset(ZoneOffset.UTC))
                        .param("submission", submission)
                        .update()
                > 0;
    }

    void insertMentions(NoteRevision revision) {
        for (Mention mention : revision.mentions()) {
            jdbc.sql("insert into note_mention (note_id, number, username, display_name) values (?, ?, ?, ?)")
                    .params(revision.noteId(), revision.number(), mention.username(), mention.displayName())
                    .update();
        }
    }

    static NoteRevision revision(ResultSet row) throws SQLException {
        return new NoteRevision(
                row.getObject("note_id", UUID.class),
                row.getInt("number"),
                row.getString("site_id"),
                subject(row),
                Visibility.valueOf(row.getString("visibility")),
                Action.valueOf(row.getString("action")),
                row.getString("text"),
                mentions(row),
                row.getString("author"),
                row.getString("author_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static NoteSubject subject(ResultSet row) throws SQLException {
        String kind = row.getString("subject_kind");
        return kind == null
                ? NoteSubject.place(row.getString("site_id"))
                : new NoteSubject(NoteSubject.Kind.valueOf(kind), row.getString("subject_id"));
    }

    private static List<Mention> mentions(ResultSet row) throws SQLException {
        String[] usernames = (String[]) row.getArray("mentioned").getArray();
        String[] displayNames = (String[]) row.getArray("mentioned_names").getArray();
        List<Mention> mentions = new ArrayList<>();
        for (int mention = 0; mention < usernames.length; mention++) {
            mentions.add(new Mention(usernames[mention], displayNames[mention]));
        }
        return mentions;
    }
}
