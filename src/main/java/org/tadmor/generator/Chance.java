package org.tadmor.generator;

import java.util.SplittableRandom;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;

/** What is left to chance, which is the same for the same seed: choices, days, and who says so. */
final class Chance {

    private final SplittableRandom random;
    private final MadeUpSources sources;
    private final MadeUpDates dates;

    Chance(SplittableRandom random, MadeUpSources sources) {
        this.random = random;
        this.sources = sources;
        this.dates = new MadeUpDates(random);
    }

    MadeUpDates dates() {
        return dates;
    }

    /** Whether something comes to pass that does so many times in a thousand. */
    boolean hits(int inThousand) {
        return random.nextInt(1000) < inThousand;
    }

    /** A whole number from 0 up to the most. */
    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    Certainty certainty() {
        return any(Certainty.values());
    }

    Citation citation() {
        return sources.any(random);
    }

    /** A citation of another source. */
    Citation citationBeside(Citation citation) {
        return sources.other(citation, random);
    }

    long bits() {
        return random.nextLong();
    }
}
