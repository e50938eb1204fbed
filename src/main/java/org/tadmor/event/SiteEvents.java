package org.tadmor.event;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.LastRead;
import org.tadmor.vocabulary.StorableIds;

/**
 * The events as they stand with their claims, without the withdrawn ones. Anyone may read them; the evidence files and
 * curators bring them in.
 */
@Component
public class SiteEvents {

    private final JdbcClient jdbc;
    private final LastRead<List<SiteEvent>> lastRead = new LastRead<>();
    private final ClaimRepository claims;

    SiteEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.claims = new ClaimRepository(jdbc);
    }

    /** Every event, the latest first. */
    @Transactional(readOnly = true)
    public List<SiteEvent> all() {
        return lastRead.orSame(those("is not null", List.of()));
    }

    /** How many events there are of each date, as precisely as it is told. */
    public Map<DateSpan, Integer> countsByDate() {
        return jdbc
                .sql("select happened, count(*) as events from site_event where not withdrawn group by happened")
                .query((row, number) -> Map.entry(DateSpan.parse(row.getString("happened")), row.getInt("events")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    /** The events of some kinds, at most so many of those whose dates are written latest, the latest first. */
    @Transactional(readOnly = true)
    public List<SiteEvent> latest(Set<SiteEvent.Kind> kinds, int most) {
        List<String> ids = jdbc.sql("""
                select id from site_event
                where kind = any(:kinds) and not withdrawn
                order by happened desc, id limit :most
                """)
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .param("most", most)
                .query((row, number) -> row.getString("id"))
                .list();
        return withIds(ids);
    }

    /** Every event that touched one of these places, once, the latest first. */
    @Transactional(readOnly = true)
    public List<SiteEvent> at(Collection<String> siteIds) {
        return those("= any(array(select event_id from event_site where site_id = any(:ids)))", siteIds);
    }

    /** The events with these ids, the latest first; ids of none are left out. */
    @Transactional(readOnly = true)
    public List<SiteEvent> withIds(Collection<String> ids) {
        return those("= any(:ids)", ids);
    }

    /** The events that these claims are about, with all their claims, the latest first. */
    @Transactional(readOnly = true)
    public List<SiteEvent> withClaims(Collection<String> claimIds) {
        return those("= any(array(select event_id from event_claim where id = any(:ids) and not withdrawn))", claimIds);
    }

    /** The claims about an event that are not withdrawn, whether or not the event is; in the order they came. */
    public List<SiteEvent.Claim> claimsAbout(String eventId) {
        return claims.about(eventId);
    }

    /** Puts a new event on record with its claims. */
    @Transactional
    public void record(SiteEvent event) {
        bound(jdbc.sql("""
                insert into site_event (id, kind, happened, date_as_stated, certainty, summary, cause)
                values (:id, :kind, :happened, :dateAsStated, :certainty, :summary, :cause)
                """), event).update();
        place(event);
        event.claims().forEach(claim -> claims.record(event.id(), claim));
    }

    /** Adds a claim to an event on record, after those it has. */
    public void record(String eventId, SiteEvent.Claim claim) {
        claims.record(eventId, claim);
    }

    /** Lets an event read otherwise, its claims apart. Only for curation, which keeps what it read before. */
    @Transactional
    public void replace(SiteEvent event) {
        bound(jdbc.sql("""
                update site_event set kind = :kind, happened = :happened, date_as_stated = :dateAsStated,
                    certainty = :certainty, summary = :summary, cause = :cause
                where id = :id
                """), event).update();
        jdbc.sql("delete from event_site where event_id = :id")
                .param("id", event.id())
                .update();
        place(event);
    }

    /** Lets a claim read otherwise. Only for curation, which keeps what it read before. */
    public void replace(SiteEvent.Claim claim) {
        claims.replace(claim);
    }

    /** Takes an event out of view with its claims. Only for curation, which says who did so and why. */
    public void withdraw(String id) {
        jdbc.sql("update site_event set withdrawn = true where id = :id")
                .param("id", id)
                .update();
    }

    /** Brings a withdrawn event back. Only for curation, which says who did so and why. */
    public void restore(String id) {
        jdbc.sql("update site_event set withdrawn = false where id = :id")
                .param("id", id)
                .update();
    }

    /** Takes a claim out of view, never the last one. Only for curation, which says who did so and why. */
    public void withdrawClaim(String id) {
        claims.setWithdrawn(id, true);
    }

    /** Brings a withdrawn claim back. Only for curation, which says who did so and why. */
    public void restoreClaim(String id) {
        claims.setWithdrawn(id, false);
    }

    /** @param which what the ids of the events are, as a condition in SQL */
    private List<SiteEvent> those(String which, Collection<String> of) {
        String[] ids = StorableIds.of(of);
        Map<String, List<SiteEvent.Claim>> claimsByEvent = claims.byEvent(which, ids);
        return jdbc
                .sql("""
                        select site_event.*,
                            array(select site_id from event_site
                                  where event_id = site_event.id order by position) as sites
                        from site_event
                        where not withdrawn and id %s
                        """.formatted(which))
                .param("ids", ids)
                .query((row, number) -> event(row, claimsByEvent.getOrDefault(row.getString("id"), List.of())))
                .list()
                .stream()
                .sorted(SiteEvent.LATEST_FIRST)
                .toList();
    }

    private void place(SiteEvent event) {
        int position = 0;
        for (String siteId : event.siteIds()) {
            jdbc.sql("insert into event_site (event_id, position, site_id) values (?, ?, ?)")
                    .params(event.id(), position++, siteId)
                    .update();
        }
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, SiteEvent event) {
        return statement
                .param("id", event.id())
                .param("kind", event.kind().name())
                .param("happened", event.happened().toString())
                .param("dateAsStated", event.dateAsStated())
                .param("certainty", event.certainty().name())
                .param("summary", event.summary())
                .param("cause", event.cause());
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
}
