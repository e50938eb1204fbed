package org.tadmor.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.StorableIds;

/** The threats in the database; {@link Assessments} is their door. */
class ThreatRepository {

    private final JdbcClient jdbc;

    ThreatRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Threat> all() {
        return those("", List.of());
    }

    List<Threat> to(Collection<String> siteIds) {
        return those("and site_id = any(:ids)", siteIds);
    }

    Optional<Threat> withId(String id) {
        return those("and threat.id = any(:ids)", List.of(id)).stream().findFirst();
    }

    private List<Threat> those(String condition, Collection<String> of) {
        String[] ids = StorableIds.of(of);
        Map<String, List<Threat.End>> ends = jdbc
                .sql("""
                        select threat_end.* from threat_end join threat on threat.id = threat_id
                        where not withdrawn %s
                        order by threat_id, threat_end.id
                        """.formatted(condition))
                .param("ids", ids)
                .query((row, number) -> Map.entry(row.getString("threat_id"), end(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return jdbc.sql("select * from threat where not withdrawn %s order by id".formatted(condition))
                .param("ids", ids)
                .query((row, number) -> threat(row, ends.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    void record(Threat threat) {
        bound(jdbc.sql("""
                insert into threat (id, site_id, kind, active, certainty, summary, stated_by, source_id, locator)
                values (:id, :site, :kind, :active, :certainty, :summary, :statedBy, :source, :locator)
                """), threat).update();
        threat.ends().forEach(end -> record(threat.id(), end));
    }

    void record(String threatId, Threat.End end) {
        jdbc.sql("""
                insert into threat_end (id, threat_id, ended, certainty, summary, stated_by, source_id, locator)
                values (:id, :threat, :ended, :certainty, :summary, :statedBy, :source, :locator)
                """)
                .param("id", end.id())
                .param("threat", threatId)
                .param("ended", end.ended().toString())
                .param("certainty", end.certainty().name())
                .param("summary", end.summary())
                .param("statedBy", end.statedBy())
                .param("source", end.citation().sourceId())
                .param("locator", end.citation().locator())
                .update();
    }

    void replace(Threat threat) {
        bound(jdbc.sql("""
                update threat set site_id = :site, kind = :kind, active = :active, certainty = :certainty,
                    summary = :summary, stated_by = :statedBy, source_id = :source, locator = :locator
                where id = :id
                """), threat).update();
        jdbc.sql("delete from threat_end where threat_id = :id")
                .param("id", threat.id())
                .update();
        threat.ends().forEach(end -> record(threat.id(), end));
    }

    void setWithdrawn(String id, boolean withdrawn) {
        jdbc.sql("update threat set withdrawn = :withdrawn where id = :id")
                .param("withdrawn", withdrawn)
                .param("id", id)
                .update();
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, Threat threat) {
        return statement
                .param("id", threat.id())
                .param("site", threat.siteId())
                .param("kind", threat.kind().name())
                .param("active", threat.active().toString())
                .param("certainty", threat.certainty().name())
                .param("summary", threat.summary())
                .param("statedBy", threat.statedBy())
                .param("source", threat.citation().sourceId())
                .param("locator", threat.citation().locator());
    }

    private static Threat threat(ResultSet row, List<Threat.End> ends) throws SQLException {
        return new Threat(
                row.getString("id"),
                row.getString("site_id"),
                Threat.Kind.valueOf(row.getString("kind")),
                DateSpan.parse(row.getString("active")),
                Certainty.valueOf(row.getString("certainty")),
                row.getString("summary"),
                row.getString("stated_by"),
                citation(row),
                ends);
    }

    private static Threat.End end(ResultSet row) throws SQLException {
        return new Threat.End(
                row.getString("id"),
                DateSpan.parse(row.getString("ended")),
                Certainty.valueOf(row.getString("certainty")),
                row.getString("summary"),
                row.getString("stated_by"),
                citation(row));
    }

    private static Citation citation(ResultSet row) throws SQLException {
        return new Citation(row.getString("source_id"), row.getString("locator"));
    }
}
