package org.tadmor.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

/**
 * The condition assessments and threats on record; nothing in here is ever overwritten. Anyone may read
 * them; the evidence files bring them in.
 */
@Component
public class Assessments {

    private final JdbcClient jdbc;

    Assessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every assessment of every place, the latest first. */
    public List<ConditionAssessment> all() {
        return jdbc.sql("select * from condition_assessment").query((row, number) -> assessment(row)).list().stream()
                .sorted(ConditionAssessment.LATEST_FIRST)
                .toList();
    }

    /** Every threat to every place, over or not, with what is said of its end. */
    @Transactional(readOnly = true)
    public List<Threat> threats() {
        Map<String, List<Threat.End>> ends = jdbc
                .sql("select * from threat_end order by threat_id, id")
                .query((row, number) -> Map.entry(row.getString("threat_id"), end(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return jdbc.sql("select * from threat order by id")
                .query((row, number) -> threat(row, ends.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    /** Puts a new assessment on record. */
    public void record(ConditionAssessment assessment) {
        jdbc.sql("""
                insert into condition_assessment (id, site_id, observed_on, method, condition, certainty,
                    source_term, summary, stated_by, source_id, locator)
                values (:id, :site, :observedOn, :method, :condition, :certainty,
                    :sourceTerm, :summary, :statedBy, :source, :locator)
                """)
                .param("id", assessment.id())
                .param("site", assessment.siteId())
                .param("observedOn", assessment.observedOn().toString())
                .param("method", assessment.method().name())
                .param("condition", assessment.condition().name())
                .param("certainty", assessment.certainty().name())
                .param("sourceTerm", assessment.sourceTerm())
                .param("summary", assessment.summary())
                .param("statedBy", assessment.statedBy())
                .param("source", assessment.citation().sourceId())
                .param("locator", assessment.citation().locator())
                .update();
    }

    /** Puts a new threat on record with what is said of its end. */
    @Transactional
    public void record(Threat threat) {
        jdbc.sql("""
                insert into threat (id, site_id, kind, active, certainty, summary, stated_by, source_id, locator)
                values (:id, :site, :kind, :active, :certainty, :summary, :statedBy, :source, :locator)
                """)
                .param("id", threat.id())
                .param("site", threat.siteId())
                .param("kind", threat.kind().name())
                .param("active", threat.active().toString())
                .param("certainty", threat.certainty().name())
                .param("summary", threat.summary())
                .param("statedBy", threat.statedBy())
                .param("source", threat.citation().sourceId())
                .param("locator", threat.citation().locator())
                .update();
        threat.ends().forEach(end -> record(threat.id(), end));
    }

    /** Adds to a threat on record that a source says it is over. */
    public void record(String threatId, Threat.End end) {
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

    private static ConditionAssessment assessment(ResultSet row) throws SQLException {
        return new ConditionAssessment(
                row.getString("id"),
                row.getString("site_id"),
                DateSpan.parse(row.getString("observed_on")),
                ConditionAssessment.Method.valueOf(row.getString("method")),
                Condition.valueOf(row.getString("condition")),
                Certainty.valueOf(row.getString("certainty")),
                row.getString("source_term"),
                row.getString("summary"),
                row.getString("stated_by"),
                citation(row));
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
