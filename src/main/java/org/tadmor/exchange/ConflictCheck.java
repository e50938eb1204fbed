package org.tadmor.exchange;

import static java.util.stream.Collectors.groupingBy;
import static org.tadmor.exchange.ConflictsFile.ADOPTED_BECAUSE;
import static org.tadmor.exchange.ConflictsFile.ADOPTED_BY;
import static org.tadmor.exchange.ConflictsFile.ADOPTED_POSITION_ID;
import static org.tadmor.exchange.PlainText.quoted;
import static org.tadmor.exchange.PositionsFile.ASSESSMENT_IDS;
import static org.tadmor.exchange.PositionsFile.CLAIM_IDS;
import static org.tadmor.exchange.PositionsFile.CONFLICT_ID;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether conflicts have two sides at least, every side someone who takes it, nobody two sides, and an adopted side of
 * their own with a reason; and whether all of that is about the same place.
 */
final class ConflictCheck {

    private final EvidenceTables tables;
    private final Map<String, CsvRow> conflicts;
    private final Map<String, CsvRow> positions;
    private final Map<String, CsvRow> claims;
    private final Map<String, CsvRow> events;
    private final Map<String, CsvRow> assessments;

    private ConflictCheck(EvidenceTables tables) {
        this.tables = tables;
        this.conflicts = tables.conflicts().byKey();
        this.positions = tables.positions().byKey();
        this.claims = tables.claims().byKey();
        this.events = tables.events().byKey();
        this.assessments = tables.assessments().byKey();
    }

    static List<EvidenceProblem> problems(EvidenceTables tables) {
        ConflictCheck check = new ConflictCheck(tables);
        List<EvidenceProblem> problems = new ArrayList<>();
        if (tables.positions().complete()) {
            problems.addAll(check.oneSided());
        }
        for (CsvRow conflict : tables.conflicts().rows()) {
            problems.addAll(check.adoption(conflict));
        }
        for (CsvRow position : tables.positions().rows()) {
            problems.addAll(check.takers(position));
        }
        problems.addAll(check.takersOfTwoSides());
        return problems;
    }

    private List<EvidenceProblem> oneSided() {
        Map<String, List<CsvRow>> sides =
                tables.positions().rows().stream().collect(groupingBy(position -> position.cell(CONFLICT_ID)));
        return tables.conflicts().rows().stream()
                .filter(conflict -> conflict.holds(ConflictsFile.ID))
                .filter(conflict ->
                        sides.getOrDefault(conflict.key(), List.of()).size() < 2)
                .map(conflict -> conflict.problem(
                        ConflictsFile.ID,
                        "%s needs at least two positions in %s".formatted(quoted(conflict.key()), PositionsFile.NAME)))
                .toList();
    }

    private List<EvidenceProblem> adoption(CsvRow conflict) {
        List<EvidenceProblem> problems = new ArrayList<>();
        boolean adopted = !conflict.cell(ADOPTED_POSITION_ID).isEmpty();
        for (Column<String> column : List.of(ADOPTED_BY, ADOPTED_BECAUSE)) {
            if (adopted && conflict.cell(column).isEmpty()) {
                problems.add(conflict.problem(column, "must not be blank where a position is adopted"));
            } else if (!adopted && !conflict.cell(column).isEmpty()) {
                problems.add(conflict.problem(column, "must be blank while no position is adopted"));
            }
        }
        CsvRow position = positions.get(conflict.cell(ADOPTED_POSITION_ID));
        if (position != null
                && position.holds(CONFLICT_ID)
                && !position.get(CONFLICT_ID).equals(conflict.key())) {
            problems.add(conflict.problem(
                    ADOPTED_POSITION_ID,
                    "%s is a position of %s".formatted(quoted(position.key()), quoted(position.get(CONFLICT_ID)))));
        }
        return problems;
    }

    private List<EvidenceProblem> takers(CsvRow position) {
        if (position.aligned()
                && position.cell(CLAIM_IDS).isEmpty()
                && position.cell(ASSESSMENT_IDS).isEmpty()) {
            return List.of(position.problem(CLAIM_IDS, "nobody takes this position; name a claim or an assessment"));
        }
        CsvRow conflict = conflicts.get(position.cell(CONFLICT_ID));
        if (conflict == null || !conflict.holds(ConflictsFile.SITE_ID)) {
            return List.of();
        }
        String siteId = conflict.get(ConflictsFile.SITE_ID);
        List<EvidenceProblem> problems = new ArrayList<>();
        for (String id : ids(position, CLAIM_IDS)) {
            CsvRow claim = claims.get(id);
            CsvRow event = claim == null ? null : events.get(claim.cell(ClaimsFile.EVENT_ID));
            if (event != null
                    && event.holds(EventsFile.SITE_IDS)
                    && !event.get(EventsFile.SITE_IDS).contains(siteId)) {
                problems.add(ofAnotherPlace(position, CLAIM_IDS, id, siteId));
            }
        }
        for (String id : ids(position, ASSESSMENT_IDS)) {
            CsvRow assessment = assessments.get(id);
            if (assessment != null && !assessment.cell(AssessmentsFile.SITE_ID).equals(siteId)) {
                problems.add(ofAnotherPlace(position, ASSESSMENT_IDS, id, siteId));
            }
        }
        return problems;
    }

    private List<EvidenceProblem> takersOfTwoSides() {
        List<EvidenceProblem> problems = new ArrayList<>();
        for (Column<List<String>> column : List.of(CLAIM_IDS, ASSESSMENT_IDS)) {
            Map<String, CsvRow> sides = new HashMap<>();
            for (CsvRow position : tables.positions().rows()) {
                for (String id : ids(position, column)) {
                    @Nullable CsvRow other = sides.putIfAbsent(position.cell(CONFLICT_ID) + " " + id, position);
                    if (other != null) {
                        problems.add(position.problem(
                                column, "%s takes the position %s already".formatted(quoted(id), quoted(other.key()))));
                    }
                }
            }
        }
        return problems;
    }

    private static EvidenceProblem ofAnotherPlace(CsvRow position, Column<?> column, String id, String siteId) {
        return position.problem(
                column, "%s says nothing of %s, the place of the conflict".formatted(quoted(id), quoted(siteId)));
    }

    private static List<String> ids(CsvRow row, Column<List<String>> column) {
        return row.holds(column) ? row.get(column) : List.of();
    }
}
