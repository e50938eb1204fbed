package org.tadmor.exchange;

import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

/** How a {@link ConditionAssessment} stands in {@code assessments.csv}. */
final class AssessmentsFile {

    static final String NAME = "assessments.csv";

    static final Column<String> SITE_ID = Column.reference("site_id", PlacesFile.NAME);

    private static final Column<String> ID = Column.id("id");
    private static final Column<DateSpan> OBSERVED_ON = Column.dates("observed_on");
    private static final Column<ConditionAssessment.Method> METHOD =
            Column.word("method", ConditionAssessment.Method.class);
    private static final Column<Condition> CONDITION = Column.word("condition", Condition.class);
    private static final Column<Certainty> CERTAINTY = Column.word("certainty", Certainty.class);
    private static final Column<String> SOURCE_TERM = Column.text("source_term").optional();
    private static final Column<String> SUMMARY = Column.text("summary");
    private static final Column<String> STATED_BY = Column.text("stated_by").optional();
    private static final Column<String> SOURCE_ID = Column.reference("source_id", SourcesFile.NAME);
    private static final Column<String> LOCATOR = Column.text("locator");

    static final CsvLayout LAYOUT = CsvLayout.of(
            NAME,
            ID,
            SITE_ID,
            OBSERVED_ON,
            METHOD,
            CONDITION,
            CERTAINTY,
            SOURCE_TERM,
            SUMMARY,
            STATED_BY,
            SOURCE_ID,
            LOCATOR);

    private AssessmentsFile() {}

    static ConditionAssessment assessment(CsvRow row) {
        return new ConditionAssessment(
                row.get(ID),
                row.get(SITE_ID),
                row.get(OBSERVED_ON),
                row.get(METHOD),
                row.get(CONDITION),
                row.get(CERTAINTY),
                row.find(SOURCE_TERM),
                row.get(SUMMARY),
                row.find(STATED_BY),
                new Citation(row.get(SOURCE_ID), row.get(LOCATOR)));
    }
}
