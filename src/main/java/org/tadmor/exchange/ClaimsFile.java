package org.tadmor.exchange;

import org.tadmor.event.SiteEvent;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

/** How a {@link SiteEvent.Claim} stands in {@code claims.csv}. */
final class ClaimsFile {

    static final String NAME = "claims.csv";

    static final Column<String> EVENT_ID = Column.reference("event_id", EventsFile.NAME);

    private static final Column<String> ID = Column.id("id");
    private static final Column<SiteEvent.Stance> STANCE = Column.word("stance", SiteEvent.Stance.class);
    private static final Column<String> STATED_BY = Column.text("stated_by").optional();
    private static final Column<DateSpan> HAPPENED = Column.dates("happened").optional();
    private static final Column<String> SUMMARY = Column.text("summary");
    private static final Column<Certainty> CERTAINTY = Column.word("certainty", Certainty.class);
    private static final Column<String> SOURCE_ID = Column.reference("source_id", SourcesFile.NAME);
    private static final Column<String> LOCATOR = Column.text("locator");

    static final CsvLayout LAYOUT =
            CsvLayout.of(NAME, ID, EVENT_ID, STANCE, STATED_BY, HAPPENED, SUMMARY, CERTAINTY, SOURCE_ID, LOCATOR);

    private ClaimsFile() {}

    static SiteEvent.Claim claim(CsvRow row) {
        return new SiteEvent.Claim(
                row.get(ID),
                row.get(STANCE),
                row.find(STATED_BY),
                row.find(HAPPENED),
                row.get(SUMMARY),
                row.get(CERTAINTY),
                new Citation(row.get(SOURCE_ID), row.get(LOCATOR)));
    }
}
