package org.tadmor.exchange;

import java.util.List;
import org.tadmor.event.SiteEvent;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

/** How a {@link SiteEvent}, without its claims, stands in {@code events.csv}. */
final class EventsFile {

    static final String NAME = "events.csv";

    static final Column<String> ID = Column.id("id");
    static final Column<List<String>> SITE_IDS = Column.references("site_ids", PlacesFile.NAME);

    private static final Column<SiteEvent.Kind> KIND = Column.word("kind", SiteEvent.Kind.class);
    private static final Column<DateSpan> HAPPENED = Column.dates("happened");
    private static final Column<String> DATE_AS_STATED = Column.text("date_as_stated");
    private static final Column<Certainty> CERTAINTY = Column.word("certainty", Certainty.class);
    private static final Column<String> SUMMARY = Column.text("summary");
    private static final Column<String> CAUSE = Column.text("cause").optional();

    static final CsvLayout LAYOUT =
            CsvLayout.of(NAME, ID, KIND, HAPPENED, DATE_AS_STATED, CERTAINTY, SUMMARY, CAUSE, SITE_IDS);

    private EventsFile() {}

    static SiteEvent event(CsvRow row, List<SiteEvent.Claim> claims) {
        return new SiteEvent(
                row.get(ID),
                row.get(KIND),
                row.get(HAPPENED),
                row.get(DATE_AS_STATED),
                row.get(CERTAINTY),
                row.get(SUMMARY),
                row.find(CAUSE),
                row.get(SITE_IDS),
                claims);
    }
}
