package org.tadmor.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Takes points one after another, and makes an {@link Index} of them. */
public final class IndexBuilder {

    private final int categories;
    private final int marks;
    private final byte[] marksOf = new byte[Change.STATES];
    private final WordTable words = new WordTable();
    private final Texts.Builder keys;
    private final Texts.Builder labels;
    private final Numbers wordsOfPoints;
    private final Numbers wordEnds;
    private final Steps.Builder states;
    private final Steps.Builder values;
    private final Numbers ofCategory;
    private long[] places;
    private long[] shown;

    /**
     * @param expected how many points may come; any number may
     * @param categories how many there are, numbered from 0
     * @param marks how many there are, at most eight
     * @param marksOf for each state the marks that a point has in it, a bit for each
     */
    public IndexBuilder(int expected, int categories, int marks, IntUnaryOperator marksOf) {
        this.categories = categories;
        this.marks = marks;
        for (int state = 0; state < Change.STATES; state++) {
            this.marksOf[state] = (byte) marksOf.applyAsInt(state);
        }
        this.keys = new Texts.Builder(expected, expected * 16);
        this.labels = new Texts.Builder(expected, expected * 32);
        this.wordsOfPoints = new Numbers(expected * 8);
        this.wordEnds = new Numbers(expected);
        this.states = new Steps.Builder(expected, expected * 8);
        this.values = new Steps.Builder(expected, expected * 4);
        this.ofCategory = new Numbers(expected);
        this.places = new long[Math.max(expected, 1)];
        this.shown = new long[places.length];
    }

    /** @throws IllegalArgumentException when it has no place, no state or no known category */
    public void add(IndexedPoint point) {
        if (point.place() < 0 || point.states().length == 0 || point.category() >= categories) {
            throw new IllegalArgumentException("no such point: " + point);
        }
        int number = ofCategory.size();
        if (number == places.length) {
            places = Arrays.copyOf(places, number + number / 2 + 1);
            shown = Arrays.copyOf(shown, places.length);
        }
        places[number] = point.place();
        shown[number] = point.shown();
        ofCategory.add(point.category());
        states.add(point.states());
        values.add(point.values());
        add(keys, point.key());
        add(labels, point.label());
        addWords(point.words().getBytes(StandardCharsets.UTF_8));
    }

    Index build() {
        int points = ofCategory.size();
        Layout layout = Layout.of(Arrays.copyOf(places, points), Arrays.copyOf(shown, points));
        return new Index(
                layout,
                new Chronicle(states.build(layout.order()), marksOf, marks),
                values.build(layout.order()),
                categories(layout.order()),
                Words.of(words.words(), wordsOfPoints.toArray(), wordEnds.toArray(), layout.order()),
                keys.build().ordered(layout.order()),
                labels.build().ordered(layout.order()));
    }

    private static void add(Texts.Builder texts, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        texts.add(bytes, 0, bytes.length);
    }

    private void addWords(byte[] text) {
        int from = 0;
        for (int place = 0; place <= text.length; place++) {
            if (place == text.length || text[place] == ' ') {
                if (place > from) {
                    wordsOfPoints.add(words.numberOf(text, from, place));
                }
                from = place + 1;
            }
        }
        wordEnds.add(wordsOfPoints.size());
    }

    private Bits[] categories(int[] order) {
        Bits[] sets = new Bits[categories];
        Arrays.setAll(sets, category -> new Bits(order.length));
        for (int number = 0; number < order.length; number++) {
            sets[ofCategory.get(order[number])].add(number);
        }
        return sets;
    }
}
