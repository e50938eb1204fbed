package org.tadmor.exchange;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.conflict.Conflict;
import org.tadmor.event.SiteEvent;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.monitor.Status;
import org.tadmor.site.Site;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.GeoPoint;

/** What the files in {@code data/} say: the statements of one article, and beside them those from elsewhere. */
class ShippedEvidenceTests {

    private static final String ARTICLE = "guardian-2016-12-11";
    private static final String FACT_SHEET = "tadmor-fact-sheet-record";
    private static final String NO_ADDRESS = "reference only, no address at hand";

    private final Evidence evidence = EvidenceReader.read(new ClassPathResource("data/"));

    @ParameterizedTest
    @CsvSource({
        "palmyra,                34.5522,  38.2675,  250",
        "temple-of-bel,          34.54735, 38.27387,  10",
        "monumental-arch,        34.54985, 38.27099,  10",
        "roman-theatre,          34.55065, 38.26879,   8",
        "citadel,                34.56274, 38.25711,  20",
        "museum,                 34.55527, 38.27482,   8",
        "temple-of-baalshamin,   34.55343, 38.27002,   8",
        "tetrapylon,             34.55152, 38.26802,   6",
        "great-colonnade,        34.55117, 38.26859,  10",
        "valley-of-tombs,        34.55358, 38.2515,  200",
        "tower-tomb-of-elahbel,  34.55358, 38.25032,  30",
        "camp-of-diocletian,     34.55476, 38.26152,  30",
        "temple-of-al-lat,       34.55492, 38.26166,  10",
        "lion-of-al-lat,         34.55527, 38.27482,  60",
        "temple-of-nabu,         34.5496,  38.27036,  12",
        "agora,                  34.55052, 38.2672,    8",
        "funerary-temple-86,     34.5554,  38.2631,   40",
        "efqa-spring,            34.5486,  38.2593,  120"
    })
    void putsEachPlaceWhereTheRegistersDo(String id, double latitude, double longitude, int accuracyMetres) {
        Site.Position position = content(evidence.places(), id).positionOnRecord();

        assertThat(position.point()).isEqualTo(new GeoPoint(latitude, longitude));
        assertThat(position.accuracyMetres()).isEqualTo(accuracyMetres);
    }

    @Test
    void namesEighteenPlacesInThreeLanguages() {
        assertThat(contents(evidence.places()))
                .hasSize(18)
                .allSatisfy(place -> assertThat(place.name().all()).hasSize(3));
    }

    @ParameterizedTest
    @CsvSource({
        "temple-of-bel,        Temple of Bel,        Temple de Bêl,        معبد بل",
        "monumental-arch,      Monumental Arch,      Arc monumental,       قوس النصر",
        "roman-theatre,        Roman theatre,        Théâtre romain,       المسرح الروماني",
        "temple-of-baalshamin, Temple of Baalshamin, Temple de Baalshamin, معبد بعل شامين",
        "tetrapylon,           Tetrapylon,           Tétrapyle,            التترابيل",
        "lion-of-al-lat,       Lion of al-Lat,       Lion d'al-Lat,        أسد اللات",
        "efqa-spring,          Efqa spring,          Source Efqa,          نبع أفقا"
    })
    void namesEachPlaceAsItsLanguagesDo(String id, String english, String french, String arabic) {
        assertThat(content(evidence.places(), id).name().all()).containsExactly(english, french, arabic);
    }

    @ParameterizedTest
    @CsvSource({
        "palmyra, Tadmor",
        "monumental-arch, Arch of Victory",
        "roman-theatre, amphitheatre",
        "citadel, ancient citadel"
    })
    void findsPlacesUnderTheArticlesWords(String id, String wording) {
        assertThat(content(evidence.places(), id).otherNames()).contains(wording);
    }

    // What the article says

    @ParameterizedTest
    @CsvSource({
        "temple-of-bel,   DESTROYED, HIGH",
        "monumental-arch, DESTROYED, HIGH",
        "roman-theatre,   UNKNOWN,   MEDIUM",
        "citadel,         UNKNOWN,   MEDIUM",
        "museum,          MODERATE,  LOW",
        "palmyra,         MODERATE,  LOW"
    })
    void gradesWhatTheArticleDescribesAndNoMore(String siteId, Condition condition, Certainty certainty) {
        assertThat(contents(evidence.assessments()))
                .filteredOn(assessment -> assessment.citation().sourceId().equals(ARTICLE))
                .hasSize(6)
                .filteredOn(assessment -> assessment.siteId().equals(siteId))
                .singleElement()
                .returns(condition, ConditionAssessment::condition)
                .returns(certainty, ConditionAssessment::certainty);
    }

