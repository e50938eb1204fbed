package org.tadmor.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Points at hand in memory, numbered so that those of a square of the map follow one another. It never changes; any
 * number of threads may ask it.
 *
 * <p>A point that lies elsewhere for some has a number for each {@link Sight}.
 */
public final class Index {

    private final Points everyone;
    private final Points exact;
    private final Points shown;
    private final Bits[] seen;
    private final Chronicle chronicle;
    private final Steps values;
    private final Bits[] categories;
    private final Words words;
    private final Texts keys;
    private final Texts labels;
    private final Keys numbers;
    private final Map<String, int[]> orders = new ConcurrentHashMap<>();

    Index(Layout layout, Chronicle chronicle, Steps values, Bits[] categories, Words words, Texts keys, Texts labels) {
        this.everyone = layout.everyone();
        this.exact = layout.exact();
        this.shown = layout.shown();
        this.seen = layout.seen();
        this.chronicle = chronicle;
        this.values = values;
        this.categories = categories;
        this.words = words;
        this.keys = keys;
        this.labels = labels;
        this.numbers = new Keys(keys);
    }

    /** How many numbers there are. */
    public int size() {
        return keys.size();
    }

    /** The numbers that are for those who see so; not to be changed. */
    public Bits seen(Sight sight) {
        return seen[sight.ordinal()];
    }

    /** For each mark the points that have it on a day. */
    public Bits[] markedOn(int day) {
        return chronicle.markedOn(day);
    }

    /** The points of a category; not to be changed. */
    public Bits ofCategory(int category) {
        return categories[category];
    }

    public int categoryOf(int number) {
        int category = 0;
        while (!categories[category].has(number)) {
            category++;
        }
        return category;
    }

    /** The points that have a word with this part, which is not empty and has no space. */
    public Bits withWord(String part) {
        return words.withPart(part.getBytes(StandardCharsets.UTF_8));
    }

    public int stateOn(int number, int day) {
        return chronicle.stateOn(number, day);
    }

    /** The last change of its value by a day, of {@link Change}; -1 when there is none. */
    public int valueBy(int number, int day) {
        return values.lastBy(number, day);
    }

    public String keyOf(int number) {
        return keys.text(number);
    }

    public String labelOf(int number) {
        return labels.text(number);
    }

    /** The number of the point with this key for those who see so; -1 when there is none. */
    public int numberOf(String key, Sight sight) {
        return numbers.find(key, seen(sight));
    }

    /** Where a point lies, of {@link Mercator#place}; {@link Mercator#NOWHERE} when nowhere. */
    public long placeOf(int number) {
        for (Points points : List.of(everyone, exact, shown)) {
            if (points.has(number)) {
                return Curve.at(points.x(number), points.y(number));
            }
        }
        return Mercator.NOWHERE;
    }

    /** The points that lie somewhere for those who see so. */
    List<Points> points(Sight sight) {
        return List.of(everyone, sight == Sight.EXACT ? exact : shown);
    }

    /** All numbers in an order. */
    int[] ordered(LabelOrder order) {
        return orders.computeIfAbsent(order.name(), any -> {
            record Keyed(String key, int number) {}
            Keyed[] keyed = new Keyed[size()];
            Arrays.setAll(keyed, number -> new Keyed(order.keyOf(this, number), number));
            Arrays.parallelSort(keyed, Comparator.comparing(Keyed::key));
            return Arrays.stream(keyed).mapToInt(Keyed::number).toArray();
        });
    }

    /** How many bytes of memory it takes, within a few. */
    public long bytes() {
        long places = Arrays.stream(new Points[] {everyone, exact, shown})
                .mapToLong(Points::bytes)
                .sum();
        long sets = (long) (categories.length + seen.length) * size() / 8;
        long sorted = 4L * size() * orders.size();
        return places
                + sorted
                + sets
                + chronicle.bytes()
                + values.bytes()
                + words.bytes()
                + keys.length()
                + labels.length()
                + numbers.bytes();
    }
}
