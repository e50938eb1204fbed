package org.tadmor.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadmor.conflict.Conflict;

/** How a {@link Conflict}, without its positions, stands in {@code conflicts.csv}. */
final class ConflictsFile {

    static final String NAME = "conflicts.csv";

    static final Column<String> ID = Column.id("id");
    static final Column<String> SITE_ID = Column.reference("site_id", PlacesFile.NAME);
    static final Column<String> ADOPTED_POSITION_ID =
            Column.reference("adopted_position_id", PositionsFile.NAME).optional();
    static final Column<String> ADOPTED_BY = Column.text("adopted_by").optional();
    static final Column<String> ADOPTED_BECAUSE = Column.text("adopted_because").optional();

    private static final Column<Conflict.About> ABOUT = Column.word("about", Conflict.About.class);
    private static final Column<String> QUESTION = Column.text("question");

    static final CsvLayout LAYOUT =
            CsvLayout.of(NAME, ID, SITE_ID, ABOUT, QUESTION, ADOPTED_POSITION_ID, ADOPTED_BY, ADOPTED_BECAUSE);

    private ConflictsFile() {}

    static Conflict conflict(CsvRow row, List<Conflict.Position> positions) {
        return new Conflict(row.get(ID), row.get(SITE_ID), row.get(ABOUT), row.get(QUESTION), positions, adoption(row));
    }

    private static Conflict.@Nullable Adoption adoption(CsvRow row) {
        String positionId = row.find(ADOPTED_POSITION_ID);
        return positionId == null
                ? null
                : new Conflict.Adoption(positionId, row.get(ADOPTED_BY), row.get(ADOPTED_BECAUSE));
    }
}
