package org.tadmor.generator;

import java.util.List;
import java.util.SplittableRandom;
import org.tadmor.vocabulary.GeoPoint;

/** Where people settled: closely around a few centres from Morocco to Afghanistan, thinly between them. */
final class Landscape {

    /**
     * A centre, to a tenth of a degree, and how far around it most settlements lie.
     *
     * @param weight how many settlements it has beside the others
     * @param spread in degrees, one standard deviation
     */
    private record Centre(double latitude, double longitude, int weight, double spread) {}

    private static final List<Centre> CENTRES = List.of(
            new Centre(31.6, -7.6, 3, 0.8),
            new Centre(34.0, -4.8, 3, 0.6),
            new Centre(35.6, 6.2, 3, 0.8),
            new Centre(35.6, 9.6, 4, 0.5),
            new Centre(31.8, 13.2, 2, 0.5),
            new Centre(26.6, 13.4, 2, 1.2),
            new Centre(32.4, 21.6, 2, 0.3),
            new Centre(29.2, 25.6, 1, 0.6),
            new Centre(30.6, 31.2, 5, 0.5),
            new Centre(25.8, 32.5, 5, 0.7),
            new Centre(19.0, 31.0, 2, 1.2),
            new Centre(31.8, 35.6, 6, 0.5),
            new Centre(30.4, 35.6, 4, 0.4),
            new Centre(33.4, 36.4, 6, 0.4),
            new Centre(34.6, 38.2, 3, 0.5),
            new Centre(36.0, 36.9, 7, 0.4),
            new Centre(36.6, 40.8, 5, 0.7),
            new Centre(36.2, 43.4, 5, 0.6),
            new Centre(32.6, 44.6, 6, 0.7),
            new Centre(26.8, 38.2, 3, 1.0),
            new Centre(23.2, 44.6, 2, 2.0),
            new Centre(15.4, 45.0, 4, 0.8),
            new Centre(22.8, 57.0, 2, 0.7),
            new Centre(32.6, 51.8, 4, 1.2),
            new Centre(29.8, 53.0, 4, 1.0),
            new Centre(37.4, 46.6, 3, 0.8),
            new Centre(37.6, 61.6, 3, 0.8),
            new Centre(34.4, 62.4, 3, 0.8),
            new Centre(31.4, 65.2, 3, 0.9),
            new Centre(34.8, 69.0, 4, 0.8),
            new Centre(36.6, 67.2, 3, 0.6));

    private static final int TOTAL_WEIGHT =
            CENTRES.stream().mapToInt(Centre::weight).sum();

    private static final double METRES_PER_DEGREE = 111_195;

    private final SplittableRandom random;

    Landscape(SplittableRandom random) {
        this.random = random;
    }

    GeoPoint settlement() {
        int drawn = random.nextInt(TOTAL_WEIGHT);
        for (Centre centre : CENTRES) {
            drawn -= centre.weight();
            if (drawn < 0) {
                return new GeoPoint(
                        centre.latitude() + random.nextGaussian() * centre.spread(),
                        centre.longitude() + random.nextGaussian() * centre.spread());
            }
        }
        throw new AssertionError("the weights add up to more than was drawn");
    }

    /** A point that lies mostly within this distance of another. */
    GeoPoint near(GeoPoint point, double metres) {
        double degrees = metres / METRES_PER_DEGREE;
        return new GeoPoint(
                point.latitude() + random.nextGaussian() * degrees,
                point.longitude() + random.nextGaussian() * degrees / Math.cos(Math.toRadians(point.latitude())));
    }
}
