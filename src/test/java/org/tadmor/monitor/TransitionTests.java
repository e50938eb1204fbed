package org.tadmor.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.assessment;
import static org.tadmor.ExampleSites.end;
import static org.tadmor.ExampleSites.site;
import static org.tadmor.ExampleSites.threat;
import static org.tadmor.assessment.Condition.DESTROYED;
import static org.tadmor.assessment.Condition.INTACT;
import static org.tadmor.assessment.Condition.MINOR;
import static org.tadmor.assessment.Condition.SEVERE;
import static org.tadmor.assessment.Condition.UNKNOWN;
import static org.tadmor.vocabulary.Certainty.HIGH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.conflict.Conflict;
import org.tadmor.monitor.Transition.State;
import org.tadmor.vocabulary.DateSpan;

class TransitionTests {

    private static final LocalDate MAY = LocalDate.of(2015, 5, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2015, 10, 5);
    private static final LocalDate YEARS_LATER = LocalDate.of(2026, 11, 22);

    /** What is on record of one place. */
    private record History(List<ConditionAssessment> assessments, List<Threat> threats, List<Conflict> conflicts) {

        static final int DAYS = 1000;

        static History of(ConditionAssessment... assessments) {
            return new History(List.of(assessments), List.of(), List.of());
        }

        static History of(Threat... threats) {
            return new History(List.of(), List.of(threats), List.of());
        }

        static History random(Random random) {
            List<ConditionAssessment> assessments = new ArrayList<>();
            List<Threat> threats = new ArrayList<>();
            for (int number = 0; number < 8; number++) {
                Condition condition = Condition.values()[random.nextInt(Condition.values().length)];
                assessments.add(assessment("assessment-" + number, span(random), condition, HIGH));
            }
            for (int number = 0; number < 3; number++) {
                Threat open = threat(day(random) + "/..");
                threats.add(random.nextBoolean() ? open : open.withEnds(List.of(end(span(random), "guardian"))));
                threats.add(threat(span(random)));
            }
            return new History(
                    assessments,
                    threats,
                    List.of(conflict("assessment-0", "assessment-1"), conflict("assessment-1", "assessment-2")));
        }

        static LocalDate day(Random random) {
            return MAY.plusDays(random.nextInt(DAYS));
        }

        private static String span(Random random) {
            LocalDate first = day(random);
            return first + "/" + first.plusDays(random.nextInt(60));
        }

        History with(Conflict conflict) {
            return new History(assessments, threats, List.of(conflict));
        }

        History shuffled(Random random) {
            List<ConditionAssessment> otherAssessments = new ArrayList<>(assessments);
            List<Threat> otherThreats = new ArrayList<>(threats);
            Collections.shuffle(otherAssessments, random);
            Collections.shuffle(otherThreats, random);
            return new History(otherAssessments, otherThreats, conflicts.reversed());
        }

        /** Without all that tells of later days alone. */
        History until(LocalDate day) {
            return new History(
                    assessments.stream()
                            .filter(assessment -> assessment.observedOn().possiblyBy(day))
                            .toList(),
                    threats.stream()
                            .filter(threat -> threat.active().possiblyBy(day))
                            .map(threat -> threat.withEnds(threat.ends().stream()
                                    .filter(end -> end.ended().possiblyBy(day))
                                    .toList()))
                            .toList(),
                    conflicts);
        }

        List<Transition> between(LocalDate earlier, LocalDate later) {
            return Transition.between(List.of(asOf(earlier)), List.of(asOf(later)));
        }

        State state(LocalDate day) {
            return State.of(asOf(day));
        }

        private SiteSnapshot asOf(LocalDate day) {
            return new Evidence(day, Map.of("guardian", SOURCE))
                    .snapshots(List.of(site("site")), new Statements(assessments, threats, List.of(), conflicts))
                    .getFirst();
        }
    }

    private static final History BLOWN_UP =
            History.of(assessment("whole", "2015-01", INTACT, HIGH), assessment("gone", "2015-08-30", DESTROYED, HIGH));

