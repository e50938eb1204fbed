package org.tadmor.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

/**
 * The events on record with their claims; nothing in here is ever overwritten. Anyone may read them; the
 * evidence files bring them in.
 */
@Component
public class SiteEvents {

    private final JdbcClient jdbc;

    SiteEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every event, the latest first. */
    @Transactional(readOnly = true)
    public List<SiteEvent> all() {
        Map<String, List<SiteEvent.Claim>> claims = jdbc
                .sql("select * from event_claim order by event_id, position")
                .query((row, number) -> Map.entry(row.getString("event_id"), claim(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return jdbc
                .sql("""
                        select site_event.*,
                            array(select site_id from event_site
                                  where event_id = site_event.id order by position) as sites
                        from site_event
                        """)
                .query((row, number) -> event(row, claims.getOrDefault(row.getString("id"), List.of())))
                .list()
                .stream()
                .sorted(SiteEvent.LATEST_FIRST)
                .toList();
    }

    /** Puts a new event on record with its claims. */
    @Transactional
    public void record(SiteEvent event) {
        jdbc.sql("""
                insert into site_event (id, kind, happened, date_as_stated, certainty, summary, cause)
                values (:id, :kind, :happened, :dateAsStated, :certainty, :summary, :cause)
                """)
                .param("id", event.id())
                .param("kind", event.kind().name())
                .param("happened", event.happened().toString())
                .param("dateAsStated", event.dateAsStated())
                .param("certainty", event.certainty().name())
                .param("summary", event.summary())
                .param("cause", event.cause())
                .update();
        int position = 0;
        for (String siteId : event.siteIds()) {
            jdbc.sql("insert into event_site (event_id, position, site_id) values (?, ?, ?)")
                    .params(event.id(), position++, siteId)
                    .update();
        }
        event.claims().forEach(claim -> record(event.id(), claim));
    }

    /** Adds a claim to an event on record, after those it has. */
    public void record(String eventId, SiteEvent.Claim claim) {
        jdbc.sql("""
                insert into event_claim (id, event_id, position, stance, stated_by, happened, summary,
                    certainty, source_id, locator)
                select :id, :event, count(*), :stance, :statedBy, :happened, :summary, :certainty, :source, :locator
                from event_claim where event_id = :event
                """)
                .param("id", claim.id())
                .param("event", eventId)
                .param("stance", claim.stance().name())
                .param("statedBy", claim.statedBy())
                .param(
                        "happened",
                        claim.happened() == null ? null : claim.happened().toString())
                .param("summary", claim.summary())
                .param("certainty", claim.certainty().name())
                .param("source", claim.citation().sourceId())
                .param("locator", claim.citation().locator())
                .update();
    }

    private static SiteEvent event(ResultSet row, List<SiteEvent.Claim> claims) throws SQLException {
        return new SiteEvent(
                row.getString("id"),
                SiteEvent.Kind.valueOf(row.getString("kind")),
                DateSpan.parse(row.getString("happened")),
                row.getString("date_as_stated"),
                Certainty.valueOf(row.getString("certainty")),
                row.getString("summary"),
                row.getString("cause"),
                Arrays.asList((String[]) row.getArray("sites").getArray()),
                claims);
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
