package org.tadmor.conflict;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.security.Account;
import org.tadmor.security.Change;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;
import org.tadmor.vocabulary.StorableIds;

/**
 * The conflicts on record; nothing in here is ever overwritten, decisions neither. Anyone may read them; the evidence
 * files bring them in, and reviewers decide which position the record follows.
 */
@Component
public class Conflicts {

    private static final String POSITIONS = """
            select conflict_position.*,
                array(select claim_id from conflict_position_claim
                      where position_id = conflict_position.id order by number) as claims,
                array(select assessment_id from conflict_position_assessment
                      where position_id = conflict_position.id order by number) as assessments
            from conflict_position join conflict on conflict.id = conflict_id
            where %s
            order by conflict_id, position
            """;

    private static final String CONFLICTS = """
            select conflict.*, position_id, adopted_by, reason
            from conflict
            left join lateral (select * from conflict_adoption where conflict_id = conflict.id
                               order by number desc limit 1) adoption on true
            where %s
            order by id
            """;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    Conflicts(JdbcClient jdbc, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Lets the record follow a position from now on. The decisions before stay in the history.
     *
     * @param read the conflict as the reviewer was reading it
     * @param reason why, for all to read
     * @throws DecidedMeanwhileException when someone decided since
     * @throws IllegalArgumentException when the position is none of the conflict's, or the reason is blank
     * @throws org.springframework.security.access.AccessDeniedException for anyone but reviewers
     */
    @Transactional
    public void decide(Conflict read, String positionId, String reason) {
        Account reviewer = currentUser.require(Role.REVIEWER);
        boolean known =
                read.positions().stream().anyMatch(position -> position.id().equals(positionId));
        if (!known || reason.isBlank()) {
            throw new IllegalArgumentException("a decision needs a position of the conflict, and a reason");
        }
        // Two decisions at once follow one another, and the second finds the first.
        jdbc.sql("select id from conflict where id = :id for update")
                .param("id", read.id())
                .query(String.class)
                .single();
        Conflict now = those("conflict.id = any(:ids)", List.of(read.id())).getFirst();
        if (!Objects.equals(now.adoption(), read.adoption())) {
            throw new DecidedMeanwhileException(read.id());
        }
        Conflict.Adoption adoption = new Conflict.Adoption(positionId, reviewer.displayName(), reason.strip());
        adopt(read.id(), adoption);
        events.publishEvent(new Change(
                reviewer.username(), "conflict", read.id(), "decided", now.adoption(), adoption, adoption.reason()));
    }

    /** Every conflict about every place, by id. */
    @Transactional(readOnly = true)
    public List<Conflict> all() {
        return those("true", List.of());
    }

    /** Every conflict about these places, by id. */
    @Transactional(readOnly = true)
    public List<Conflict> about(Collection<String> siteIds) {
        return those("site_id = any(:ids)", siteIds);
    }

    /** Puts a new conflict on record with its positions and, where one is adopted, who did so and why. */
    @Transactional
    public void record(Conflict conflict) {
        jdbc.sql("insert into conflict (id, site_id, about, question) values (:id, :site, :about, :question)")
                .param("id", conflict.id())
                .param("site", conflict.siteId())
                .param("about", conflict.about().name())
                .param("question", conflict.question())
                .update();
        conflict.positions().forEach(position -> record(conflict.id(), position));
        Conflict.Adoption adoption = conflict.adoption();
        if (adoption != null) {
            adopt(conflict.id(), adoption);
        }
    }

    /** Adds a position to a conflict on record, after those it has. */
    @Transactional
    public void record(String conflictId, Conflict.Position position) {
        jdbc.sql("""
                insert into conflict_position (id, conflict_id, position, statement)
                select :id, :conflict, count(*), :statement from conflict_position where conflict_id = :conflict
                """)
                .param("id", position.id())
                .param("conflict", conflictId)
                .param("statement", position.statement())
                .update();
        link("insert into conflict_position_claim values (?, ?, ?)", position.id(), position.claimIds());
        link("insert into conflict_position_assessment values (?, ?, ?)", position.id(), position.assessmentIds());
    }

    private List<Conflict> those(String condition, Collection<String> of) {
        String[] ids = StorableIds.of(of);
        Map<String, List<Conflict.Position>> positions = jdbc
                .sql(POSITIONS.formatted(condition))
                .param("ids", ids)
                .query((row, number) -> Map.entry(row.getString("conflict_id"), position(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return jdbc.sql(CONFLICTS.formatted(condition))
                .param("ids", ids)
                .query((row, number) -> conflict(row, positions.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private void adopt(String conflictId, Conflict.Adoption adoption) {
        jdbc.sql("""
                insert into conflict_adoption (conflict_id, number, position_id, adopted_by, reason)
                select :conflict, count(*) + 1, :position, :by, :reason
                from conflict_adoption where conflict_id = :conflict
                """)
                .param("conflict", conflictId)
                .param("position", adoption.positionId())
                .param("by", adoption.by())
                .param("reason", adoption.reason())
                .update();
    }

    private void link(String insert, String positionId, List<String> ids) {
        int number = 0;
        for (String id : ids) {
            jdbc.sql(insert).params(positionId, number++, id).update();
        }
    }

    private static Conflict conflict(ResultSet row, List<Conflict.Position> positions) throws SQLException {
        return new Conflict(
                row.getString("id"),
                row.getString("site_id"),
                Conflict.About.valueOf(row.getString("about")),
                row.getString("question"),
                positions,
                adoption(row));
    }

    private static Conflict.@Nullable Adoption adoption(ResultSet row) throws SQLException {
        String positionId = row.getString("position_id");
        return positionId == null
                ? null
                : new Conflict.Adoption(positionId, row.getString("adopted_by"), row.getString("reason"));
    }

    private static Conflict.Position position(ResultSet row) throws SQLException {
        return new Conflict.Position(
                row.getString("id"), row.getString("statement"), texts(row, "claims"), texts(row, "assessments"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
