package org.tadmor.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tadmor.curation.ExampleRecords.edited;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tadmor.assessment.Condition;
import org.tadmor.curation.RecordFields.Difference;

class RecordFieldsTests {

    static List<Object> contents() {
        return ExampleRecords.all();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void findsNoDifferenceToItself(Object content) {
        assertThat(RecordFields.between(content, edited(content))).isEmpty();
    }

    /** Whatever can be said of a record is among its fields: any change of it is a difference. */
    @ParameterizedTest
    @CsvSource({
        "PLACE,      parentId,               temple,     PARENT",
        "PLACE,      name.arabic,            باب,         NAME_ARABIC",
        "PLACE,      otherNames.0,           Door,       OTHER_NAMES",
        "PLACE,      position.point.latitude, 35,        POINT",
        "PLACE,      builtYear,              ,           BUILT_YEAR",
        "PLACE,      identifiers.0.value,    way/2,      IDENTIFIERS",
        "SOURCE,     url,                    http://a.b, URL",
        "SOURCE,     originalId,             ,           ORIGINAL",
        "ASSESSMENT, observedOn,             2016,       OBSERVED_ON",
        "ASSESSMENT, citation.locator,       page 2,     LOCATOR",
        "EVENT,      siteIds.0,              gate,       PLACES",
        "EVENT,      cause,                  ,           CAUSE",
        "CLAIM,      claim.stance,           CLAIMS,     STANCE",
        "CLAIM,      claim.citation.sourceId, report,    CITED_SOURCE",
        "THREAT,     active,                 2015,       ACTIVE",
        "THREAT,     ends.0.certainty,       LOW,        ENDS"
    })
    void findsWhatReadsOtherwise(RecordKind kind, String path, String value, RecordField field) {
        Object content = ExampleRecords.full(kind);
        assertThat(RecordFields.between(content, edited(content, path, value)))
                .extracting(Difference::field)
                .containsExactly(field);
    }

    @Test
    void tellsWhatStoodBeforeAndStandsNow() {
        Object severe = edited(ExampleRecords.fullAssessment(), "condition", "SEVERE", "sourceTerm", null);
        assertThat(RecordFields.between(ExampleRecords.fullAssessment(), severe))
                .extracting(Difference::field, Difference::before, Difference::after)
                .containsExactly(
                        tuple(RecordField.CONDITION, Condition.DESTROYED, Condition.SEVERE),
                        tuple(RecordField.SOURCE_TERM, "destroyed", null));
    }

    @Test
    void leavesOutFieldsThatHoldNothing() {
        assertThat(RecordFields.of(ExampleRecords.barePlace()))
                .doesNotContainKeys(
                        RecordField.PARENT, RecordField.OTHER_NAMES, RecordField.BUILT_YEAR, RecordField.IDENTIFIERS)
                .containsAllEntriesOf(Map.of(RecordField.NAME_ENGLISH, "Hill", RecordField.ACCURACY_METRES, 1));
    }
}
