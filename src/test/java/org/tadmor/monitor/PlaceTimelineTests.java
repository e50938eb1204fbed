package org.tadmor.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ExampleSites.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadmor.ExampleSites;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Site;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.Certainty;

class PlaceTimelineTests {

    private static final int CASES = 1_000;
    private static final Site SITE = site("site");
    private static final LocalDate SOME_DAY = LocalDate.of(2014, 6, 1);
    private static final Map<String, Source> SOURCES = RandomStatements.SOURCES;

    /** Statements of every form, few enough days apart to fall together often. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tellsOfEveryDayWhatASnapshotTells(long seed) {
        Random random = new Random(seed);
        for (int number = 0; number < CASES; number++) {
            Statements said = new RandomStatements(random).make();
            PlaceTimeline timeline = PlaceTimeline.of(SITE, said, SOURCES);
            for (LocalDate day : daysToTry(said, random)) {
                assertThat(timeline.on(day)).as("%s of %s", day, said).isEqualTo(snapshot(day, said));
            }
            assertThat(PlaceTimeline.fromBytes(timeline.toBytes())).isEqualTo(timeline);
            PlaceState last = timeline.before();
            for (PlaceTimeline.Change change : timeline.changes()) {
                assertThat(change.state()).isNotEqualTo(last);
                last = change.state();
            }
        }
    }

    @Test
    void saysNothingOfAPlaceOfWhichNothingIsSaid() {
        PlaceTimeline empty = PlaceTimeline.of(SITE, Statements.NONE, SOURCES);
        assertThat(empty.changes()).isEmpty();
        assertThat(empty.on(SOME_DAY)).isEqualTo(new PlaceState(Condition.UNKNOWN, false, null, null, false, null));
        assertThat(empty.toBytes()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-25, UNKNOWN,   ",
        "2016-12-26, UNKNOWN,   DESTROYED",
        "2017-01-09, UNKNOWN,   DESTROYED",
        "2017-01-10, DESTROYED, "
    })
    void holdsAWindowPossibleFromItsStartAndCertainFromItsEnd(
            LocalDate day, Condition condition, @Nullable Status possible) {
        ConditionAssessment window =
                ExampleSites.assessment("window", "2016-12-26/2017-01-10", Condition.DESTROYED, Certainty.HIGH);
        PlaceState state = PlaceTimeline.of(
                        SITE,
                        new Statements(List.of(window), List.of(), List.of(), List.of()),
                        Map.of("guardian", ExampleSites.SOURCE))
                .on(day);
        assertThat(state.condition()).isEqualTo(condition);
        assertThat(state.possible()).isEqualTo(possible);
    }

    private static PlaceState snapshot(LocalDate day, Statements said) {
        return PlaceState.of(
                new Evidence(day, SOURCES).snapshots(List.of(SITE), said).getFirst());
    }

    /** Each end of each span with the days around it, and some others. */
    private static Set<LocalDate> daysToTry(Statements said, Random random) {
        Set<LocalDate> days = new TreeSet<>();
        Stream.of(
                        said.assessments().stream().map(ConditionAssessment::observedOn),
                        said.threats().stream().map(Threat::active),
                        said.threats().stream()
                                .flatMap(threat -> threat.ends().stream())
                                .map(Threat.End::ended),
                        said.events().stream().map(SiteEvent::happened),
                        said.events().stream()
                                .flatMap(event -> event.claims().stream())
                                .map(SiteEvent.Claim::happened)
                                .flatMap(Stream::ofNullable))
                .flatMap(spans -> spans)
                .flatMap(span -> Stream.of(span.firstDay(), span.lastDay()))
                .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        random.ints(5, -400, 1_200).mapToObj(SOME_DAY::plusDays).forEach(days::add);
        days.addAll(List.of(LocalDate.MIN, LocalDate.MAX));
        return days;
    }
}
