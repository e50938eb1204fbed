package org.tadmor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceReaderTests {

    @TempDir
    private Path folder;

    private ExampleEvidence files;

    @BeforeEach
    void writeSoundFiles() {
        files = new ExampleEvidence(folder);
    }

    @Test
    void readsSoundFiles() {
        assertThat(problems()).isEmpty();
    }

    /** In a file, one text is replaced by another; these problems, parted by "&", are told and no others. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            # Dates
            events.csv ¦ 2016-12,said ¦ 2016-02-30,said ¦ events.csv line 2, happened: there is no day 2016-02-30 in the calendar
            events.csv ¦ 2016-12,said ¦ 2016-13,said ¦ events.csv line 2, happened: there is no month 13
            events.csv ¦ 2016-12,said ¦ Dec-16,said ¦ events.csv line 2, happened: 'Dec-16' is not a date such as 2016-12-11, 2016-12 or 2016, or 2016~ for about 2016
            events.csv ¦ 2016-12-10/2016-12-11 ¦ 2016-12-12/2016-12-11 ¦ events.csv line 3, happened: the end 2016-12-11 lies before the start 2016-12-12
            claims.csv ¦ 2016-12~ ¦ around Christmas ¦ claims.csv line 2, happened: 'around Christmas' is not a date such as 2016-12-11, 2016-12 or 2016, or 2016~ for about 2016
            threats.csv ¦ 2016-12-11/.. ¦ ../.. ¦ threats.csv line 2, active: a date span needs a start or an end

            # Words and blanks
            assessments.csv ¦ destroyed ¦ ruined ¦ assessments.csv line 2, condition: 'ruined' is not one of intact, minor, moderate, severe, destroyed, unknown
            claims.csv ¦ reports, ¦ REPORTS, ¦ claims.csv line 2, stance: 'REPORTS' is not one of claims, confirms, reports, denies
            claims.csv ¦ Tells of it. ¦ ` ` ¦ claims.csv line 2, summary: must not be blank

            # Ids and references
            threat-ends.csv ¦ city-safe ¦ City safe ¦ threat-ends.csv line 2, id: 'City safe' is not an id: small letters a to z, digits and single hyphens
            identifiers.csv ¦ city, ¦ town, ¦ identifiers.csv line 2, site_id: there is no 'town' in places.csv
            assessments.csv ¦ gazette, ¦ herald, ¦ assessments.csv line 2, source_id: there is no 'herald' in sources.csv
            events.csv ¦ temple | city ¦ temple | tower ¦ events.csv line 2, site_ids: there is no 'tower' in places.csv
            events.csv ¦ temple | city ¦ temple | temple ¦ events.csv line 2, site_ids: 'temple | temple' must name each id once
            claims.csv ¦ siege-gazette,siege ¦ siege-gazette,storm ¦ claims.csv line 3, event_id: there is no 'storm' in events.csv & events.csv line 3, id: nobody vouches for 'siege'; an event needs a claim in claims.csv
            claims.csv ¦ siege-gazette, ¦ fall-gazette, ¦ claims.csv line 3, id: 'fall-gazette' is on line 2 already
            places.csv ¦ temple,city, ¦ temple,temple, ¦ places.csv line 3, parent_id: temple belongs to itself: temple, temple
            places.csv ¦ city,, ¦ city,temple, ¦ places.csv line 2, parent_id: city belongs to itself: city, temple, city & places.csv line 3, parent_id: temple belongs to itself: temple, city, temple

            # Ends of threats
            threat-ends.csv ¦ city-at-risk ¦ city-attacked ¦ threat-ends.csv line 2, threat_id: there is no 'city-attacked' in threats.csv
            threat-ends.csv ¦ 2017-03-02 ¦ 2016-12-10 ¦ threat-ends.csv line 2, ended: 2016-12-10 lies before the threat began, which was 2016-12-11/..

            # Conflicts
            conflicts.csv ¦ ,date, ¦ ,day, ¦ conflicts.csv line 2, about: 'day' is not one of date, condition, cause, extent
            conflicts.csv ¦ fall-december ¦ fall-november ¦ conflicts.csv line 2, adopted_position_id: there is no 'fall-november' in positions.csv
            conflicts.csv ¦ ,It was there. ¦ , ¦ conflicts.csv line 2, adopted_because: must not be blank where a position is adopted
            conflicts.csv ¦ fall-december,The editors,It was there. ¦ ,The editors, ¦ conflicts.csv line 2, adopted_by: must be blank while no position is adopted
            positions.csv ¦ earlier,fall-date ¦ earlier,rise-date ¦ positions.csv line 3, conflict_id: there is no 'rise-date' in conflicts.csv & conflicts.csv line 2, id: 'fall-date' needs at least two positions in positions.csv
            positions.csv ¦ ,,temple-2016 ¦ ,, ¦ positions.csv line 3, claim_ids: nobody takes this position; name a claim or an assessment
            positions.csv ¦ ,temple-2016 ¦ ,temple-2017 ¦ positions.csv line 3, assessment_ids: there is no 'temple-2017' in assessments.csv
            positions.csv ¦ fall-gazette ¦ fall-herald ¦ positions.csv line 2, claim_ids: there is no 'fall-herald' in claims.csv
            positions.csv ¦ time.,, ¦ time.,fall-gazette, ¦ positions.csv line 3, claim_ids: 'fall-gazette' takes the position 'fall-december' already
            positions.csv ¦ fall-gazette ¦ siege-gazette ¦ positions.csv line 2, claim_ids: 'siege-gazette' says nothing of 'temple', the place of the conflict
            assessments.csv ¦ temple-2016,temple ¦ temple-2016,city ¦ positions.csv line 3, assessment_ids: 'temple-2016' says nothing of 'temple', the place of the conflict

            # Positions on the globe
            places.csv ¦ 34.54735,38.27387 ¦ 38.27387,34.54735 ¦ places.csv line 3, latitude: 38.27387, 34.54735 lies 4.8 degrees from city, the place it belongs to; are latitude and longitude of one of them swapped?
            places.csv ¦ 34.54735,38.27387 ¦ 34.54735,83.27387 ¦ places.csv line 3, latitude: 34.54735, 83.27387 lies 36.7 degrees from city, the place it belongs to
            places.csv ¦ 34.54735,38.27387 ¦ 134.5,38.3 ¦ places.csv line 3, latitude: latitude 134.5 is outside -90 to 90 degrees; are latitude and longitude swapped?
            places.csv ¦ 34.54735,38.27387 ¦ 34.5,238.3 ¦ places.csv line 3, longitude: longitude 238.3 is outside -180 to 180 degrees
            places.csv ¦ 34.54735, ¦ north, ¦ places.csv line 3, latitude: 'north' is not a number of degrees such as 34.5522
            places.csv ¦ 34.54735, ¦ "34,54735", ¦ places.csv line 3, latitude: '34,54735' is not a number of degrees such as 34.5522
            places.csv ¦ ,250, ¦ ,0, ¦ places.csv line 2, accuracy_metres: '0' is not a whole number of metres above 0
            places.csv ¦ ,250, ¦ ,-5, ¦ places.csv line 2, accuracy_metres: '-5' is not a whole number of metres above 0
            places.csv ¦ ,250, ¦ ,about 250, ¦ places.csv line 2, accuracy_metres: 'about 250' is not a whole number of metres above 0

            # Addresses
            sources.csv ¦ https://gazette.example/falls ¦ ftp://gazette.example ¦ sources.csv line 2, url: 'ftp://gazette.example' is not a web address that starts with http:// or https://
            sources.csv ¦ https://gazette.example/falls ¦ javascript:alert(1) ¦ sources.csv line 2, url: 'javascript:alert(1)' is not a web address that starts with http:// or https://

            # Hidden characters
            places.csv ¦ Temple,Temple ¦ Temple\u202E,Temple ¦ places.csv line 3, name_en: has the hidden character U+202E (RIGHT-TO-LEFT OVERRIDE) in it, which is not allowed
            claims.csv ¦ Tells of it. ¦ Tells\u0001of it. ¦ claims.csv line 2, summary: has the hidden character U+0001 (START OF HEADING) in it, which is not allowed
            claims.csv ¦ Tells of it. ¦ `"Tells\nof it."` ¦ claims.csv line 2, summary: has a line break in it; is a closing quote missing?

            # The form of the file
            threats.csv ¦ certainty, ¦ sureness, ¦ threats.csv line 1: unknown column 'sureness'; the columns are id, site_id, kind, active, certainty, summary, stated_by, source_id, locator & threats.csv line 1, certainty: the column is missing
            threats.csv ¦ active,certainty ¦ active,active ¦ threats.csv line 1, active: the column is there twice & threats.csv line 1, certainty: the column is missing
            threats.csv ¦ There is fighting. ¦ There is fighting, still. ¦ threats.csv line 2: has more or fewer fields than the header; a text with a comma needs quotes
            identifiers.csv ¦ , ¦ ; ¦ identifiers.csv line 1: the columns are parted by semicolons; use commas
            claims.csv ¦ Confirms it. ¦ "Confirms it. ¦ claims.csv: the quotes do not match somewhere after line 2
            """)
    void tellsWhatIsWrong(String file, String text, String by, String expected) {
        files.replace(file, text, by);

        assertThat(problems()).containsExactlyInAnyOrder(expected.split(" & "));
    }

    @Test
    void tellsOfAnAdoptedPositionThatBelongsToAnotherConflict() {
        files.append("conflicts.csv", "rise-date,temple,date,When did it rise?,fall-december,The editors,A slip.")
                .append("positions.csv", "rise-early,rise-date,Early.,fall-gazette,")
                .append("positions.csv", "rise-late,rise-date,Late.,,temple-2016");

        assertThat(problems())
                .containsExactly(
                        "conflicts.csv line 3, adopted_position_id: 'fall-december' is a position of 'fall-date'");
    }

    @Test
    void tellsOfSourcesThatRepeatThemselves() {
        files.write("sources.csv", """
                id,kind,publisher,title,published_on,url,licence,original_id
                gazette,press,The Gazette,A temple falls,2016-12-11,,,map
                map,reference,Mappers,The map,,,,gazette
                """);

        assertThat(problems())
                .containsExactly(
                        "sources.csv line 2, original_id: gazette repeats itself: gazette, map, gazette",
                        "sources.csv line 3, original_id: map repeats itself: map, gazette, map");
    }

    @Test
    void takesYearsOfBuildingBeforeChristAndNoYearZero() {
        files.replace("places.csv", "period,period_source_id", "period,period_source_id,built_year")
                .replace("places.csv", "1st c.,map", "1st c.,map,-9")
                .replace("places.csv", "2nd c.,map", "2nd c.,map,0");

        assertThat(problems())
                .containsExactly("places.csv line 3, built_year: '0' is not a year such as 32, or -9 for 9 BC");
    }

    @Test
    void tellsOfARowThatIsThereTwice() {
        files.append("identifiers.csv", "city,wikidata,Q5747");

        assertThat(problems())
                .containsExactly("identifiers.csv line 3, site_id: 'city wikidata Q5747' is on line 2 already");
    }

    @Test
    void tellsOfAMissingFile() {
        files.delete("threats.csv");

        assertThat(problems()).singleElement().asString().startsWith("threats.csv: there is no such file in ");
    }

    @Test
    void tellsOfAnEmptyFile() {
        files.write("identifiers.csv", "");

        assertThat(problems())
                .containsExactly(
                        "identifiers.csv line 1: there is no header; the columns are site_id, register, value");
    }

    @Test
    void tellsWhichLinesAreNotUtf8() {
        files.write(
                "identifiers.csv",
                "site_id,register,value\ncity,wikidata,Bêl\ncity,unesco,23\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems())
                .containsExactly("identifiers.csv line 2: is not UTF-8; save the file with the encoding UTF-8");
    }

    @Test
    void acceptsAByteOrderMarkColumnsInAnyOrderAndWindowsLineEnds() {
        files.write("identifiers.csv", "\uFEFFvalue,site_id,register\r\nQ5747,city,wikidata\r\n");

        assertThat(problems()).isEmpty();
    }

    @Test
    void tellsAllProblemsByFileAndLine() {
        files.replace("places.csv", ",250,", ",0,")
                .replace("events.csv", "2016-12,said", "2016-14,said")
                .replace("claims.csv", "confirms", "swears");

        assertThat(problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly(
                        "claims.csv line 3, stance",
                        "events.csv line 2, happened",
                        "places.csv line 2, accuracy_metres");
    }

    @Test
    void showsTwentyProblemsAndCountsTheRest() {
        for (int i = 0; i < 25; i++) {
            files.append("identifiers.csv", "city,phone,%d".formatted(i));
        }

        var failure =
                catchThrowableOfType(MalformedEvidenceException.class, () -> EvidenceReader.read(files.resource()));

        assertThat(failure.problems()).hasSize(25);
        assertThat(failure).message().hasLineCount(21).endsWith("\nand 5 more");
    }

    @Test
    void putsPlacesAfterThoseTheyBelongTo() {
        files.append("places.csv", "gate,wall,arch,Gate,,,,map,34.55,38.27,10,map,,2nd c.,map")
                .append("places.csv", "wall,city,fortification,Wall,,,,map,34.55,38.27,10,map,,2nd c.,map");

        assertThat(EvidenceReader.read(files.resource()).places())
                .extracting(EvidenceRow::key)
                .containsExactly("city", "temple", "wall", "gate");
    }

    private List<String> problems() {
        try {
            EvidenceReader.read(files.resource());
            return List.of();
        } catch (MalformedEvidenceException e) {
            return e.problems().stream().map(EvidenceProblem::toString).toList();
        }
    }
}
