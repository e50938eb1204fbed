package org.tadmor.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.tadmor.source.Citation;
import org.tadmor.source.Source;

/** Sources that were never published, of every kind; some repeat another. */
final class MadeUpSources {

    private static final int SOURCES = 240;
    private static final int REPEATS_IN_100 = 10;

    private final List<Source> sources;

    MadeUpSources(SplittableRandom random) {
        MadeUpDates dates = new MadeUpDates(random);
        List<Source> made = new ArrayList<>();
        for (int number = 1; number <= SOURCES; number++) {
            Source.Kind kind = Source.Kind.values()[random.nextInt(Source.Kind.values().length)];
            boolean repeats = number > 1 && random.nextInt(100) < REPEATS_IN_100;
            made.add(new Source(
                    "generated-source-%03d".formatted(number),
                    kind,
                    "Tadmor's generator",
                    "Generated %s source %d, no evidence".formatted(kind.name().toLowerCase(Locale.ROOT), number),
                    dates.toldOf(dates.day()),
                    null,
                    "CC0-1.0",
                    repeats ? made.getFirst().id() : null));
        }
        sources = List.copyOf(made);
    }

    List<Source> all() {
        return sources;
    }

    Citation any(SplittableRandom random) {
        return new Citation(sources.get(random.nextInt(SOURCES)).id(), "item " + random.nextInt(1, 400));
    }

    /** One that is not the given one. */
    Citation other(Citation citation, SplittableRandom random) {
        Citation other = any(random);
        while (other.sourceId().equals(citation.sourceId())) {
            other = any(random);
        }
        return other;
    }
}
