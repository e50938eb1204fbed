package org.tadmor.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadmor.ExampleSites;
import org.tadmor.event.SiteEvent;
import org.tadmor.index.Cell;
import org.tadmor.index.Layers;
import org.tadmor.index.Sight;
import org.tadmor.index.View;
import org.tadmor.monitor.SiteFilter.Part;
import org.tadmor.site.Site;
import org.tadmor.site.SiteKind;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.FoldedText;

/** What the index in memory answers is what a look at the snapshot of every place gives. */
class FilteredPlacesTests {

    private static final int PLACES = 60;
    private static final int QUESTIONS = 150;
    private static final List<String> NAMES = List.of("Qasr", "Tell Halab", "Burj", "Aïn Qasr", "قصر حلب", "Tell");
    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);

    /** A place with all that is said of it. */
    private record Told(Site site, Statements said) {

        SiteSnapshot on(LocalDate day) {
            return new Evidence(day, RandomStatements.SOURCES).snapshot(site, said);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void areThoseThatALookAtEveryPlaceFinds(long seed) {
        Random random = new Random(seed);
        List<Told> all = new ArrayList<>();
        for (int number = 0; number < PLACES; number++) {
            all.add(told(number, random));
        }
        Layers layers = ExampleIndex.layers(all.stream()
                .map(place -> IndexedPlace.of(
                        place.site, place.site, PlaceTimeline.of(place.site, place.said, RandomStatements.SOURCES)))
                .toList());
        for (int question = 0; question < QUESTIONS; question++) {
            ask(filter(random), day(random), random.nextBoolean() ? day(random) : null, layers, all);
        }
    }

    private static void ask(
            SiteFilter filter, LocalDate one, @Nullable LocalDate other, Layers layers, List<Told> all) {
        LocalDate later = other == null || one.isAfter(other) ? one : other;
        LocalDate earlier = other == null || one.isAfter(other) ? other : one;
        PlacesOnDay onDay = new PlacesOnDay(layers, Sight.EXACT, later);
        FilteredPlaces found = new FilteredPlaces(
                filter, 1, onDay, earlier == null ? null : new PlacesOnDay(layers, Sight.EXACT, earlier));
        Predicate<Told> wanted =
                place -> accepts(filter, place.on(later)) || earlier != null && accepts(filter, place.on(earlier));
        List<Told> expected = all.stream()
                .filter(wanted)
                .sorted(Comparator.comparing((Told place) -> name(place)).thenComparing(place -> place.site.id()))
                .toList();
        assertThat(ExampleIndex.ids(found))
                .as("%s on %s and %s", filter, later, earlier)
                .isEqualTo(ids(expected));
        assertThat(found.count()).isEqualTo(expected.size());
        assertThat(ExampleIndex.changedIds(found))
                .isEqualTo(ids(expected.stream()
                        .filter(place -> earlier != null
                                && !Transition.State.of(place.on(earlier)).equals(Transition.State.of(place.on(later))))
                        .toList()));
        assertOrders(found, expected, later);
        assertOrderOfEvents(found, expected, later);
        assertCells(found, expected, later);
        assertCounts(filter, onDay, all, later);
    }

    private static void assertOrders(FilteredPlaces found, List<Told> byName, LocalDate day) {
        for (PlaceOrder.By by : EnumSet.complementOf(EnumSet.of(PlaceOrder.By.LAST_EVENT))) {
            PlaceOrder order = new PlaceOrder(by, true, Locale.ENGLISH, List.of(SiteKind.values()));
            List<Told> expected = by == PlaceOrder.By.NAME
                    ? byName.reversed()
                    : byName.stream()
                            .sorted(Comparator.comparing((Told place) -> rank(by, place.on(day)))
                                    .reversed())
                            .toList();
            assertThat(found.inOrder(order).page(0, PLACES)).as("%s", by).isEqualTo(ids(expected));
            assertThat(found.inOrder(order).page(3, 2))
                    .isEqualTo(ids(expected.stream().skip(3).limit(2).toList()));
        }
    }

    /** To a decade, where nobody knows the day to three years. */
    private static void assertOrderOfEvents(FilteredPlaces found, List<Told> all, LocalDate day) {
        PlaceOrder order = new PlaceOrder(PlaceOrder.By.LAST_EVENT, false, Locale.ENGLISH, List.of(SiteKind.values()));
        List<String> ids = found.inOrder(order).page(0, PLACES);
        assertThat(ids).containsExactlyInAnyOrderElementsOf(ids(all));
        long latest = Integer.MIN_VALUE;
        for (String id : ids) {
            Told place = all.stream()
                    .filter(told -> told.site.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            Optional<DateSpan> last = place.on(day).lastEvent().map(SiteEvent::happened);
            long lastDay = last.map(span -> span.lastDay().toEpochDay()).orElse((long) Integer.MIN_VALUE);
            boolean exact =
                    last.isEmpty() || last.get().days() <= 1_000 || last.get().days() == Long.MAX_VALUE;
            assertThat(lastDay).isGreaterThanOrEqualTo(exact ? latest : latest - 3_652);
            latest = exact ? lastDay : latest;
        }
    }

    private static long rank(PlaceOrder.By by, SiteSnapshot place) {
        return switch (by) {
            case NAME -> 0;
            case KIND -> place.site().kind().ordinal();
            case STATUS -> place.conditionStatus().ordinal();
            case LAST_EVENT -> throw new IllegalArgumentException();
            case CERTAINTY -> place.certainty().map(Enum::ordinal).orElse(Integer.MAX_VALUE);
        };
    }

    private static void assertCells(FilteredPlaces found, List<Told> expected, LocalDate day) {
        List<String> drawn = new ArrayList<>();
        for (Cell cell : found.cells(View.all(12))) {
            List<PlaceInView> places = found.of(cell, PLACES);
            assertThat(found.count(cell)).isEqualTo(places.size());
            assertThat(found.disputed(cell))
                    .isEqualTo(count(places, place -> place.state().disputed()));
            assertThat(found.count(cell, Status.AT_RISK))
                    .isEqualTo(count(places, place -> place.state().atRisk()));
            for (Status status : Set.of(Status.DAMAGED, Status.UNKNOWN)) {
                assertThat(found.count(cell, status))
                        .isEqualTo(
                                count(places, place -> Status.of(place.state().condition()) == status));
            }
            places.forEach(place -> drawn.add(place.id()));
        }
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(ids(expected));
        expected.forEach(place -> {
            PlaceInView drawnPlace = found.find(place.site.id()).orElseThrow();
            PlaceState state = PlaceState.of(place.on(day));
            assertThat(drawnPlace.state())
                    .isEqualTo(new PlaceState(
                            state.condition(),
                            state.atRisk(),
                            state.certainty(),
                            state.possible(),
                            state.disputed(),
                            null));
            assertThat(drawnPlace.name()).isEqualTo(place.site.name());
            assertThat(drawnPlace.kind()).isEqualTo(place.site.kind());
        });
    }

    private static void assertCounts(SiteFilter filter, PlacesOnDay onDay, List<Told> all, LocalDate day) {
        FilterAnswer answer = ExampleIndex.answer(filter, onDay, Optional.empty());
        for (Status status : Status.values()) {
            assertThat(answer.statusCounts())
                    .containsEntry(status, count(all, filter.withStatuses(List.of(status)), day));
        }
        for (SiteKind kind : SiteKind.values()) {
            assertThat(answer.kindCounts()).containsEntry(kind, count(all, filter.withKinds(List.of(kind)), day));
        }
        assertThat(answer.disputedCount()).isEqualTo(count(all, filter.withDisputed(true), day));
        assertThat(answer.count()).isEqualTo(count(all, filter, day));
        assertThat(answer.total()).isEqualTo(PLACES);
        for (Part part : Part.values()) {
            assertThat(answer.withoutPart().getOrDefault(part, count(all, filter, day)))
                    .isEqualTo(count(all, filter.without(part), day));
        }
    }

    /** What each part of a filter means. */
    private static boolean accepts(SiteFilter filter, SiteSnapshot place) {
        String names = place.site().searchText();
        return (filter.statuses().isEmpty() || place.statuses().stream().anyMatch(filter.statuses()::contains))
                && (filter.kinds().isEmpty()
                        || filter.kinds().contains(place.site().kind()))
                && Arrays.stream(FoldedText.of(filter.text()).split(" ")).allMatch(names::contains)
                && (!filter.disputed() || place.isDisputed());
    }

    private static int count(List<Told> all, SiteFilter filter, LocalDate day) {
        return (int)
                all.stream().filter(place -> accepts(filter, place.on(day))).count();
    }

    private static int count(List<PlaceInView> places, Predicate<PlaceInView> which) {
        return (int) places.stream().filter(which).count();
    }

    private static Told told(int number, Random random) {
        Site site = ExampleSites.site(
                "site-" + number,
                SiteKind.values()[random.nextInt(SiteKind.values().length)],
                NAMES.get(random.nextInt(NAMES.size())) + " " + random.nextInt(4),
                null,
                null);
        return new Told(site, random.nextInt(5) == 0 ? Statements.NONE : new RandomStatements(random).make());
    }

    private static SiteFilter filter(Random random) {
        return new SiteFilter(
                Set.copyOf(some(Status.values(), random)),
                Set.copyOf(some(SiteKind.values(), random)),
                List.of("", "", "qa", "tell 1", "Ain", "حلب", "atlantis").get(random.nextInt(7)),
                random.nextInt(4) == 0,
                Standpoint.HERE_AND_NOW);
    }

    private static <T> List<T> some(T[] values, Random random) {
        return random.nextBoolean()
                ? List.of()
                : Stream.of(values).filter(value -> random.nextBoolean()).toList();
    }

    private static LocalDate day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(1_500));
    }

    private static String name(Told place) {
        return FoldedText.of(place.site.name().english());
    }

    private static List<String> ids(List<Told> places) {
        return places.stream().map(place -> place.site.id()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-03-27", "0001-01-01", "9999-12-31", "+10000-01-02", "-0001-12-31"})
    void canBeAskedOfAnyDay(LocalDate day) {
        Map<Status, Integer> counts = ExampleIndex.answer(
                        SiteFilter.ALL,
                        new PlacesOnDay(ExampleIndex.layers(List.of()), Sight.EXACT, day),
                        Optional.empty())
                .statusCounts();
        assertThat(counts).allSatisfy((status, count) -> assertThat(count).isZero());
    }
}
