package org.tadmor.generator;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.tadmor.site.Sensitivity;
import org.tadmor.site.Site;
import org.tadmor.site.SiteKind;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.GeoPoint;

/**
 * A made-up world of any number of places, settlement by settlement: each with its monuments, and the parts of those,
 * every place after the one that it is a part of. Two worlds of the same seed and size are the same.
 */
final class GeneratedWorld implements Iterable<List<GeneratedPlace>> {

    /** What every summary in it says. */
    static final String SUMMARY = "Generated to try the program; no evidence.";

    /** What every id of a place begins with. */
    private static final String PREFIX = "generated-";

    private static final int LARGEST_SETTLEMENT = 40;
    private static final int LARGEST_MONUMENT = 6;
    private static final double SETTLEMENT_METRES = 600;
    private static final double MONUMENT_METRES = 40;
    private static final List<SiteKind> MONUMENTS =
            List.of(SiteKind.values()).subList(SiteKind.TEMPLE.ordinal(), SiteKind.values().length);

    private final long seed;
    private final int size;

    /** @param size how many places, at least 1 */
    GeneratedWorld(long seed, int size) {
        this.seed = seed;
        this.size = size;
    }

    List<Source> sources() {
        return new MadeUpSources(new SplittableRandom(seed)).all();
    }

    int size() {
        return size;
    }

    long seed() {
        return seed;
    }

    @Override
    public Iterator<List<GeneratedPlace>> iterator() {
        return new Settlements();
    }

    /** One way through the world. */
    private final class Settlements implements Iterator<List<GeneratedPlace>> {

        private final SplittableRandom random = new SplittableRandom(seed);
        private final MadeUpSources sources = new MadeUpSources(random);
        private final Landscape landscape = new Landscape(random);
        private final PlaceNames names = new PlaceNames(random);
        private final PlaceHistory history = new PlaceHistory(new Chance(random, sources));
        private List<GeneratedPlace> settlement = List.of();
        private int number;

        @Override
        public boolean hasNext() {
            return number < size;
        }

        @Override
        public List<GeneratedPlace> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            settlement = new ArrayList<>();
            // Most are small: the product of two even draws leans to the small ones.
            int monuments =
                    random.nextInt(LARGEST_SETTLEMENT) * random.nextInt(LARGEST_SETTLEMENT) / LARGEST_SETTLEMENT / 2;
            Site whole = place(null, SiteKind.ARCHAEOLOGICAL_SITE, landscape.settlement(), monuments > 0);
            for (int monument = 0; monument < monuments && hasNext(); monument++) {
                build(whole);
            }
            return settlement;
        }

        private void build(Site whole) {
            int parts = random.nextInt(10) == 0 ? random.nextInt(LARGEST_MONUMENT) : 0;
            Site monument = place(whole, anyMonument(), near(whole, SETTLEMENT_METRES), parts > 0);
            for (int part = 0; part < parts && hasNext(); part++) {
                place(monument, anyMonument(), near(monument, MONUMENT_METRES), false);
            }
        }

        private Site place(@Nullable Site whole, SiteKind kind, GeoPoint point, boolean ofParts) {
            String id = PREFIX + "%08d".formatted(++number);
            PlaceNames.Name name = names.next();
            Site site = new Site(
                    id,
                    whole == null ? null : whole.id(),
                    kind,
                    name.name(),
                    List.of(name.greek()),
                    sources.any(random).sourceId(),
                    new Site.Position(
                            point, random.nextInt(5, 500), sources.any(random).sourceId(), null),
                    sensitivity(),
                    "Generated, no evidence",
                    sources.any(random).sourceId(),
                    random.nextInt(3) == 0 ? null : random.nextInt(1, 1500),
                    List.of());
            settlement.add(history.of(site, ofParts));
            return site;
        }

        private Sensitivity sensitivity() {
            return switch (random.nextInt(100)) {
                case 0 -> Sensitivity.HIDDEN;
                case 1, 2 -> Sensitivity.ABOUT_1_KM;
                case 3, 4 -> Sensitivity.ABOUT_100_M;
                default -> Sensitivity.EXACT;
            };
        }

        private SiteKind anyMonument() {
            return MONUMENTS.get(random.nextInt(MONUMENTS.size()));
        }

        private GeoPoint near(Site whole, double metres) {
            return landscape.near(whole.positionOnRecord().point(), metres);
        }
    }
}
