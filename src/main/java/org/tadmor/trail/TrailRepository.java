package org.tadmor.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The entries in the database; {@link Trail} is their door. */
class TrailRepository {

    private final JdbcClient jdbc;

    TrailRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes others who append wait until this transaction ends; reading goes on. */
    void lock() {
        jdbc.sql("lock table trail_entry in share row exclusive mode").update();
    }

    Optional<TrailEntry> last() {
        return jdbc.sql("select * from trail_entry order by number desc limit 1")
                .query((row, number) -> entry(row))
                .optional();
    }

    /** The first so many entries of a number above this one, in their order. */
    List<TrailEntry> after(long number, int limit) {
        return jdbc.sql("select * from trail_entry where number > :number order by number limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query((row, index) -> entry(row))
                .list();
    }

    /** The entries that a filter lets through of a number below this one, the latest first. */
    List<TrailEntry> matching(TrailFilter filter, long below, int offset, int limit) {
        return matching("*", filter, "and number < :below order by number desc offset :offset limit :limit")
                .param("below", below)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> entry(row))
                .list();
    }

    int count(TrailFilter filter) {
        return matching("count(*)", filter, "").query(Integer.class).single();
    }

    List<String> actors() {
        return jdbc.sql("select distinct actor from trail_entry order by actor")
                .query((row, index) -> row.getString("actor"))
                .list();
    }

    List<String> subjects() {
        return jdbc.sql("select distinct subject from trail_entry order by subject")
                .query((row, index) -> row.getString("subject"))
                .list();
    }

    void insert(TrailEntry entry) {
        jdbc.sql("""
                insert into trail_entry (number, recorded_at, actor, subject, subject_id, action, before, after, reason,
                    previous_hash, hash)
                values (:number, :recordedAt, :actor, :subject, :subjectId, :action, :before, :after, :reason,
                    :previousHash, :hash)
                """)
                .param("number", entry.number())
                .param("recordedAt", entry.recordedAt().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("subject", entry.subject())
                .param("subjectId", entry.subjectId())
                .param("action", entry.action())
                .param("before", entry.before())
                .param("after", entry.after())
                .param("reason", entry.reason())
                .param("previousHash", entry.previousHash())
                .param("hash", entry.hash())
                .update();
    }

    private JdbcClient.StatementSpec matching(String what, TrailFilter filter, String rest) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        addIf(filter.actor(), conditions, "actor = :actor");
        addIf(filter.subject(), conditions, "subject = :subject");
        addIf(filter.subjectId(), conditions, "subject_id = :subjectId");
        addIf(filter.from(), conditions, "recorded_at >= :from");
        addIf(filter.to(), conditions, "recorded_at < :until");
        return jdbc.sql("select %s from trail_entry where %s %s"
                        .formatted(what, String.join(" and ", conditions), rest))
                .param("actor", filter.actor())
                .param("subject", filter.subject())
                .param("subjectId", filter.subjectId())
                .param("from", startOf(filter.from()))
                .param("until", filter.to() == null ? null : startOf(filter.to().plusDays(1)));
    }

    private static void addIf(@Nullable Object wanted, List<String> conditions, String condition) {
        if (wanted != null) {
            conditions.add(condition);
        }
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static TrailEntry entry(ResultSet row) throws SQLException {
        return new TrailEntry(
                row.getLong("number"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("subject"),
                row.getString("subject_id"),
                row.getString("action"),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
