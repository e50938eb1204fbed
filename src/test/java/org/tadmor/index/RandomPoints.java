package org.tadmor.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Points as bad as they come: on one spot, at the poles and on the antimeridian, seen otherwise or by nobody else. */
final class RandomPoints {

    static final int CATEGORIES = 3;
    static final int MARKS = 4;
    private static final int DAYS = 400;
    private static final String[] WORDS = {"tell", "qasr", "halab", "تدمر", "حلب", "ain", "ba", "a"};

    private final RandomGenerator random;

    RandomPoints(RandomGenerator random) {
        this.random = random;
    }

    /** The marks of a state are its lowest bits, so that some changes change no mark. */
    static int marksOf(int state) {
        return state & (1 << MARKS) - 1;
    }

    static Layers layers(List<IndexedPoint> points) {
        IndexBuilder builder = builder();
        points.forEach(builder::add);
        return Layers.of(builder, RandomPoints::builder);
    }

    private static IndexBuilder builder() {
        return new IndexBuilder(1, CATEGORIES, MARKS, RandomPoints::marksOf);
    }

    List<IndexedPoint> some(int number) {
        List<IndexedPoint> points = new ArrayList<>();
        for (int point = 0; point < number; point++) {
            points.add(point("point-" + point));
        }
        return points;
    }

    IndexedPoint point(String key) {
        long place = place();
        long shown = switch (random.nextInt(6)) {
            case 0 -> Mercator.NOWHERE;
            case 1 -> place();
            default -> place;
        };
        return new IndexedPoint(
                key, "called " + key, words(), place, shown, random.nextInt(CATEGORIES), states(), steps());
    }

    int day() {
        return random.nextInt(DAYS + 2);
    }

    String part() {
        String word = WORDS[random.nextInt(WORDS.length)];
        int from = random.nextInt(word.length());
        return word.substring(from, random.nextInt(from, word.length()) + 1);
    }

    View view() {
        int level = random.nextInt(Mercator.DEPTH + 1);
        int cells = 1 << level;
        int shift = Mercator.DEPTH - level;
        int[] rows = {Curve.y(place()) >> shift, Curve.y(place()) >> shift};
        Arrays.sort(rows);
        int west = Curve.x(place()) >> shift;
        return new View(level, west, random.nextInt(cells) + 1, rows[0], rows[1]);
    }

    private long place() {
        return Mercator.place(latitude(), longitude());
    }

    private double latitude() {
        return switch (random.nextInt(12)) {
            case 0 -> 90;
            case 1 -> -90;
            case 2 -> 34.5505;
            case 3 -> random.nextDouble(-90, 90);
            default -> 34.55 + random.nextGaussian() / 20;
        };
    }

    private double longitude() {
        return switch (random.nextInt(12)) {
            case 0 -> 180;
            case 1 -> -180;
            case 2 -> 38.2688;
            case 3 -> random.nextDouble(-180, 180);
            default -> 38.27 + random.nextGaussian() / 20;
        };
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int word = random.nextInt(4); word > 0; word--) {
            words.append(WORDS[random.nextInt(WORDS.length)])
                    .append(random.nextBoolean() ? "" : random.nextInt(20))
                    .append(random.nextInt(5) == 0 ? " | " : " ");
        }
        return words.toString();
    }

    private int[] states() {
        return IntStream.concat(IntStream.of(Change.of(0, state())), IntStream.of(steps()))
                .toArray();
    }

    private int[] steps() {
        return random.ints(random.nextInt(6), 1, DAYS)
                .sorted()
                .distinct()
                .map(day -> Change.of(day, state()))
                .toArray();
    }

    private int state() {
        return random.nextInt(1 << MARKS + 1);
    }
}