    @Test
    void namesTheStatusesBeforeAndAfterAndWhoSaysSo() {
        Transition transition = BLOWN_UP.between(MAY, OCTOBER).getFirst();
        assertThat(transition.before().statuses()).containsExactly(Status.NO_KNOWN_DAMAGE);
        assertThat(transition.after().statuses()).containsExactly(Status.DESTROYED);
        assertThat(transition.isOfGradeAlone()).isFalse();
        assertThat(transition.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(Reason.Kind.ASSESSMENT);
            assertThat(reason.recordId()).isEqualTo("gone");
            assertThat(reason.what()).isEqualTo(DESTROYED);
            assertThat(reason.when()).isEqualTo(DateSpan.parse("2015-08-30"));
            assertThat(reason.certainty()).isEqualTo(HIGH);
            assertThat(reason.citation().sourceId()).isEqualTo("guardian");
        });
    }

    /** The article of 2016 repeats what was reported when it happened. */
    @ParameterizedTest
    @CsvSource({
        "2015-05-01, 2015-08-30, report",
        "2015-08-27, 2016-12-11, report",
        "2015-08-29, 2018-01-01, rebuilt",
        "2016-12-11, 2026-11-22, rebuilt"
    })
    void namesTheFirstThatSaysWhatIsStillSo(LocalDate from, LocalDate to, String record) {
        History history = History.of(
                assessment("whole", "2015-08-27", INTACT, HIGH),
                assessment("report", "2015-08-30", DESTROYED, HIGH),
                assessment("image", "2015-08-31", DESTROYED, HIGH),
                assessment("article", "../2016-12-11", DESTROYED, HIGH),
                assessment("rebuilt", "2018-01-01", SEVERE, HIGH),
                assessment("decision", "2019-07", UNKNOWN, HIGH));
        assertThat(history.between(from, to))
                .singleElement()
                .satisfies(transition -> assertThat(transition.reasons())
                        .extracting(Reason::recordId)
                        .containsExactly(record));
    }

    @Test
    void tellsOfAnotherGradeOfDamageToo() {
        Transition transition = History.of(
                        assessment("cracks", "2015-01", MINOR, HIGH), assessment("ruin", "2015-08-30", SEVERE, HIGH))
                .between(MAY, OCTOBER)
                .getFirst();
        assertThat(transition.isOfGradeAlone()).isTrue();
        assertThat(transition.before().condition()).isEqualTo(MINOR);
        assertThat(transition.after().condition()).isEqualTo(SEVERE);
    }

    @Test
    void isSilentWhereNothingChanged() {
        assertThat(BLOWN_UP.between(OCTOBER, YEARS_LATER)).isEmpty();
        assertThat(BLOWN_UP.between(OCTOBER, OCTOBER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SEVERE, SEVERE", "DESTROYED, UNKNOWN", "UNKNOWN, UNKNOWN"})
    void isSilentWhereASecondAssessmentChangesNothing(Condition first, Condition second) {
        History history = History.of(
                assessment("first", "2015-01", first, HIGH), assessment("second", "2015-08-30", second, HIGH));
        assertThat(history.between(MAY, OCTOBER)).isEmpty();
    }

    @Test
    void isSilentOnWhatMayHaveChanged() {
        History history = History.of(
                assessment("before", "2015-01", INTACT, HIGH), assessment("after", "2015-09/2015-11", DESTROYED, HIGH));
        assertThat(history.between(MAY, OCTOBER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-08-30,      false",
        "2015-05-02,      false",
        "2015-05,         true",
        "2015-04/2015-09, true",
        "../2015-09,      true",
        "2015-05-02~,     true"
    })
    void tellsWhetherItMayHaveBeenSoOnTheEarlierDayAlready(String observedOn, boolean possible) {
        Transition transition = History.of(assessment("gone", observedOn, DESTROYED, HIGH))
                .between(MAY, OCTOBER)
                .getFirst();
        assertThat(transition.reasons()).singleElement().matches(reason -> reason.mayHoldBy(MAY) == possible);
    }

    /** The report of August is contradicted by one with a window until December, which the record follows. */
    @ParameterizedTest
    @CsvSource({
        "2015-09-30, 2015-10-05, DESTROYED, INTACT,   OVERRULED,  gone",
        "2015-09-30, 2015-12-31, DESTROYED, SEVERE,   ASSESSMENT, broken",
        "2015-10-05, 2015-12-31, INTACT,    SEVERE,   ASSESSMENT, broken"
    })
    void tellsOfAnAssessmentThatIsFollowedNoLonger(
            LocalDate from, LocalDate to, Condition before, Condition after, Reason.Kind kind, String record) {
        Transition transition = History.of(
                        assessment("whole", "2015-01", INTACT, HIGH),
                        assessment("gone", "2015-08-30", DESTROYED, HIGH),
                        assessment("broken", "2015-10-01/2015-12-31", SEVERE, HIGH))
                .with(conflict("broken", "gone"))
                .between(from, to)
                .getFirst();
        assertThat(transition.before().condition()).isEqualTo(before);
        assertThat(transition.after().condition()).isEqualTo(after);
        assertThat(transition.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(kind);
            assertThat(reason.recordId()).isEqualTo(record);
        });
    }

    @Test
    void namesEveryThreatThatCame() {
        Transition transition = History.of(threat("2016-12-11/.."), threat("2016-05-01/.."))
                .between(OCTOBER, YEARS_LATER)
                .getFirst();
        assertThat(transition.before()).isEqualTo(new State(UNKNOWN, false));
        assertThat(transition.after()).isEqualTo(new State(UNKNOWN, true));
        assertThat(transition.reasons()).extracting(Reason::kind).containsOnly(Reason.Kind.THREAT);
        assertThat(transition.reasons()).extracting(Reason::recordId).hasSize(2).isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        // by another source, by the first of two, by the source of the threat itself
        "2015-04-01/..,      2016-03-27, ,           end-2016-03-27,              2016-03-27",
        "2015-04-01/..,      2016-03-27, 2015-12-31, end-2015-12-31,              2015-12-31",
        "2015-04-01/2016-03, ,           ,           threat-2015-04-01/2016-03,   2016-03"
    })
    void namesWhoHasAThreatOver(String active, String end, String other, String record, String when) {
        List<Threat.End> ends = new ArrayList<>();
        for (String ended : new String[] {end, other}) {
            if (ended != null) {
                ends.add(end(ended, "guardian"));
            }
        }
        Transition transition = History.of(threat(active).withEnds(ends))
                .between(MAY, YEARS_LATER)
                .getFirst();
        assertThat(transition.before().atRisk()).isTrue();
        assertThat(transition.after().atRisk()).isFalse();
        assertThat(transition.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(Reason.Kind.THREAT_END);
            assertThat(reason.recordId()).isEqualTo(record);
            assertThat(reason.when()).isEqualTo(DateSpan.parse(when));
        });
    }

    @Test
    void isSilentWhileOneThreatTakesThePlaceOfAnother() {
        assertThat(History.of(threat("2015-04/2015-08"), threat("2015-08/..")).between(MAY, OCTOBER))
                .isEmpty();
    }

    @RepeatedTest(100)
    void agreesWhetherOneGoesThereAtOnceOrOverADayBetween(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        History history = History.random(random);
        LocalDate[] days =
                random.ints(3, 0, History.DAYS).sorted().mapToObj(MAY::plusDays).toArray(LocalDate[]::new);
        State start = history.state(days[0]);
        State between = after(history.between(days[0], days[1]), start);
        assertThat(after(history.between(days[1], days[2]), between))
                .isEqualTo(after(history.between(days[0], days[2]), start))
                .isEqualTo(history.state(days[2]));
    }

    @RepeatedTest(100)
    void givesAReasonForEachChange(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        History history = History.random(random);
        LocalDate from = History.day(random);
        LocalDate to = from.plusDays(random.nextInt(History.DAYS));
        assertThat(history.between(from, to))
                .allSatisfy(transition -> assertThat(transition.reasons())
                        .isNotEmpty()
                        .allMatch(reason -> switch (reason.kind()) {
                            case ASSESSMENT, THREAT_END -> reason.when().certainlyBy(to);
                            case OVERRULED -> reason.when().certainlyBy(from);
                            case THREAT -> !reason.mayHoldBy(from) && reason.mayHoldBy(to);
                        }));
    }

    @RepeatedTest(100)
    void neverDependsOnWhatWasObservedLater(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        History history = History.random(random);
        LocalDate from = History.day(random);
        LocalDate to = from.plusDays(random.nextInt(300));
        assertThat(history.until(to).between(from, to)).isEqualTo(history.between(from, to));
        assertThat(history.until(from).state(from)).isEqualTo(history.state(from));
    }

    @RepeatedTest(100)
    void isTheSameInWhateverOrderItWasRecorded(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        History history = History.random(random);
        LocalDate from = History.day(random);
        LocalDate to = from.plusDays(random.nextInt(300));
        assertThat(history.shuffled(random).between(from, to)).isEqualTo(history.between(from, to));
    }

    private static Conflict conflict(String adopted, String overruled) {
        return new Conflict(
                adopted + "-" + overruled,
                "site",
                Conflict.About.CONDITION,
                "what is left",
                List.of(
                        new Conflict.Position("one", "one thing", List.of(), List.of(adopted)),
                        new Conflict.Position("other", "another", List.of(), List.of(overruled))),
                new Conflict.Adoption("one", "the editors", "seen from nearer"));
    }

    /** The state that transitions lead to; each has to start from the one before. */
    private static State after(List<Transition> transitions, State before) {
        State state = before;
        for (Transition transition : transitions) {
            assertThat(transition.before()).isEqualTo(state);
            state = transition.after();
        }
        return state;
    }
}
