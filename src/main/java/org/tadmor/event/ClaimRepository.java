package org.tadmor.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

/** The claims about events in the database; {@link SiteEvents} is their door. */
class ClaimRepository {

    private final JdbcClient jdbc;

    ClaimRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param which what the ids of the events are, as a condition in SQL that may name {@code :ids} */
    Map<String, List<SiteEvent.Claim>> byEvent(String which, String[] ids) {
        return jdbc
                .sql("select * from event_claim where not withdrawn and event_id %s order by event_id, position"
                        .formatted(which))
                .param("ids", ids)
                .query((row, number) -> Map.entry(row.getString("event_id"), claim(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    List<SiteEvent.Claim> about(String eventId) {
        return jdbc.sql("select * from event_claim where event_id = :event and not withdrawn order by position")
                .param("event", eventId)
                .query((row, number) -> claim(row))
                .list();
    }

    void record(String eventId, SiteEvent.Claim claim) {
        bound(jdbc.sql("""
                insert into event_claim (id, event_id, position, stance, stated_by, happened, summary,
                    certainty, source_id, locator)
                select :id, :event, count(*), :stance, :statedBy, :happened, :summary, :certainty, :source, :locator
                from event_claim where event_id = :event
                """), claim).param("event", eventId).update();
    }

    void replace(SiteEvent.Claim claim) {
        bound(jdbc.sql("""
                update event_claim set stance = :stance, stated_by = :statedBy, happened = :happened,
                    summary = :summary, certainty = :certainty, source_id = :source, locator = :locator
                where id = :id
                """), claim).update();
    }

    void setWithdrawn(String id, boolean withdrawn) {
        jdbc.sql("update event_claim set withdrawn = :withdrawn where id = :id")
                .param("withdrawn", withdrawn)
                .param("id", id)
                .update();
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, SiteEvent.Claim claim) {
        return statement
                .param("id", claim.id())
                .param("stance", claim.stance().name())
                .param("statedBy", claim.statedBy())
                .param(
                        "happened",
                        claim.happened() == null ? null : claim.happened().toString())
                .param("summary", claim.summary())
                .param("certainty", claim.certainty().name())
                .param("source", claim.citation().sourceId())
                .param("locator", claim.citation().locator());
    }

    private static SiteEvent.Claim claim(ResultSet row) throws SQLException {
        String happened = row.getString("happened");
        return new SiteEvent.Claim(
                row.getString("id"),
                SiteEvent.Stance.valueOf(row.getString("stance")),
                row.getString("stated_by"),
                happened == null ? null : DateSpan.parse(happened),
                row.getString("summary"),
                Certainty.valueOf(row.getString("certainty")),
                new Citation(row.getString("source_id"), row.getString("locator")));
    }
}
