package org.tadmor.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.assessment;
import static org.tadmor.ExampleSites.end;
import static org.tadmor.ExampleSites.event;
import static org.tadmor.ExampleSites.site;
import static org.tadmor.ExampleSites.threat;
import static org.tadmor.vocabulary.Certainty.HIGH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.conflict.Conflict;
import org.tadmor.event.SiteEvent;
import org.tadmor.source.Citation;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

class EvidenceTests {

    private static final Map<String, Source> HEARD = Map.of("guardian", SOURCE);

    /** A satellite image of 26 December shows it standing, one of 10 January shows it gone. */
    @ParameterizedTest
    @CsvSource({
        "2016-12-25, UNKNOWN,         ",
        "2016-12-26, NO_KNOWN_DAMAGE, DESTROYED",
        "2017-01-09, NO_KNOWN_DAMAGE, DESTROYED",
        "2017-01-10, DESTROYED,       ",
        "2026-11-22, DESTROYED,       "
    })
    void holdsAWindowPossibleFromItsStartAndCertainFromItsEnd(
            LocalDate asOf, Status certain, @Nullable Status possible) {
        SiteSnapshot tetrapylon = asOf(
                asOf,
                assessment("before", "2016-12-26", Condition.INTACT, HIGH),
                assessment("after", "2016-12-26/2017-01-10", Condition.DESTROYED, HIGH));
        assertThat(tetrapylon.conditionStatus()).isEqualTo(certain);
        assertThat(tetrapylon.possibleStatus().orElse(null)).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({"2014-01-01, UNKNOWN", "2016-12-10, UNKNOWN", "2016-12-11, DESTROYED"})
    void letsASpanWithoutAStartSayNothingOfTheDaysBeforeItsEnd(LocalDate asOf, Status status) {
        SiteSnapshot bel = asOf(asOf, assessment("by", "../2016-12-11", Condition.DESTROYED, HIGH));
        assertThat(bel.conditionStatus()).isEqualTo(status);
        assertThat(bel.possibleStatus()).isEmpty();
    }

    @Test
    void givesTheStatusBackThatARepairedPlaceHadBefore() {
        ConditionAssessment[] history = {
            assessment("whole", "2015-01", Condition.INTACT, HIGH),
            assessment("broken", "2015-06-27", Condition.SEVERE, HIGH),
            assessment("restored", "2017-10-01", Condition.MINOR, HIGH)
        };
        assertThat(asOf(LocalDate.of(2015, 6, 26), history).conditionStatus()).isEqualTo(Status.NO_KNOWN_DAMAGE);
        assertThat(asOf(LocalDate.of(2015, 6, 27), history)
                        .decisiveAssessment()
                        .orElseThrow()
                        .id())
                .isEqualTo("broken");
        assertThat(asOf(LocalDate.of(2026, 11, 22), history)
                        .decisiveAssessment()
                        .orElseThrow()
                        .id())
                .isEqualTo("restored");
    }

    /**
     * Two assessments of the same day: which of them decides. The first that differs counts: adopted or not, certainty,
     * date of publication, id.
     */
    @ParameterizedTest(name = "{0} {1} {2} against {3} {4} {5}: {6}")
    @CsvSource({
        // adopted, certainty, published; the same of the other; which decides
        "one, LOW,  2015, other, HIGH,   2017, adopted",
        "-,   HIGH, 2015, -,     MEDIUM, 2017, certain",
        "-,   HIGH, 2015, -,     HIGH,   2017, other",
        "-,   HIGH, 2017, -,     HIGH,   2015, one",
        "-,   HIGH, -,    -,     HIGH,   2015, other",
        "-,   HIGH, 2016, -,     HIGH,   2016, one",
    })
    void followsTheAdoptedElseTheMostCertainElseTheLatestPublished(
            String adopted,
            Certainty certainty,
            String published,
            String otherAdopted,
            Certainty otherCertainty,
            String otherPublished,
            String decides) {
        ConditionAssessment one = by("first", assessment("one", "2015-08-31", Condition.DESTROYED, certainty));
        ConditionAssessment other = by("second", assessment("two", "2015-08-31", Condition.SEVERE, otherCertainty));
        List<Conflict> conflicts = adopted.equals("-") ? List.of() : List.of(conflict("one", "two", "position-one"));
        Map<String, Source> heard =
                Map.of("first", source("first", published), "second", source("second", otherPublished));
        String decisive = new Evidence(LocalDate.of(2016, 1, 1), heard)
                .snapshots(List.of(site("site")), new Statements(List.of(other, one), List.of(), List.of(), conflicts))
                .getFirst()
                .decisiveAssessment()
                .orElseThrow()
                .id();
        assertThat(decisive).isEqualTo(decides.equals("other") ? "two" : "one");
    }

    /** A later assessment that a curator decided against does not decide; one of which nobody decided does. */
    @ParameterizedTest
    @CsvSource({"position-one, one", "position-two, two", "-, two"})
    void leavesOutWhatACuratorDecidedAgainst(String adoptedPosition, String decides) {
        List<Conflict> conflicts =
                List.of(conflict("one", "two", adoptedPosition.equals("-") ? null : adoptedPosition));
        SiteSnapshot place = new Evidence(LocalDate.of(2017, 1, 1), HEARD)
                .snapshots(
                        List.of(site("site")),
                        new Statements(
                                List.of(
                                        assessment("one", "2015-08-30", Condition.DESTROYED, HIGH),
                                        assessment("two", "2016", Condition.INTACT, HIGH)),
                                List.of(),
                                List.of(),
                                conflicts))
                .getFirst();
        assertThat(place.decisiveAssessment().orElseThrow().id()).isEqualTo(decides);
        assertThat(place.isDisputed()).isTrue();
        assertThat(place.openConflicts()).hasSize(adoptedPosition.equals("-") ? 1 : 0);
    }

    @Test
    void seesNoConflictBetweenThoseItDoesNotHear() {
        List<Conflict> conflicts = List.of(conflict("one", "two", "position-one"));
        ConditionAssessment one = by("first", assessment("one", "2015", Condition.DESTROYED, HIGH));
        ConditionAssessment two = by("second", assessment("two", "2015", Condition.SEVERE, HIGH));
        SiteSnapshot place = new Evidence(LocalDate.of(2017, 1, 1), Map.of("second", source("second", "2016")))
                .snapshots(List.of(site("site")), new Statements(List.of(one, two), List.of(), List.of(), conflicts))
                .getFirst();
        assertThat(place.isDisputed()).isFalse();
        assertThat(place.decisiveAssessment()).contains(two);
    }

    @Test
    void endsAThreatOnlyOnTheWordOfASourceItHears() {
        Threat threat = threat("2015-05-21/..")
                .withEnds(List.of(new Threat.End(
                        "end",
                        DateSpan.parse("2016-03-27"),
                        HIGH,
                        "It is over.",
                        null,
                        new Citation("another", "page 1"))));
        Statements all = new Statements(List.of(), List.of(threat), List.of(), List.of());
        LocalDate later = LocalDate.of(2016, 4, 1);
        assertThat(new Evidence(later, HEARD)
                        .snapshots(List.of(site("site")), all)
                        .getFirst()
                        .isAtRisk())
                .isTrue();
        assertThat(new Evidence(later, Map.of("guardian", SOURCE, "another", source("another", "2016")))
                        .snapshots(List.of(site("site")), all)
                        .getFirst()
                        .isAtRisk())
                .isFalse();
    }

    @Test
    void tellsWhetherAHeardSourceSaysAnyOfIt() {
        Evidence early = new Evidence(LocalDate.of(2014, 1, 1), HEARD);
        Statements unheard = new Statements(
                List.of(by("first", assessment("one", "2015", Condition.DESTROYED, HIGH))),
                List.of(),
                List.of(),
                List.of());
        Statements heard = new Statements(
                List.of(), List.of(), List.of(event("e", SiteEvent.Kind.SEIZURE, "2015-05", "city")), List.of());
        assertThat(early.isAnyHeard(unheard)).isFalse();
        assertThat(early.isAnyHeard(heard)).isTrue();
        assertThat(early.isAnyHeard(new Statements(List.of(), List.of(threat("2016-12-11/..")), List.of(), List.of())))
                .isTrue();
    }

    @Test
    void leavesOutWhatOnlyUnheardSourcesSay() {
        Evidence deaf = new Evidence(LocalDate.of(2026, 11, 22), Map.of());
        SiteSnapshot place = deaf.snapshots(
                        List.of(site("site")),
                        new Statements(
                                List.of(assessment("a", "2016", Condition.DESTROYED, HIGH)),
                                List.of(threat("2016-12-11/..")),
                                List.of(event("e", SiteEvent.Kind.DESTRUCTION, "2016", "site")),
                                List.of()))
                .getFirst();
        assertThat(place.statuses()).containsExactly(Status.UNKNOWN);
        assertThat(place.events()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ap, false", "unheard, true"})
    void takesAThreatAsOverOnlyWhenItHearsWhoSaysSo(String ending, boolean atRisk) {
        SiteSnapshot place = new Evidence(LocalDate.of(2026, 11, 22), Map.of("guardian", SOURCE, "ap", SOURCE))
                .snapshots(
                        List.of(site("site")),
                        new Statements(
                                List.of(),
                                List.of(threat("2016-12-11/..").withEnds(List.of(end("2017-03-02", ending)))),
                                List.of(),
                                List.of()))
                .getFirst();
        assertThat(place.isAtRisk()).isEqualTo(atRisk);
    }

    @Test
    void leavesOutWhatHappenedLater() {
        Evidence then = new Evidence(LocalDate.of(2015, 9, 1), HEARD);
        SiteSnapshot place = then.snapshots(
                        List.of(site("site")),
                        new Statements(
                                List.of(),
                                List.of(threat("2016-12-11/..")),
                                List.of(
                                        event("earlier", SiteEvent.Kind.SEIZURE, "2015-05", "site"),
                                        event("later", SiteEvent.Kind.RECAPTURE, "2016-03", "site")),
                                List.of()))
                .getFirst();
        assertThat(place.events()).extracting(SiteEvent::id).containsExactly("earlier");
        assertThat(place.isAtRisk()).isFalse();
    }

    @RepeatedTest(50)
    void neverDependsOnWhatWasObservedLater(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        LocalDate asOf = day(random);
        List<ConditionAssessment> all = history(random);
        List<ConditionAssessment> untilThen = all.stream()
                .filter(assessment -> !assessment.observedOn().firstDay().isAfter(asOf))
                .toList();
        assertThat(asOf(asOf, all.toArray(ConditionAssessment[]::new)))
                .isEqualTo(asOf(asOf, untilThen.toArray(ConditionAssessment[]::new)));
    }

    @RepeatedTest(50)
    void givesTheSameStateInWhateverOrderItWasRecorded(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        LocalDate asOf = day(random);
        List<ConditionAssessment> shuffled = new ArrayList<>(history(random));
        SiteSnapshot one = asOf(asOf, shuffled.toArray(ConditionAssessment[]::new));
        Collections.shuffle(shuffled, random);
        SiteSnapshot other = asOf(asOf, shuffled.toArray(ConditionAssessment[]::new));
        assertThat(other.statuses()).isEqualTo(one.statuses());
        assertThat(other.decisiveAssessment()).isEqualTo(one.decisiveAssessment());
        assertThat(other.possibleAssessment()).isEqualTo(one.possibleAssessment());
    }

    private static ConditionAssessment by(String sourceId, ConditionAssessment assessment) {
        return new ConditionAssessment(
                assessment.id(),
                assessment.siteId(),
                assessment.observedOn(),
                assessment.method(),
                assessment.condition(),
                assessment.certainty(),
                null,
                assessment.summary(),
                null,
                new Citation(sourceId, "page 1"));
    }

    private static Source source(String id, String published) {
        return new Source(
                id,
                Source.Kind.PRESS,
                id,
                "News",
                published.equals("-") ? null : DateSpan.parse(published),
                null,
                null,
                null);
    }

    /** Each position rests on one of the assessments. */
    private static Conflict conflict(String one, String two, @Nullable String adoptedPosition) {
        return new Conflict(
                "conflict",
                "site",
                Conflict.About.CONDITION,
                "What was left?",
                List.of(
                        new Conflict.Position("position-one", "Nothing.", List.of(), List.of(one)),
                        new Conflict.Position("position-two", "Much.", List.of(), List.of(two))),
                adoptedPosition == null ? null : new Conflict.Adoption(adoptedPosition, "A curator", "It was seen."));
    }

    private static SiteSnapshot asOf(LocalDate day, ConditionAssessment... assessments) {
        return new Evidence(day, HEARD)
                .snapshots(List.of(site("site")), new Statements(List.of(assessments), List.of(), List.of(), List.of()))
                .getFirst();
    }

    private static List<ConditionAssessment> history(Random random) {
        List<ConditionAssessment> history = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            LocalDate first = day(random);
            String span = random.nextBoolean() ? first.toString() : first + "/" + first.plusDays(random.nextInt(60));
            Condition condition = Condition.values()[random.nextInt(Condition.values().length)];
            history.add(assessment("assessment-" + number, span, condition, HIGH));
        }
        return history;
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(1000));
    }
}
