package org.tadmor.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.StorableIds;

/**
 * The condition assessments and threats as they stand, without the withdrawn ones. Anyone may read them; the evidence
 * files and curators bring them in.
 */
@Component
public class Assessments {

    private final JdbcClient jdbc;
    private final ThreatRepository threats;

    Assessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.threats = new ThreatRepository(jdbc);
    }

    /** Every assessment of every place, the latest first. */
    public List<ConditionAssessment> all() {
        return those("", List.of());
    }

    /** Every assessment of these places, the latest first. */
    public List<ConditionAssessment> of(Collection<String> siteIds) {
        return those("and site_id = any(:ids)", siteIds);
    }

    /** The assessments with these ids, the latest first; ids of none are left out. */
    public List<ConditionAssessment> withIds(Collection<String> ids) {
        return those("and id = any(:ids)", ids);
    }

    /** Every threat to every place, over or not, with what is said of its end. */
    @Transactional(readOnly = true)
    public List<Threat> threats() {
        return threats.all();
    }

    /** Every threat to these places, in the same way. */
    @Transactional(readOnly = true)
    public List<Threat> threatsTo(Collection<String> siteIds) {
        return threats.to(siteIds);
    }

    /** Empty when there is no threat of this id, or it is withdrawn. */
    @Transactional(readOnly = true)
    public Optional<Threat> threat(String id) {
        return threats.withId(id);
    }

    /** Puts a new assessment on record. */
    public void record(ConditionAssessment assessment) {
        bound(jdbc.sql("""
                insert into condition_assessment (id, site_id, observed_on, method, condition, certainty,
                    source_term, summary, stated_by, source_id, locator)
                values (:id, :site, :observedOn, :method, :condition, :certainty,
                    :sourceTerm, :summary, :statedBy, :source, :locator)
                """), assessment).update();
    }

    /** Puts a new threat on record with what is said of its end. */
    @Transactional
    public void record(Threat threat) {
        threats.record(threat);
    }

    /** Adds to a threat on record that a source says it is over. */
    public void record(String threatId, Threat.End end) {
        threats.record(threatId, end);
    }

    /** Lets an assessment read otherwise. Only for curation, which keeps what it read before. */
    public void replace(ConditionAssessment assessment) {
        bound(jdbc.sql("""
                update condition_assessment set site_id = :site, observed_on = :observedOn, method = :method,
                    condition = :condition, certainty = :certainty, source_term = :sourceTerm, summary = :summary,
                    stated_by = :statedBy, source_id = :source, locator = :locator
                where id = :id
                """), assessment).update();
    }

    /** Lets a threat and its ends read otherwise. Only for curation, which keeps what they read before. */
    @Transactional
    public void replace(Threat threat) {
        threats.replace(threat);
    }

    /** Whether there is an assessment of this id that is not withdrawn. */
    public boolean has(String id) {
        return jdbc.sql("select exists (select from condition_assessment where id = :id and not withdrawn)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Takes an assessment out of view. Only for curation, which says who did so and why. */
    public void withdraw(String id) {
        jdbc.sql("update condition_assessment set withdrawn = true where id = :id")
                .param("id", id)
                .update();
    }

    /** Brings a withdrawn assessment back. Only for curation, which says who did so and why. */
    public void restore(String id) {
        jdbc.sql("update condition_assessment set withdrawn = false where id = :id")
                .param("id", id)
                .update();
    }

    /** Takes a threat out of view. Only for curation, which says who did so and why. */
    public void withdrawThreat(String id) {
        threats.setWithdrawn(id, true);
    }

    /** Brings a withdrawn threat back. Only for curation, which says who did so and why. */
    public void restoreThreat(String id) {
        threats.setWithdrawn(id, false);
    }

    private List<ConditionAssessment> those(String condition, Collection<String> ids) {
        return jdbc
                .sql("select * from condition_assessment where not withdrawn " + condition)
                .param("ids", StorableIds.of(ids))
                .query((row, number) -> assessment(row))
                .list()
                .stream()
                .sorted(ConditionAssessment.LATEST_FIRST)
                .toList();
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, ConditionAssessment assessment) {
        return statement
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
                .param("locator", assessment.citation().locator());
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
                new Citation(row.getString("source_id"), row.getString("locator")));
    }
}
