package org.tadmor.benchmark;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tadmor.index.Change;
import org.tadmor.index.IndexBuilder;
import org.tadmor.index.IndexedPoint;
import org.tadmor.index.Layers;
import org.tadmor.index.Mercator;

/**
 * Points as places lie and change: in settlements around some thirty centres from Morocco to Afghanistan, named in three
 * scripts, each with about ten changes of state and three of another value within twelve years, one in seventeen of them shown elsewhere than it lies.
 */
final class ManyPoints {

    static final int CATEGORIES = 14;
    static final int MARKS = 7;
    static final int FIRST_DAY = 734_500;
    static final int DAYS = 4_383;

    private static final int STATES = 720;
    private static final int CENTRES = 31;
    private static final int TO_A_SETTLEMENT = 8;

    private static final String[] LATIN = {
        "ba", "dur", "hal", "kar", "li", "mas", "nu", "qa", "ram", "sha", "tim", "umm", "wa", "zan", "fir", "jab"
    };
    private static final String[] ARABIC = {
        "با", "دور", "هل", "كر", "لي", "مس", "نو", "قا", "رم", "شا", "تيم", "وم", "وا", "زن", "فر", "جب"
    };
    private static final String[] GREEK = {
        "βα", "δουρ", "αλ", "καρ", "λι", "μασ", "νου", "κα", "ραμ", "σα", "τιμ", "ουμ", "ουα", "ζαν", "φιρ", "γαβ"
    };
    private static final String[] KINDS = {"tell", "qasr", "khirbat", "wadi", "ayn", "burj", "dayr", "hisn"};

    private final SplittableRandom random = new SplittableRandom(1);
    private final double[][] centres = new double[CENTRES][];

    ManyPoints() {
        Arrays.setAll(centres, centre ->
                new double[] {15 + random.nextDouble() * 22, -8 + random.nextDouble() * 78, 0.3 + random.nextDouble()});
    }

    /** Latitude, longitude and spread of one of the centres. */
    double[] centre(int number) {
        return centres[Math.floorMod(number, CENTRES)];
    }

    /** Three letters such as someone types. */
    static String typed(int number) {
        String syllables =
                LATIN[Math.floorMod(number, LATIN.length)] + LATIN[Math.floorMod(number / LATIN.length, LATIN.length)];
        return syllables.substring(0, 3);
    }

    Layers layers(int points) {
        IndexBuilder builder = builder(points);
        double[] settlement = settlement();
        for (int number = 0; number < points; number++) {
            if (number % TO_A_SETTLEMENT == 0) {
                settlement = settlement();
            }
            builder.add(point(number, settlement));
        }
        return Layers.of(builder, () -> builder(1));
    }

    private static IndexBuilder builder(int points) {
        return new IndexBuilder(points, CATEGORIES, MARKS, state -> state % (1 << MARKS));
    }

    private double[] settlement() {
        double[] centre = centre(random.nextInt(CENTRES));
        return new double[] {
            centre[0] + random.nextGaussian() * centre[2], centre[1] + random.nextGaussian() * centre[2]
        };
    }

    private IndexedPoint point(int number, double[] settlement) {
        double latitude = settlement[0] + random.nextGaussian() * 0.005;
        double longitude = settlement[1] + random.nextGaussian() * 0.005;
        long place = Mercator.place(latitude, longitude);
        long shown = random.nextInt(17) > 0 ? place : Mercator.place(latitude + 0.003, longitude);
        int[] syllables = random.ints(random.nextInt(2, 5), 0, LATIN.length).toArray();
        String kind = KINDS[random.nextInt(KINDS.length)];
        String latin = kind + " " + joined(LATIN, syllables);
        String arabic = kind.charAt(0) + " " + joined(ARABIC, syllables);
        return new IndexedPoint(
                "generated-" + number,
                String.join("\0", latin, latin, arabic),
                String.join(" ", latin, arabic, joined(GREEK, syllables)),
                place,
                shown,
                random.nextInt(CATEGORIES),
                IntStream.concat(IntStream.of(Change.of(0, random.nextInt(STATES))), IntStream.of(steps(7, 12)))
                        .toArray(),
                steps(2, 5));
    }

    /** At least so many, and fewer than so many. */
    private int[] steps(int least, int less) {
        return random.ints(random.nextInt(least, less), FIRST_DAY, FIRST_DAY + DAYS)
                .sorted()
                .distinct()
                .map(day -> Change.of(day, random.nextInt(STATES)))
                .toArray();
    }

    private static String joined(String[] syllables, int[] which) {
        StringBuilder word = new StringBuilder();
        for (int syllable : which) {
            word.append(syllables[syllable]);
        }
        return word.toString();
    }
}
