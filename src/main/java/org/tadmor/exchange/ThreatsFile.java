package org.tadmor.exchange;

import java.util.List;
import org.tadmor.assessment.Threat;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

/** How a {@link Threat}, without what is said of its end, stands in {@code threats.csv}. */
final class ThreatsFile {

    static final String NAME = "threats.csv";

    static final Column<DateSpan> ACTIVE = Column.dates("active");

    private static final Column<String> ID = Column.id("id");
    private static final Column<String> SITE_ID = Column.reference("site_id", PlacesFile.NAME);
    private static final Column<Threat.Kind> KIND = Column.word("kind", Threat.Kind.class);
    private static final Column<Certainty> CERTAINTY = Column.word("certainty", Certainty.class);
    private static final Column<String> SUMMARY = Column.text("summary");
    private static final Column<String> STATED_BY = Column.text("stated_by").optional();
    private static final Column<String> SOURCE_ID = Column.reference("source_id", SourcesFile.NAME);
    private static final Column<String> LOCATOR = Column.text("locator");

    static final CsvLayout LAYOUT =
            CsvLayout.of(NAME, ID, SITE_ID, KIND, ACTIVE, CERTAINTY, SUMMARY, STATED_BY, SOURCE_ID, LOCATOR);

    private ThreatsFile() {}

    static Threat threat(CsvRow row, List<Threat.End> ends) {
        return new Threat(
                row.get(ID),
                row.get(SITE_ID),
                row.get(KIND),
                row.get(ACTIVE),
                row.get(CERTAINTY),
                row.get(SUMMARY),
                row.find(STATED_BY),
                new Citation(row.get(SOURCE_ID), row.get(LOCATOR)),
                ends);
    }
}
