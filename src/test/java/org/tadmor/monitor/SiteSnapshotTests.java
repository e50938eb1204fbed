package org.tadmor.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ExampleSites.assessment;
import static org.tadmor.ExampleSites.end;
import static org.tadmor.ExampleSites.site;
import static org.tadmor.ExampleSites.snapshot;
import static org.tadmor.ExampleSites.threat;
import static org.tadmor.assessment.Condition.DESTROYED;
import static org.tadmor.assessment.Condition.INTACT;
import static org.tadmor.assessment.Condition.SEVERE;
import static org.tadmor.assessment.Condition.UNKNOWN;
import static org.tadmor.vocabulary.Certainty.HIGH;
import static org.tadmor.vocabulary.Certainty.LOW;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;

class SiteSnapshotTests {

    @ParameterizedTest
    @CsvSource({
        "INTACT,    NO_KNOWN_DAMAGE",
        "MINOR,     DAMAGED",
        "MODERATE,  DAMAGED",
        "SEVERE,    DAMAGED",
        "DESTROYED, DESTROYED",
        "UNKNOWN,   UNKNOWN"
    })
    void derivesTheStatusFromTheCondition(Condition condition, Status status) {
        assertThat(with(assessment("a", "2016-12-11", condition, HIGH)).conditionStatus())
                .isEqualTo(status);
    }

    @Test
    void isUnknownWithoutAnyAssessment() {
        assertThat(with().statuses()).containsExactly(Status.UNKNOWN);
    }

    @Test
    void followsTheLatestAssessment() {
        SiteSnapshot place =
                with(assessment("early", "2015-05", DESTROYED, HIGH), assessment("late", "2016-03-27", SEVERE, LOW));
        assertThat(place.conditionStatus()).isEqualTo(Status.DAMAGED);
    }

    @Test
    void prefersTheMoreCertainOfTwoOnTheSameDay() {
        SiteSnapshot place = with(
                assessment("unsure", "2015-08-30", SEVERE, LOW), assessment("sure", "2015-08-30", DESTROYED, HIGH));
        assertThat(place.decisiveAssessment().orElseThrow().id()).isEqualTo("sure");
    }

    @Test
    void doesNotForgetWhatWasSeenWhenNothingCanBeSeenLater() {
        SiteSnapshot place = with(
                assessment("seen", "2015-08-30", DESTROYED, HIGH), assessment("clouds", "2016-12-11", UNKNOWN, HIGH));
        assertThat(place.conditionStatus()).isEqualTo(Status.DESTROYED);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-11/..,         true",
        "../2016-12-11,         false",
        "2015-05/2016-03,       false",
        "2026-11,               true",
        "2026-11-22,            true",
        "2026-11-23/..,         false",
        "2016-12-11/2026-11-21, false"
    })
    void isAtRiskWhileAThreatIsActive(String active, boolean atRisk) {
        SiteSnapshot place = snapshot(site("place"), List.of(), List.of(threat(active)));
        assertThat(place.isAtRisk()).isEqualTo(atRisk);
        assertThat(place.statuses().contains(Status.AT_RISK)).isEqualTo(atRisk);
    }

    @Test
    void isNoLongerAtRiskOnceASourceHasTheThreatOver() {
        Threat ended = threat("2016-12-11/..").withEnds(List.of(end("2017-03-02", "ap")));
        assertThat(snapshot(site("place"), List.of(), List.of(ended)).isAtRisk())
                .isFalse();
    }

    @Test
    void isFoundUnderItsConditionAndAtRiskAlike() {
        SiteSnapshot citadel = snapshot(
                site("citadel"), List.of(assessment("a", "2016-03", SEVERE, HIGH)), List.of(threat("2016-12-11/..")));
        assertThat(citadel.statuses()).containsExactlyInAnyOrder(Status.DAMAGED, Status.AT_RISK);
    }

    @Test
    void doesNotDependOnTheOrderOfTheRecords() {
        ConditionAssessment one = assessment("one", "2015-08-30", INTACT, HIGH);
        ConditionAssessment other = assessment("other", "2015-08-30", DESTROYED, HIGH);
        assertThat(with(one, other).decisiveAssessment())
                .isEqualTo(with(other, one).decisiveAssessment());
    }

    private static SiteSnapshot with(ConditionAssessment... assessments) {
        return snapshot(site("place"), List.of(assessments), List.of());
    }
}
