package org.tadmor.exchange;

import java.util.List;
import java.util.Objects;
import org.tadmor.site.Sensitivity;
import org.tadmor.site.Site;
import org.tadmor.site.SiteKind;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.MultilingualText;

/** How a {@link Site} stands in {@code places.csv}. */
final class PlacesFile {

    static final String NAME = "places.csv";

    static final Column<String> ID = Column.id("id");
    static final Column<String> PARENT_ID = Column.reference("parent_id", NAME).optional();
    static final Column<Double> LATITUDE = Column.degrees("latitude");
    static final Column<Double> LONGITUDE = Column.degrees("longitude");

    private static final Column<SiteKind> KIND = Column.word("kind", SiteKind.class);
    private static final Column<String> NAME_EN = Column.text("name_en");
    private static final Column<String> NAME_FR = Column.text("name_fr").optional();
    private static final Column<String> NAME_AR = Column.text("name_ar").optional();
    private static final Column<List<String>> OTHER_NAMES =
            Column.texts("other_names").optional();
    private static final Column<String> NAMES_SOURCE_ID = Column.reference("names_source_id", SourcesFile.NAME);
    private static final Column<Integer> ACCURACY_METRES = Column.metres("accuracy_metres");
    private static final Column<String> POSITION_SOURCE_ID = Column.reference("position_source_id", SourcesFile.NAME);
    private static final Column<String> POSITION_NOTE =
            Column.text("position_note").optional();
    private static final Column<String> PERIOD = Column.text("period");
    private static final Column<String> PERIOD_SOURCE_ID = Column.reference("period_source_id", SourcesFile.NAME);

    private static final Column<Integer> BUILT_YEAR = Column.year("built_year").optional();

    /** Empty, or without the column: exact. */
    private static final Column<Sensitivity> SENSITIVITY =
            Column.word("sensitivity", Sensitivity.class).optional();

    static final CsvLayout LAYOUT = CsvLayout.of(
            NAME,
            ID,
            PARENT_ID,
            KIND,
            NAME_EN,
            NAME_FR,
            NAME_AR,
            OTHER_NAMES,
            NAMES_SOURCE_ID,
            LATITUDE,
            LONGITUDE,
            ACCURACY_METRES,
            POSITION_SOURCE_ID,
            POSITION_NOTE,
            PERIOD,
            PERIOD_SOURCE_ID,
            BUILT_YEAR,
            SENSITIVITY);

    private PlacesFile() {}

    static Site site(CsvRow row, List<Site.Identifier> identifiers) {
        List<String> otherNames = row.find(OTHER_NAMES);
        return new Site(
                row.get(ID),
                row.find(PARENT_ID),
                row.get(KIND),
                new MultilingualText(row.get(NAME_EN), row.find(NAME_FR), row.find(NAME_AR)),
                otherNames == null ? List.of() : otherNames,
                row.get(NAMES_SOURCE_ID),
                new Site.Position(
                        new GeoPoint(row.get(LATITUDE), row.get(LONGITUDE)),
                        row.get(ACCURACY_METRES),
                        row.get(POSITION_SOURCE_ID),
                        row.find(POSITION_NOTE)),
                Objects.requireNonNullElse(row.find(SENSITIVITY), Sensitivity.EXACT),
                row.get(PERIOD),
                row.get(PERIOD_SOURCE_ID),
                row.find(BUILT_YEAR),
                identifiers);
    }
}