    /** An empty date: the article gives none. */
    @ParameterizedTest
    @CsvSource({
        "palmyra-first-seizure-guardian,       2015-05",
        "palmyra-rampage-guardian,             2015-05/2016-03",
        "palmyra-rampage-objects-guardian,",
        "temple-of-bel-destruction-guardian,",
        "monumental-arch-destruction-guardian,",
        "khaled-al-asaad-killing-guardian,",
        "roman-theatre-executions-guardian,",
        "palmyra-recapture-guardian,           2016-03",
        "roman-theatre-concert-guardian,       2016-03/2016-12-11",
        "palmyra-evacuation-director,          ../2016-12-11",
        "palmyra-airstrikes-guardian,          2016-12-10/2016-12-11",
        "palmyra-second-seizure-channel,       2016-12-11",
        "palmyra-second-seizure-observatory,   2016-12-11"
    })
    void datesWhatTheArticleTellsAsPreciselyAsItDoes(String claimId, @Nullable String happened) {
        SiteEvent.Claim claim = content(evidence.claims(), claimId).claim();

        assertThat(claim.citation().sourceId()).isEqualTo(ARTICLE);
        assertThat(claim.happened()).isEqualTo(happened == null ? null : DateSpan.parse(happened));
    }

    @Test
    void keepsWhoClaimedTheSecondSeizureApartFromWhoConfirmedIt() {
        List<SiteEvent.Claim> claims = content(evidence.events(), "palmyra-second-seizure").claims().stream()
                .filter(claim -> claim.citation().sourceId().equals(ARTICLE))
                .toList();

        assertThat(claims)
                .filteredOn(claim -> claim.stance() == SiteEvent.Stance.CONFIRMS)
                .singleElement()
                .returns("Syrian Observatory for Human Rights", SiteEvent.Claim::statedBy)
                .returns(new Citation(ARTICLE, "paragraph 4"), SiteEvent.Claim::citation);
        assertThat(claims)
                .filteredOn(claim -> claim.stance() == SiteEvent.Stance.CLAIMS)
                .hasSize(2)
                .allMatch(claim -> claim.certainty() == Certainty.LOW);
    }

    @Test
    void countsTheTheatreTheCitadelAndTheWholeCityAsThreatenedFromTheArticlesDayOn() {
        assertThat(contents(evidence.threats()))
                .filteredOn(threat -> threat.citation().sourceId().equals(ARTICLE))
                .hasSize(4)
                .allMatch(threat -> threat.active().equals(DateSpan.parse("2016-12-11/..")))
                .extracting(Threat::siteId)
                .containsOnly("palmyra", "roman-theatre", "citadel");
    }

    @Test
    void restsTheArticlesStatementsOnItsParagraphs() {
        assertThat(citations())
                .filteredOn(citation -> citation.sourceId().equals(ARTICLE))
                .hasSize(6 + 4 + 17)
                .extracting(Citation::locator)
                .allSatisfy(locator -> assertThat(locator)
                        .matches("paragraph ([1-9]|1[0-5])|paragraphs [0-9, ]+ and [0-9]+|picture caption"));
    }

    // The whole record

    @ParameterizedTest
    @CsvSource({
        "palmyra-danger-listing,             2013-06-20",
        "palmyra-first-seizure,              2015-05-21",
        "roman-theatre-executions,           2015-05-27",
        "shrines-destruction,                2015-06-19~",
        "lion-of-al-lat-damage,              2015-06-27",
        "khaled-al-asaad-killing,            2015-08-18",
        "temple-of-baalshamin-destruction,   2015-08-23",
        "valley-of-tombs-destruction,        2015-06-26/2015-09-02",
        "tower-tomb-of-elahbel-destruction,  2015-08-27/2015-09-02",
        "temple-of-bel-destruction,          2015-08-30",
        "monumental-arch-destruction,        2015-10-04",
        "three-columns-killings,             2015-10-25",
        "citadel-damage,                     2015-10/2016-03",
        "valley-of-tombs-further-damage,     2015-09-02/2016-03-30",
        "museum-damage,                      2015-05/2016-03",
        "palmyra-rampage,                    2015-05/2016-03",
        "palmyra-recapture,                  2016-03-27",
        "palmyra-unesco-mission,             2016-04-23/2016-04-27",
        "roman-theatre-concert,              2016-05-05",
        "palmyra-evacuation,                 ../2016-12-11",
        "palmyra-airstrikes,                 2016-12-10/2016-12-11",
        "palmyra-second-seizure,             2016-12-11",
        "tetrapylon-destruction,             2016-12-26/2017-01-10",
        "roman-theatre-stage-damage,         2016-12-26/2017-01-10",
        "roman-theatre-killings-2017,        2017-01-18~/2017-01-19~",
        "palmyra-second-recapture,           2017-03-02",
        "palmyra-boundary-change,            2017",
        "lion-of-al-lat-restoration,         2017-10-01",
        "committee-decision-2019,            2019-07",
        "efqa-spring-flows-again,            2019",
        "monumental-arch-stones-sorted,      2022-07-14",
        "committee-decision-2023,            2023",
        "monumental-arch-rebuilding-plan,    2023-07-10",
        "roman-theatre-documentation,        2023-07/2023-08",
        "roman-theatre-rubble-sorting,       2023-09-14",
        "committee-decision-2024,            2024-07",
        "palmyra-change-of-control-2024,     2024-12-07",
        "palmyra-field-report-2025,          2025-01-02",
        "efqa-spring-oasis-fire,             ../2025-01-02",
        "lausanne-conference-2025,           2025-10-31",
        "palmyra-still-in-danger-2026,       2026-05/2026-09"
    })
    void datesEachEventAsTheRecordAdoptsIt(String eventId, String happened) {
        assertThat(evidence.events()).hasSize(41);
        assertThat(content(evidence.events(), eventId).happened()).isEqualTo(DateSpan.parse(happened));
    }

