package org.tadmor.curation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadmor.curation.RecordRevision.Action;
import org.tadmor.curation.RecordRevision.State;

/** The revisions in the database; {@link Records} and {@link RecordRevisions} are their doors. */
class RecordRepository {

    private final JdbcClient jdbc;

    RecordRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets one change at a time happen, until its transaction ends, while everyone may read: what a change rests on, or
     * what rests on it, then stays as it was checked.
     */
    void lock() {
        jdbc.sql("lock table record_revision in share row exclusive mode").update();
    }

    /** Whether it was new: no revision of this number came in meanwhile. */
    boolean insert(RecordRevision revision, @Nullable UUID submission) {
        return jdbc.sql("""
                        insert into record_revision (kind, record_id, number, site_ids, action, state, published, content,
                            reason, author, author_name, recorded_at, submission)
                        values (:kind, :id, :number, :sites, :action, :state, :published, cast(:content as jsonb),
                            :reason, :author, :authorName, :recordedAt, :submission)
                        on conflict do nothing
                        """)
                        .param("kind", revision.key().kind().name())
                        .param("id", revision.key().id())
                        .param("number", revision.number())
                        .param("sites", revision.siteIds().toArray(String[]::new))
                        .param("action", revision.action().name())
                        .param("state", revision.state().name())
                        .param("published", revision.published())
                        .param("content", RecordJson.write(revision.content()))
                        .param("reason", revision.reason())
                        .param("author", revision.author())
                        .param("authorName", revision.authorName())
                        .param("recordedAt", revision.recordedAt().atOffset(ZoneOffset.UTC))
                        .param("submission", submission)
                        .update()
                > 0;
    }

    Optional<RecordRevision> stored(UUID submission) {
        return jdbc.sql("select * from record_revision where submission = :submission")
                .param("submission", submission)
                .query((row, number) -> revision(row))
                .optional();
    }

    /** The revisions of a record, the first one first. */
    List<RecordRevision> history(RecordKey key) {
        return jdbc.sql("select * from record_revision where kind = :kind and record_id = :id order by number")
                .param("kind", key.kind().name())
                .param("id", key.id())
                .query((row, number) -> revision(row))
                .list();
    }

    List<RecordRevision> changes(ChangeFilter filter, boolean withDrafts, int offset, int limit) {
        return matching("*", filter, withDrafts, """
                order by recorded_at desc, number desc, kind, record_id
                offset :offset limit :limit
                """)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> revision(row))
                .list();
    }

    int count(ChangeFilter filter, boolean withDrafts) {
        return matching("count(*)", filter, withDrafts, "").query(Integer.class).single();
    }

    List<String> authors(boolean withDrafts) {
        return jdbc.sql("select distinct author_name from record_revision where %s order by author_name"
                        .formatted(withDrafts ? "true" : "published"))
                .query((row, number) -> row.getString("author_name"))
                .list();
    }

    List<RecordRevision> awaitingReview() {
        return jdbc.sql("""
                select latest.*
                from (select distinct on (kind, record_id) * from record_revision
                      order by kind, record_id, number desc) latest
                where state = :state
                order by recorded_at, kind, record_id
                """)
                .param("state", State.AWAITING_REVIEW.name())
                .query((row, number) -> revision(row))
                .list();
    }

    private JdbcClient.StatementSpec matching(String what, ChangeFilter filter, boolean withDrafts, String order) {
        List<String> conditions = new ArrayList<>(List.of(withDrafts ? "true" : "published"));
        addIf(filter.siteId() != null, conditions, ":site = any(site_ids)");
        addIf(!filter.kinds().isEmpty(), conditions, "kind = any(:kinds)");
        addIf(!filter.actions().isEmpty(), conditions, "action = any(:actions)");
        addIf(filter.author() != null, conditions, "author_name = :author");
        addIf(filter.from() != null, conditions, "recorded_at >= :from");
        addIf(filter.to() != null, conditions, "recorded_at < :end");
        String sql =
                "select %s from record_revision where %s %s".formatted(what, String.join(" and ", conditions), order);
        return jdbc.sql(sql)
                .param("site", storable(filter.siteId()))
                .param("kinds", names(filter.kinds()))
                .param("actions", names(filter.actions()))
                .param("author", storable(filter.author()))
                .param("from", startOf(filter.from()))
                .param("end", filter.to() == null ? null : startOf(filter.to().plusDays(1)));
    }

    /** PostgreSQL knows no null character and refuses to compare with one. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    private static void addIf(boolean wanted, List<String> conditions, String condition) {
        if (wanted) {
            conditions.add(condition);
        }
    }

    private static String[] names(Iterable<? extends Enum<?>> constants) {
        List<String> names = new ArrayList<>();
        constants.forEach(constant -> names.add(constant.name()));
        return names.toArray(String[]::new);
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static RecordRevision revision(ResultSet row) throws SQLException {
        RecordKind kind = RecordKind.valueOf(row.getString("kind"));
        return new RecordRevision(
                new RecordKey(kind, row.getString("record_id")),
                row.getInt("number"),
                Arrays.asList((String[]) row.getArray("site_ids").getArray()),
                Action.valueOf(row.getString("action")),
                State.valueOf(row.getString("state")),
                row.getBoolean("published"),
                RecordJson.read(kind, row.getString("content")),
                row.getString("reason"),
                row.getString("author"),
                row.getString("author_name"),
                instant(row));
    }

    static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }
}
