package org.tadmor.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tadmor.assessment.Threat;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

/** How a {@link Threat.End} stands in {@code threat-ends.csv}. */
final class ThreatEndsFile {

    static final String NAME = "threat-ends.csv";

    static final Column<String> THREAT_ID = Column.reference("threat_id", ThreatsFile.NAME);

    private static final Column<String> ID = Column.id("id");
    private static final Column<DateSpan> ENDED = Column.dates("ended");
    private static final Column<Certainty> CERTAINTY = Column.word("certainty", Certainty.class);
    private static final Column<String> SUMMARY = Column.text("summary");
    private static final Column<String> STATED_BY = Column.text("stated_by").optional();
    private static final Column<String> SOURCE_ID = Column.reference("source_id", SourcesFile.NAME);
    private static final Column<String> LOCATOR = Column.text("locator");

    static final CsvLayout LAYOUT =
            CsvLayout.of(NAME, ID, THREAT_ID, ENDED, CERTAINTY, SUMMARY, STATED_BY, SOURCE_ID, LOCATOR);

    private ThreatEndsFile() {}

    static Threat.End end(CsvRow row) {
        return new Threat.End(
                row.get(ID),
                row.get(ENDED),
                row.get(CERTAINTY),
                row.get(SUMMARY),
                row.find(STATED_BY),
                new Citation(row.get(SOURCE_ID), row.get(LOCATOR)));
    }

    /** The ends that lie before their threat began. */
    static List<EvidenceProblem> beforeTheStart(CsvTable ends, CsvTable threats) {
        Map<String, CsvRow> threatsById = threats.byKey();
        List<EvidenceProblem> problems = new ArrayList<>();
        for (CsvRow end : ends.rows()) {
            CsvRow threat = threatsById.get(end.cell(THREAT_ID));
            if (threat != null && threat.holds(ThreatsFile.ACTIVE) && end.holds(ENDED)) {
                DateSpan active = threat.get(ThreatsFile.ACTIVE);
                if (end.get(ENDED).lastDay().isBefore(active.firstDay())) {
                    problems.add(end.problem(
                            ENDED, "%s lies before the threat began, which was %s".formatted(end.get(ENDED), active)));
                }
            }
        }
        return problems;
    }
}
