package org.tadmor.index;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that the index answers is what looking at every point gives. */
class LayersTests {

    private static final int QUESTIONS = 60;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 16, 17, 63, 64, 65, 1000, 3000})
    void answersAsALookAtEveryPointWould(int size) {
        Random random = new Random(size);
        RandomPoints made = new RandomPoints(random);
        List<IndexedPoint> points = made.some(size);
        Layers layers = RandomPoints.layers(points);
        for (int question = 0; question < QUESTIONS; question++) {
            compare(made, layers, points);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 500})
    void followsWhatChanges(int size) {
        Random random = new Random(size);
        RandomPoints made = new RandomPoints(random);
        Map<String, IndexedPoint> points = new LinkedHashMap<>();
        made.some(size).forEach(point -> points.put(point.key(), point));
        Layers layers = RandomPoints.layers(List.copyOf(points.values()));
        for (int round = 0; round < QUESTIONS; round++) {
            Map<String, Optional<IndexedPoint>> changed = new HashMap<>();
            for (int change = random.nextInt(3); change >= 0; change--) {
                String key = "point-" + random.nextInt(size + 10);
                changed.put(key, random.nextInt(4) == 0 ? Optional.empty() : Optional.of(made.point(key)));
            }
            changed.forEach(
                    (key, point) -> point.ifPresentOrElse(now -> points.put(key, now), () -> points.remove(key)));
            layers = layers.with(changed);
            compare(made, layers, List.copyOf(points.values()));
        }
    }

    @Test
    void findsNothingInNothing() {
        Layers layers = RandomPoints.layers(List.of());

        assertThat(layers.cells(View.all(0), Sight.EXACT)).isEmpty();
        assertThat(layers.withWord("a").count()).isZero();
        assertThat(layers.markedOn(1))
                .allSatisfy(mark -> assertThat(mark.count()).isZero());
    }

    @Test
    void countsAThousandOnOneSpot() {
        IndexedPoint point = new RandomPoints(new Random(1)).point("one");
        List<IndexedPoint> points = IntStream.range(0, 1000)
                .mapToObj(number -> new IndexedPoint(
                        "p" + number, "", "", point.place(), point.place(), 0, new int[] {Change.of(0, 1)}, new int[0]))
                .toList();
        Layers layers = RandomPoints.layers(points);

        List<Cell> cells = layers.cells(View.all(Mercator.DEPTH), Sight.AS_SHOWN);

        assertThat(cells)
                .singleElement()
                .satisfies(cell ->
                        assertThat(cell.count(layers.all(Sight.AS_SHOWN))).isEqualTo(1000));
    }

    private static void compare(RandomPoints made, Layers layers, List<IndexedPoint> points) {
        int day = made.day();
        int mark = Math.floorMod(day, RandomPoints.MARKS);
        int category = Math.floorMod(day, RandomPoints.CATEGORIES);
        String part = made.part();
        Predicate<IndexedPoint> marked = point -> (RandomPoints.marksOf(stateOn(point, day)) >> mark & 1) == 1;
        Predicate<IndexedPoint> named =
                point -> Arrays.stream(point.words().split(" ")).anyMatch(word -> word.contains(part));
        View view = made.view();
        for (Sight sight : Sight.values()) {
            PointSet all = layers.all(sight);
            assertKeys(layers, all, points, point -> true);
            assertKeys(layers, all.and(layers.markedOn(day).get(mark)), points, marked);
            assertKeys(layers, all.and(layers.withWord(part)), points, named);
            assertKeys(layers, all.and(layers.ofCategory(category)), points, point -> point.category() == category);
            assertKeys(layers, all.without(layers.withWord(part)), points, named.negate());
            assertKeys(
                    layers,
                    all.and(layers.withWord(part)).butNotBoth(all.and(layers.ofCategory(category))),
                    points,
                    point -> named.test(point) != (point.category() == category));
            PointSet wanted = all.and(layers.markedOn(day).get(mark)).and(layers.withWord(part));
            assertCells(layers, view, sight, wanted, points, marked.and(named));
            assertOrder(layers, all.and(layers.withWord(part)), points, named);
            points.stream().limit(3).forEach(point -> assertPoint(layers, sight, point, day));
        }
    }

    private static void assertPoint(Layers layers, Sight sight, IndexedPoint point, int day) {
        Set<String> found = new HashSet<>();
        layers.find(point.key(), sight, (layer, number) -> {
            Index index = layers.index(layer);
            assertThat(index.keyOf(number)).isEqualTo(point.key());
            assertThat(index.labelOf(number)).isEqualTo(point.label());
            assertThat(index.categoryOf(number)).isEqualTo(point.category());
            assertThat(index.stateOn(number, day)).isEqualTo(stateOn(point, day));
            assertThat(index.valueBy(number, day))
                    .isEqualTo(last(point.values(), day).orElse(-1));
            assertThat(index.placeOf(number)).isEqualTo(place(point, sight));
            found.add(index.keyOf(number));
        });
        assertThat(found).hasSize(1);
    }

    private static void assertKeys(
            Layers layers, PointSet set, List<IndexedPoint> points, Predicate<IndexedPoint> wanted) {
        Set<String> keys = new TreeSet<>();
        for (int layer = 0; layer < set.layers().size(); layer++) {
            Index index = layers.index(layer);
            set.layer(layer).forEach(0, index.size(), number -> keys.add(index.keyOf(number)));
        }
        List<String> expected =
                points.stream().filter(wanted).map(IndexedPoint::key).sorted().toList();
        assertThat(keys).containsExactlyElementsOf(expected);
        assertThat(set.count()).isEqualTo(expected.size());
    }

    private static void assertOrder(
            Layers layers, PointSet set, List<IndexedPoint> points, Predicate<IndexedPoint> wanted) {
        // Several points to a key of the order, so that the keys of the points decide.
        LabelOrder order = new LabelOrder("last letter", label -> label.substring(label.length() - 1));
        List<String> keys = new ArrayList<>();
        PointList ordered = layers.ordered(set, order);
        ordered.forEach(
                0,
                Integer.MAX_VALUE,
                (layer, number) -> keys.add(layers.index(layer).keyOf(number)));
        List<String> expected = points.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(
                                (IndexedPoint point) -> order.sorted().apply(point.label()))
                        .thenComparing(IndexedPoint::key))
                .map(IndexedPoint::key)
                .toList();
        assertThat(keys).containsExactlyElementsOf(expected);
        List<String> page = new ArrayList<>();
        ordered.sorted((layer, number) -> layers.index(layer).categoryOf(number), true)
                .reversed()
                .forEach(1, 4, (layer, number) -> page.add(layers.index(layer).keyOf(number)));
        assertThat(page)
                .containsExactlyElementsOf(expected.stream()
                        .sorted(Comparator.comparing((String key) -> category(points, key))
                                .reversed())
                        .toList()
                        .reversed()
                        .stream()
                        .skip(1)
                        .limit(3)
                        .toList());
    }

    private static int category(List<IndexedPoint> points, String key) {
        return points.stream()
                .filter(point -> point.key().equals(key))
                .findFirst()
                .orElseThrow()
                .category();
    }

    private static void assertCells(
            Layers layers,
            View view,
            Sight sight,
            PointSet set,
            List<IndexedPoint> points,
            Predicate<IndexedPoint> wanted) {
        Map<Long, List<IndexedPoint>> expected = points.stream()
                .filter(point -> place(point, sight) != Mercator.NOWHERE)
                .filter(point -> isIn(view, place(point, sight)))
                .collect(groupingBy(point -> place(point, sight) >> 2 * (Mercator.DEPTH - view.level())));
        List<Cell> cells = layers.cells(view, sight);
        assertThat(cells).hasSize(expected.size());
        for (Cell cell : cells) {
            List<IndexedPoint> there = expected.getOrDefault(Curve.at(cell.column(), cell.row()), List.of());
            assertThat(cell.all()).isEqualTo(there.size());
            List<String> keys = there.stream()
                    .filter(wanted)
                    .map(IndexedPoint::key)
                    .sorted()
                    .toList();
            assertThat(cell.count(set)).isEqualTo(keys.size());
            assertThat(cell.countBoth(layers.all(sight), set)).isEqualTo(keys.size());
            Set<String> told = new TreeSet<>();
            cell.forEach(set, (layer, number) -> told.add(layers.index(layer).keyOf(number)));
            assertThat(told).containsExactlyElementsOf(keys);
            double x = there.stream()
                    .mapToInt(point -> Curve.x(place(point, sight)))
                    .average()
                    .orElseThrow();
            assertThat(cell.longitude()).isCloseTo(Mercator.longitude(x), within(1e-9));
        }
    }

    private static boolean isIn(View view, long place) {
        int shift = Mercator.DEPTH - view.level();
        int column = Math.floorMod((Curve.x(place) >> shift) - view.west(), 1 << view.level());
        int row = Curve.y(place) >> shift;
        return column < view.columns() && row >= view.north() && row <= view.south();
    }

    private static long place(IndexedPoint point, Sight sight) {
        return sight == Sight.EXACT ? point.place() : point.shown();
    }

    private static int stateOn(IndexedPoint point, int day) {
        return last(point.states(), day).map(Change::state).orElseThrow();
    }

    private static Optional<Integer> last(int[] changes, int day) {
        return Arrays.stream(changes)
                .boxed()
                .filter(change -> Change.day(change) <= day)
                .max(Comparator.comparing(Change::day));
    }
}
