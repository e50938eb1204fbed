package org.tadmor.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadmor.conflict.Conflict;

/** How a {@link Conflict.Position} stands in {@code positions.csv}. */
final class PositionsFile {

    static final String NAME = "positions.csv";

    static final Column<String> ID = Column.id("id");
    static final Column<String> CONFLICT_ID = Column.reference("conflict_id", ConflictsFile.NAME);
    static final Column<List<String>> CLAIM_IDS =
            Column.references("claim_ids", ClaimsFile.NAME).optional();
    static final Column<List<String>> ASSESSMENT_IDS =
            Column.references("assessment_ids", AssessmentsFile.NAME).optional();

    private static final Column<String> STATEMENT = Column.text("statement");

    static final CsvLayout LAYOUT = CsvLayout.of(NAME, ID, CONFLICT_ID, STATEMENT, CLAIM_IDS, ASSESSMENT_IDS);

    private PositionsFile() {}

    static Conflict.Position position(CsvRow row) {
        return new Conflict.Position(
                row.get(ID), row.get(STATEMENT), ids(row.find(CLAIM_IDS)), ids(row.find(ASSESSMENT_IDS)));
    }

    private static List<String> ids(@Nullable List<String> ids) {
        return ids == null ? List.of() : ids;
    }
}
