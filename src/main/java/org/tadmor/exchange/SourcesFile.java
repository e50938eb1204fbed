package org.tadmor.exchange;

import java.net.URI;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.DateSpan;

/** How a {@link Source} stands in {@code sources.csv}. */
final class SourcesFile {

    static final String NAME = "sources.csv";

    private static final Column<String> ID = Column.id("id");
    private static final Column<Source.Kind> KIND = Column.word("kind", Source.Kind.class);
    private static final Column<String> PUBLISHER = Column.text("publisher");
    private static final Column<String> TITLE = Column.text("title");
    private static final Column<DateSpan> PUBLISHED_ON =
            Column.dates("published_on").optional();
    private static final Column<URI> URL = Column.webAddress("url").optional();
    private static final Column<String> LICENCE = Column.text("licence").optional();

    static final Column<String> ORIGINAL_ID =
            Column.reference("original_id", NAME).optional();

    static final CsvLayout LAYOUT =
            CsvLayout.of(NAME, ID, KIND, PUBLISHER, TITLE, PUBLISHED_ON, URL, LICENCE, ORIGINAL_ID);

    private SourcesFile() {}

    static Source source(CsvRow row) {
        return new Source(
                row.get(ID),
                row.get(KIND),
                row.get(PUBLISHER),
                row.get(TITLE),
                row.find(PUBLISHED_ON),
                row.find(URL),
                row.find(LICENCE),
                row.find(ORIGINAL_ID));
    }
}
