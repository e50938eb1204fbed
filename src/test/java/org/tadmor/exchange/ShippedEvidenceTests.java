package org.tadmor.exchange;

import static java.util.function.Function.identity;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Site;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.GeoPoint;

/** What the files in {@code data/} say, against the one article that this evidence rests on. */
class ShippedEvidenceTests {

    private static final String ARTICLE = "guardian-2016-12-11";

    private final Evidence evidence = EvidenceReader.read(new ClassPathResource("data/"));

    @ParameterizedTest
    @CsvSource({
        "palmyra,         34.5522,  38.2675,  250",
        "temple-of-bel,   34.54735, 38.27387,  10",
        "monumental-arch, 34.54985, 38.27099,  10",
        "roman-theatre,   34.55065, 38.26879,   8",
        "citadel,         34.56274, 38.25711,  20",
        "museum,          34.55527, 38.27482,   8"
    })
    void putsEachPlaceWhereTheRegistersDo(String id, double latitude, double longitude, int accuracyMetres) {
        Site.Position position = content(evidence.places(), id).position();

        assertThat(position.point()).isEqualTo(new GeoPoint(latitude, longitude));
        assertThat(position.accuracyMetres()).isEqualTo(accuracyMetres);
    }

    @ParameterizedTest
    @CsvSource({
        "temple-of-bel,   Temple of Bel,   Temple de Bêl,   معبد بل",
        "monumental-arch, Monumental Arch, Arc monumental,  قوس النصر",
        "roman-theatre,   Roman theatre,   Théâtre romain,  المسرح الروماني"
    })
    void namesEachPlaceInThreeLanguages(String id, String english, String french, String arabic) {
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
                .filteredOn(assessment -> assessment.siteId().equals(siteId))
                .singleElement()
                .returns(condition, ConditionAssessment::condition)
                .returns(certainty, ConditionAssessment::certainty);
    }

    @ParameterizedTest
    @CsvSource({
        "palmyra-first-seizure,       2015-05",
        "palmyra-rampage,             2015-05/2016-03",
        "temple-of-bel-destruction,   ../2016-12-11",
        "monumental-arch-destruction, ../2016-12-11",
        "khaled-al-asaad-killing,     ../2016-12-11",
        "roman-theatre-executions,    ../2016-12-11",
        "palmyra-recapture,           2016-03",
        "roman-theatre-concert,       2016-03/2016-12-11",
        "palmyra-evacuation,          ../2016-12-11",
        "palmyra-airstrikes,          2016-12-10/2016-12-11",
        "palmyra-second-seizure,      2016-12-11"
    })
    void datesEventsAsPreciselyAsTheArticle(String eventId, String happened) {
        assertThat(content(evidence.events(), eventId).happened()).isEqualTo(DateSpan.parse(happened));
    }

    @Test
    void keepsWhoClaimedTheSecondSeizureApartFromWhoConfirmedIt() {
        List<SiteEvent.Claim> claims =
                content(evidence.events(), "palmyra-second-seizure").claims();

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
    void countsTheTheatreTheCitadelAndTheWholeCityAsThreatenedFromThatDayOn() {
        assertThat(contents(evidence.threats()))
                .allMatch(threat -> threat.active().equals(DateSpan.parse("2016-12-11/..")))
                .extracting(Threat::siteId)
                .containsOnly("palmyra", "roman-theatre", "citadel");
    }

    @Test
    void restsEveryStatementOnAParagraphOfTheArticle() {
        Stream<Citation> citations = Stream.of(
                        contents(evidence.assessments()).stream().map(ConditionAssessment::citation),
                        contents(evidence.threats()).stream().map(Threat::citation),
                        contents(evidence.claims()).stream()
                                .map(claim -> claim.claim().citation()))
                .flatMap(identity());

        assertThat(citations).allSatisfy(citation -> {
            assertThat(citation.sourceId()).isEqualTo(ARTICLE);
            assertThat(citation.locator())
                    .matches("paragraph ([1-9]|1[0-5])|paragraphs [0-9, ]+ and [0-9]+|picture caption");
        });
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
