package org.tadmor.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.site;
import static org.tadmor.curation.ExampleRecords.edited;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadmor.DoorTest;
import org.tadmor.ExampleSites;
import org.tadmor.assessment.Assessments;
import org.tadmor.curation.RecordProblem.Reason;
import org.tadmor.event.SiteEvent;
import org.tadmor.event.SiteEvents;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

@DoorTest
class RecordCheckTests {

    @Autowired
    private RecordCheck check;

    @Autowired
    private Sources sources;

    @Autowired
    private Sites sites;

    @Autowired
    private SiteEvents events;

    /** A city; in it a temple built in AD 32; a siege; a source; and a source published on 31 August 2015. */
    @BeforeEach
    void putOnRecordWhatOthersRestOn() {
        sources.record(SOURCE);
        sources.record(edited(ExampleRecords.bareSource(), "id", "dated", "publishedOn", "2015-08-31"));
        sources.record(edited(ExampleRecords.bareSource(), "id", "copy", "originalId", "guardian"));
        sites.record(site("city"));
        sites.record(edited(ExampleRecords.barePlace(), "id", "temple", "builtYear", 32, "parentId", "city"));
        events.record(ExampleSites.event("siege", SiteEvent.Kind.SEIZURE, "2015-05-20", "city"));
    }

    static List<Object> contents() {
        return ExampleRecords.all();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void findsNothingWrongWithSoundContents(Object content) {
        assertThat(check.problemsOfNew(content)).isEmpty();
    }

    /** What is put into which field of a sound record, and what is wrong then. "today" is 22 November 2026. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "null", textBlock = """
            ASSESSMENT | siteId            | atlantis                | siteId          | UNKNOWN_PLACE
            ASSESSMENT | siteId            | ``                      | siteId          | REQUIRED
            ASSESSMENT | citation.sourceId | hearsay                 | citation.sourceId | UNKNOWN_SOURCE
            ASSESSMENT | citation.sourceId | ``                      | citation.sourceId | REQUIRED
            ASSESSMENT | citation.locator  | ` `                     | citation.locator | REQUIRED
            ASSESSMENT | certainty         | null                    | certainty       | REQUIRED
            ASSESSMENT | summary           | ` \u200B\u00A0`       | summary         | REQUIRED
            ASSESSMENT | summary           | `two\nlines`           | summary         | HIDDEN_CHARACTER
            ASSESSMENT | summary           | `turned \u202Eround`   | summary         | HIDDEN_CHARACTER
            ASSESSMENT | sourceTerm        | ``                      | sourceTerm      | REQUIRED
            ASSESSMENT | observedOn        | 2026-11-22              |                 |
            ASSESSMENT | observedOn        | 2026-11-23              | observedOn      | IN_THE_FUTURE
            ASSESSMENT | observedOn        | 2026-11                 |                 |
            ASSESSMENT | observedOn        | 2026-11-23~             |                 |
            ASSESSMENT | observedOn        | 0031                    | observedOn      | BEFORE_THE_PLACE
            ASSESSMENT | observedOn        | 0032                    |                 |
            ASSESSMENT | observedOn        | 0030/0040               |                 |
            ASSESSMENT | observedOn        | 0001/..                 |                 |
            ASSESSMENT | citation.sourceId | dated                   |                 |
            EVENT      | happened          | 2027/2028               | happened        | IN_THE_FUTURE
            EVENT      | happened          | 0031                    | happened        | BEFORE_THE_PLACE
            EVENT      | dateAsStated      | ``                      | dateAsStated    | REQUIRED
            EVENT      | cause             | ``                      | cause           | REQUIRED
            CLAIM      | eventId           | rumour                  | eventId         | UNKNOWN_EVENT
            CLAIM      | claim.happened    | 2026-12                 | happened        | IN_THE_FUTURE
            CLAIM      | claim.certainty   | null                    | certainty       | REQUIRED
            CLAIM      | claim.citation.sourceId | hearsay           | citation.sourceId | UNKNOWN_SOURCE
            THREAT     | siteId            | atlantis                | siteId          | UNKNOWN_PLACE
            THREAT     | certainty         | null                    | certainty       | REQUIRED
            THREAT     | citation.sourceId | hearsay                 | citation.sourceId | UNKNOWN_SOURCE
            THREAT     | active            | 2016-04/..              | ends.0.ended    | ENDS_BEFORE_START
            THREAT     | ends.0.citation.sourceId | hearsay          | ends.0.citation.sourceId | UNKNOWN_SOURCE
            SOURCE     | publishedOn       | 2026-11-22              |                 |
            SOURCE     | publishedOn       | 2026-11-23              | publishedOn     | IN_THE_FUTURE
            SOURCE     | url               | ftp://example.org/a     | url             | NO_WEB_ADDRESS
            SOURCE     | url               | javascript:alert(1)     | url             | NO_WEB_ADDRESS
            SOURCE     | url               | https:/nowhere          | url             | NO_WEB_ADDRESS
            SOURCE     | originalId        | report                  | originalId      | OWN_ORIGINAL
            SOURCE     | originalId        | hearsay                 | originalId      | UNKNOWN_SOURCE
            SOURCE     | publisher         | ``                      | publisher       | REQUIRED
            PLACE      | position.accuracyMetres | 0                 | position.accuracyMetres | NOT_ABOVE_ZERO
            PLACE      | position.sourceId | hearsay                 | position.sourceId | UNKNOWN_SOURCE
            PLACE      | parentId          | gate                    | parentId        | OWN_PARENT
            PLACE      | parentId          | atlantis                | parentId        | UNKNOWN_PLACE
            PLACE      | name.english      | ``                      | name.english    | REQUIRED
            PLACE      | name.arabic       | ``                      | name.arabic     | REQUIRED
            PLACE      | builtYear         | 0                       | builtYear       | NO_SUCH_YEAR
            PLACE      | builtYear         | 2027                    | builtYear       | IN_THE_FUTURE
            PLACE      | id                | Big Gate                | id              | MALFORMED_ID
            PLACE      | id                | temple                  | id              | DUPLICATE_ID
            """)
    void namesTheFieldAndTheReason(
            RecordKind kind, String field, @Nullable String value, @Nullable String wrong, @Nullable Reason reason) {
        Object content = edited(ExampleRecords.full(kind), field, value);
        List<RecordProblem> problems = check.problemsOfNew(content);
        if (reason == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems)
                    .extracting(RecordProblem::field, RecordProblem::reason)
                    .containsExactly(tuple(wrong, reason));
        }
    }

    @Test
    void refusesAStatementLaterThanItsSource() {
        Object content =
                edited(ExampleRecords.fullAssessment(), "citation.sourceId", "dated", "observedOn", "2015-09/2015-10");
        assertThat(check.problems(content))
                .containsExactly(new RecordProblem("observedOn", Reason.AFTER_ITS_SOURCE, "2015-08-31"));
    }

    @Test
    void findsCirclesOfMoreThanOne() {
        assertThat(check.problems(edited(SOURCE, "originalId", "copy")))
                .containsExactly(new RecordProblem("originalId", Reason.OWN_ORIGINAL));
        assertThat(check.problems(edited(site("city"), "parentId", "temple")))
                .containsExactly(new RecordProblem("parentId", Reason.OWN_PARENT));
    }

    @Test
    void refusesAYearOfBuildingAfterWhatHappenedThere() {
        assertThat(check.problems(edited(site("city"), "builtYear", 2016)))
                .containsExactly(new RecordProblem("builtYear", Reason.BUILT_TOO_LATE, 1));
    }

    @Test
    void looksAtTheClaimsThatANewEventBrings() {
        SiteEvent event = edited(ExampleRecords.bareEvent(), "claims.0.citation.sourceId", "hearsay");
        assertThat(check.problemsOfNew(event))
                .containsExactly(new RecordProblem("claims.0.citation.sourceId", Reason.UNKNOWN_SOURCE, "hearsay"));
        assertThat(check.problems(event)).isEmpty();
        SiteEvent same = edited(ExampleRecords.bareEvent(), "claims.0.id", "siege-claim");
        assertThat(check.problemsOfNew(same)).containsExactly(new RecordProblem("claims.0.id", Reason.DUPLICATE_ID));
    }

    @Test
    void refusesAPlaceNamedTwice() {
        SiteEvent event = ExampleSites.event("fire", SiteEvent.Kind.DAMAGE, "2015", "city", "city");
        assertThat(check.problemsOfNew(event))
                .containsExactly(new RecordProblem("siteIds", Reason.NAMED_TWICE, "city"));
    }

    @Test
    void refusesTextsBeyondTheLimit() {
        Object longest = edited(ExampleRecords.fullThreat(), "summary", "م".repeat(4_000));
        assertThat(check.problems(longest)).isEmpty();
        assertThat(check.problems(edited(longest, "summary", "م".repeat(4_001))))
                .containsExactly(new RecordProblem("summary", Reason.TOO_LONG, 4_000, 4_001));
    }

    @Test
    void takesNoEndOfAnotherThreat(@Autowired Assessments assessments) {
        assessments.record(ExampleRecords.fullThreat());
        Object other = edited(ExampleRecords.fullThreat(), "id", "another");
        assertThat(check.problemsOfNew(other)).containsExactly(new RecordProblem("ends.0.id", Reason.DUPLICATE_ID));
    }

    @Test
    void countsNoWithdrawnRecordAsOnRecord() {
        sites.withdraw("temple");
        sources.withdraw("guardian");
        assertThat(check.problems(ExampleRecords.bareAssessment()))
                .containsExactly(
                        new RecordProblem("siteId", Reason.UNKNOWN_PLACE, "temple"),
                        new RecordProblem("citation.sourceId", Reason.UNKNOWN_SOURCE, "guardian"));
    }
}
