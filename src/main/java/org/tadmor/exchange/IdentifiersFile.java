package org.tadmor.exchange;

import java.util.List;
import org.tadmor.site.Register;
import org.tadmor.site.Site;

/** How a {@link Site.Identifier} stands in {@code identifiers.csv}. */
final class IdentifiersFile {

    static final String NAME = "identifiers.csv";

    static final Column<String> SITE_ID = Column.reference("site_id", PlacesFile.NAME);

    private static final Column<Register> REGISTER = Column.word("register", Register.class);
    private static final Column<String> VALUE = Column.text("value");

    static final CsvLayout LAYOUT =
            new CsvLayout(NAME, List.of(SITE_ID, REGISTER, VALUE), List.of(SITE_ID, REGISTER, VALUE));

    private IdentifiersFile() {}

    static Site.Identifier identifier(CsvRow row) {
        return new Site.Identifier(row.get(REGISTER), row.get(VALUE));
    }
}
