package org.tadmor.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.assessment;
import static org.tadmor.ExampleSites.site;
import static org.tadmor.ExampleSites.threat;
import static org.tadmor.vocabulary.Certainty.HIGH;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;

class TransitionTests {

    private static final LocalDate MAY = LocalDate.of(2015, 5, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2015, 10, 5);
    private static final LocalDate YEARS_LATER = LocalDate.of(2026, 11, 22);

    private static final List<ConditionAssessment> ASSESSMENTS = List.of(
            assessment("whole", "2015-01", Condition.INTACT, HIGH),
            assessment("gone", "2015-08-30", Condition.DESTROYED, HIGH));

    @Test
    void namesTheStatusesBeforeAndAfterAndWhoSaysSo() {
        Transition transition = Transition.between(asOf(MAY, List.of()), asOf(OCTOBER, List.of()))
                .getFirst();
        assertThat(transition.before()).containsExactly(Status.NO_KNOWN_DAMAGE);
        assertThat(transition.after()).containsExactly(Status.DESTROYED);
        assertThat(transition.because().orElseThrow().id()).isEqualTo("gone");
    }

    @Test
    void tellsOfAThreatThatCameWithoutNamingAnAssessment() {
        List<Threat> threats = List.of(threat("2016-12-11/.."));
        Transition transition = Transition.between(asOf(OCTOBER, threats), asOf(YEARS_LATER, threats))
                .getFirst();
        assertThat(transition.after()).containsExactlyInAnyOrder(Status.DESTROYED, Status.AT_RISK);
        assertThat(transition.because()).isEmpty();
    }

    @Test
    void isSilentWhereNothingChanged() {
        assertThat(Transition.between(asOf(OCTOBER, List.of()), asOf(YEARS_LATER, List.of())))
                .isEmpty();
    }

    @RepeatedTest(30)
    void agreesWhetherOneGoesThereAtOnceOrOverADayBetween(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<ConditionAssessment> history = IntStream.range(0, 8)
                .mapToObj(number -> assessment(
                        "assessment-" + number,
                        MAY.plusDays(random.nextInt(1000)).toString(),
                        Condition.values()[random.nextInt(Condition.values().length)],
                        HIGH))
                .toList();
        LocalDate[] days =
                random.ints(3, 0, 1000).sorted().mapToObj(MAY::plusDays).toArray(LocalDate[]::new);
        Map<String, Set<Status>> overADayBetween = new HashMap<>(statuses(asOf(days[0], history, List.of())));
        apply(overADayBetween, asOf(days[0], history, List.of()), asOf(days[1], history, List.of()));
        apply(overADayBetween, asOf(days[1], history, List.of()), asOf(days[2], history, List.of()));
        Map<String, Set<Status>> atOnce = new HashMap<>(statuses(asOf(days[0], history, List.of())));
        apply(atOnce, asOf(days[0], history, List.of()), asOf(days[2], history, List.of()));
        assertThat(overADayBetween).isEqualTo(atOnce).isEqualTo(statuses(asOf(days[2], history, List.of())));
    }

    private static void apply(Map<String, Set<Status>> statuses, List<SiteSnapshot> earlier, List<SiteSnapshot> later) {
        for (Transition transition : Transition.between(earlier, later)) {
            assertThat(statuses.put(transition.site().id(), transition.after())).isEqualTo(transition.before());
        }
    }

    private static Map<String, Set<Status>> statuses(List<SiteSnapshot> places) {
        Map<String, Set<Status>> statuses = new HashMap<>();
        places.forEach(place -> statuses.put(place.site().id(), place.statuses()));
        return statuses;
    }

    private static List<SiteSnapshot> asOf(LocalDate day, List<Threat> threats) {
        return asOf(day, ASSESSMENTS, threats);
    }

    private static List<SiteSnapshot> asOf(LocalDate day, List<ConditionAssessment> history, List<Threat> threats) {
        return new Evidence(day, Map.of("guardian", SOURCE))
                .snapshots(List.of(site("site")), new Statements(history, threats, List.of(), List.of()));
    }
}