    /** By the assessments that certainly hold by that day. */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "temple-of-bel,         2015-08-26, UNKNOWN",
        "temple-of-bel,         2015-08-27, NO_KNOWN_DAMAGE",
        "temple-of-bel,         2015-08-30, DESTROYED",
        "temple-of-bel,         2026-11-22, DESTROYED",
        "temple-of-baalshamin,  2015-05-20, NO_KNOWN_DAMAGE",
        "temple-of-baalshamin,  2015-08-22, NO_KNOWN_DAMAGE",
        "temple-of-baalshamin,  2015-08-23, DESTROYED",
        "monumental-arch,       2015-09-01, UNKNOWN",
        "monumental-arch,       2015-10-04, DESTROYED",
        "monumental-arch,       2026-11-22, DESTROYED",
        "tower-tomb-of-elahbel, 2015-09-01, NO_KNOWN_DAMAGE",
        "tower-tomb-of-elahbel, 2015-09-02, DESTROYED",
        "valley-of-tombs,       2015-09-02, DAMAGED",
        "lion-of-al-lat,        2015-06-26, UNKNOWN",
        "lion-of-al-lat,        2016-12-11, DAMAGED",
        "museum,                2016-03-27, DAMAGED",
        "citadel,               2016-12-11, DAMAGED",
        "roman-theatre,         2016-12-11, UNKNOWN",
        "roman-theatre,         2016-12-26, NO_KNOWN_DAMAGE",
        "roman-theatre,         2017-01-10, DAMAGED",
        "tetrapylon,            2016-12-11, UNKNOWN",
        "tetrapylon,            2017-01-09, NO_KNOWN_DAMAGE",
        "tetrapylon,            2017-01-10, DESTROYED",
        "great-colonnade,       2016-12-11, DAMAGED",
        "agora,                 2026-11-22, NO_KNOWN_DAMAGE",
        "camp-of-diocletian,    2026-11-22, UNKNOWN",
        "temple-of-al-lat,      2026-11-22, UNKNOWN",
        "temple-of-nabu,        2026-11-22, UNKNOWN",
        "funerary-temple-86,    2026-11-22, UNKNOWN",
        "palmyra,               2026-11-22, DAMAGED",
        "citadel,               2026-11-22, DAMAGED",
        "museum,                2026-11-22, DAMAGED",
        "lion-of-al-lat,        2026-11-22, DAMAGED",
        "efqa-spring,           2026-11-22, DAMAGED"
    })
    void knowsTheStateOfAPlaceOnADay(String siteId, LocalDate day, Status status) {
        List<ConditionAssessment> certain = contents(evidence.assessments()).stream()
                .filter(assessment -> assessment.siteId().equals(siteId))
                .filter(assessment -> assessment.observedOn().certainlyBy(day))
                .sorted(ConditionAssessment.LATEST_FIRST)
                .toList();
        Site place = content(evidence.places(), siteId);

        assertThat(new SiteSnapshot(place, day, certain, List.of(), List.of(), List.of()).conditionStatus())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2013-06-19, ''",
        "2013-06-20, palmyra",
        "2015-05-21, palmyra temple-of-bel",
        "2016-03-27, palmyra",
        "2016-12-10, palmyra",
        "2016-12-11, agora camp-of-diocletian citadel funerary-temple-86 great-colonnade museum palmyra roman-theatre"
                + " temple-of-al-lat temple-of-nabu tetrapylon",
        "2017-03-02, palmyra",
        "2026-11-22, monumental-arch palmyra temple-of-bel"
    })
    void knowsWhichPlacesWereAtRiskOnADay(LocalDate day, String siteIds) {
        assertThat(contents(evidence.threats()).stream()
                        .filter(threat -> threat.isActiveOn(day))
                        .map(Threat::siteId)
                        .distinct()
                        .sorted()
                        .collect(joining(" ")))
                .isEqualTo(siteIds);
    }

    /** An empty answer: open. */
    @ParameterizedTest
    @CsvSource({
        "palmyra-first-seizure-date,    DATE,   2, 21-may",
        "palmyra-recapture-date,        DATE,   2, 27-march",
        "palmyra-second-recapture-date, DATE,   2, 2-march",
        "temple-of-baalshamin-date,     DATE,   4, 23-august",
        "temple-of-bel-date,            DATE,   2, august-2015",
        "monumental-arch-date,          DATE,   2, october",
        "three-columns-date,            DATE,   2, sunday",
        "lion-of-al-lat-date,           DATE,   3, 27-june",
        "roman-theatre-concert-date,    DATE,   2, 5-may",
        "roman-theatre-executions-date, DATE,   2,",
        "tetrapylon-columns,            EXTENT, 2,",
        "citadel-cause,                 CAUSE,  2,"
    })
    void laysDisagreeingSourcesSideBySide(String id, Conflict.About about, int positions, @Nullable String adopted) {
        Conflict conflict = content(evidence.conflicts(), id);

        assertThat(evidence.conflicts()).hasSize(12);
        assertThat(conflict.about()).isEqualTo(about);
        assertThat(conflict.positions()).hasSize(positions);
        assertThat(conflict.adopted().map(Conflict.Position::id))
                .isEqualTo(Optional.ofNullable(adopted).map(answer -> id + "-" + answer));
    }

    @Test
    void datesEventsByThePositionThatIsAdopted() {
        assertThat(contents(evidence.conflicts()))
                .filteredOn(conflict -> conflict.about() == Conflict.About.DATE && !conflict.isOpen())
                .hasSize(9)
                .allSatisfy(conflict -> {
                    List<String> claimIds = conflict.adopted().orElseThrow().claimIds();
                    String eventId =
                            content(evidence.claims(), claimIds.getFirst()).eventId();
                    DateSpan adopted = content(evidence.events(), eventId).happened();
                    assertThat(claimIds)
                            .anySatisfy(id -> assertThat(content(evidence.claims(), id)
                                            .claim()
                                            .happened())
                                    .isEqualTo(adopted));
                });
    }

    @Test
    void saysWhereNoAddressIsAtHand() {
        assertThat(citations())
                .filteredOn(citation -> !citation.sourceId().equals(FACT_SHEET))
                .allSatisfy(citation -> assertThat(citation.locator().equals(NO_ADDRESS))
                        .as("%s, %s", citation.sourceId(), citation.locator())
                        .isEqualTo(
                                content(evidence.sources(), citation.sourceId()).url() == null));
    }

    @Test
    void isNeverSureOfWhatNoPublicationIsNamedFor() {
        assertThat(Stream.concat(
                        contents(evidence.assessments()).stream()
                                .filter(assessment ->
                                        assessment.citation().sourceId().equals(FACT_SHEET))
                                .map(ConditionAssessment::certainty),
                        contents(evidence.claims()).stream()
                                .map(Evidence.EventClaim::claim)
                                .filter(claim -> claim.citation().sourceId().equals(FACT_SHEET))
                                .map(SiteEvent.Claim::certainty)))
                .isNotEmpty()
                .allMatch(certainty -> certainty.compareTo(Certainty.MEDIUM) >= 0);
    }

    @Test
    void usesEverySourceThatItLists() {
        Stream<String> cited = citations().stream().map(Citation::sourceId);
        Stream<String> looked = contents(evidence.places()).stream()
                .flatMap(place -> Stream.of(
                        place.namesSourceId(), place.positionOnRecord().sourceId(), place.periodSourceId()));

        assertThat(Stream.concat(cited, looked).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        evidence.sources().stream().map(EvidenceRow::key).toList());
    }

    private List<Citation> citations() {
        return Stream.of(
                        contents(evidence.assessments()).stream().map(ConditionAssessment::citation),
                        contents(evidence.threats()).stream().map(Threat::citation),
                        contents(evidence.threatEnds()).stream()
                                .map(end -> end.end().citation()),
                        contents(evidence.claims()).stream()
                                .map(claim -> claim.claim().citation()))
                .flatMap(identity())
                .toList();
    }

    private static <T> T content(List<EvidenceRow<T>> rows, String id) {
        return rows.stream()
                .filter(row -> row.key().equals(id))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static <T> List<T> contents(List<EvidenceRow<T>> rows) {
        return rows.stream().map(EvidenceRow::content).toList();
    }
}
