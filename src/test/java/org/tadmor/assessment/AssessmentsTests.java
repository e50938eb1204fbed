package org.tadmor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tadmor.ExampleSites.CITATION;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.site;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.tadmor.DoorTest;
import org.tadmor.ExampleSites;
import org.tadmor.assessment.ConditionAssessment.Method;
import org.tadmor.site.Sites;
import org.tadmor.source.Citation;
import org.tadmor.source.Sources;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

@DoorTest
class AssessmentsTests {

    @Autowired
    private Assessments assessments;

    @BeforeEach
    void recordThePlace(@Autowired Sources sources, @Autowired Sites sites) {
        sources.record(SOURCE);
        sites.record(site("site"));
    }

    @Test
    void givesBackTheAssessmentThatWasRecorded() {
        ConditionAssessment full = new ConditionAssessment(
                "one",
                "site",
                DateSpan.parse("2015-08-27/2015-08-31"),
                Method.SATELLITE,
                Condition.DESTROYED,
                Certainty.DEFINITE,
                "détruit / مدمر",
                "The cella is gone.",
                "مأمون عبد الكريم",
                new Citation(SOURCE.id(), "image 2"));
        assessments.record(full);
        assertThat(assessments.all()).containsExactly(full);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheCondition(Condition condition) {
        ConditionAssessment assessment =
                ExampleSites.assessment("one", "2016", condition, Certainty.values()[condition.ordinal() % 5]);
        assessments.record(assessment);
        assertThat(assessments.all()).containsExactly(assessment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2016-12", "2016-12-11", "../2016-12-11", "2016-12-11/..", "2015-05/2016-03"})
    void keepsTheDateAsPreciseAsItIs(String date) {
        assessments.record(ExampleSites.assessment("one", date, Condition.MINOR, Certainty.LOW));
        assertThat(assessments.all())
                .extracting(ConditionAssessment::observedOn)
                .containsExactly(DateSpan.parse(date));
    }

    @Test
    void listsTheLatestFirst() {
        assessments.record(ExampleSites.assessment("b", "2015-05", Condition.INTACT, Certainty.HIGH));
        assessments.record(ExampleSites.assessment("d", "../2016-12-11", Condition.MINOR, Certainty.LOW));
        assessments.record(ExampleSites.assessment("c", "../2016-12-11", Condition.MINOR, Certainty.HIGH));
        assessments.record(ExampleSites.assessment("a", "2017", Condition.SEVERE, Certainty.HIGH));
        assertThat(assessments.all()).extracting(ConditionAssessment::id).containsExactly("a", "c", "d", "b");
    }

    @Test
    void givesBackTheThreatThatWasRecorded() {
        Threat full = new Threat(
                "one",
                "site",
                Threat.Kind.LOOTING,
                DateSpan.parse("2015-05-21/2016-03-27"),
                Certainty.MEDIUM,
                "Digging in the tombs.",
                "حراس المتحف",
                CITATION,
                List.of());
        Threat bare = ExampleSites.threat("2016-12-11/..");
        assessments.record(full);
        assessments.record(bare);
        assertThat(assessments.threats()).containsExactly(full, bare);
    }

    @Test
    void readsThoseOfSomePlacesAlone(@Autowired Sites sites) {
        sites.record(site("other"));
        ConditionAssessment early = ExampleSites.assessment("early", "2015", Condition.INTACT, Certainty.LOW);
        ConditionAssessment late = ExampleSites.assessment("late", "2017", Condition.MINOR, Certainty.LOW);
        Threat threat = ExampleSites.threat("2016-12-11/..").withEnds(List.of(ExampleSites.end("2017", SOURCE.id())));
        assessments.record(early);
        assessments.record(late);
        assessments.record(threat);
        assertThat(assessments.of(List.of("site", "other"))).containsExactly(late, early);
        assertThat(assessments.of(List.of("other"))).isEmpty();
        assertThat(assessments.withIds(List.of("early", "nul\0", "none"))).containsExactly(early);
        assertThat(assessments.threatsTo(List.of("site"))).containsExactly(threat);
        assertThat(assessments.threatsTo(List.of("other"))).isEmpty();
        assertThat(assessments.threat(threat.id())).contains(threat);
    }

    @Test
    void refusesWhatNamesNoSourceOrPlaceOnRecord() {
        ConditionAssessment unfounded = new ConditionAssessment(
                "one",
                "site",
                DateSpan.parse("2016"),
                Method.FIELD,
                Condition.MINOR,
                Certainty.HIGH,
                null,
                "It is said.",
                null,
                new Citation("hearsay", "somewhere"));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> assessments.record(unfounded));
    }
}
