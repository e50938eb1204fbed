package org.tadmor.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.tadmor.index.Cell;
import org.tadmor.index.Layers;
import org.tadmor.index.Mercator;
import org.tadmor.index.PointSet;
import org.tadmor.index.Sight;
import org.tadmor.index.View;

/**
 * How long the {@link Layers index} takes for a view of the map under a filter, for another day, and for three letters; and how
 * many bytes a point takes in it. {@code -Dtadmor.points} is how many there are, a million unless it is set.
 *
 * <p>{@code ./mvnw test -Dtest=IndexBenchmark -DargLine=}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class IndexBenchmark {

    private static final int ZOOM_OF_THE_WORLD = 3;
    private static final int DEEPEST_ZOOM = 16;

    /** A tile of 256 pixels has four by four cells. */
    private static final int CELLS_TO_A_TILE = 2;

    /** On a screen of 1,280 by 800 pixels. */
    private static final int COLUMNS = 21;

    private static final int ROWS = 13;

    @Param("1000000")
    public int points;

    private final ManyPoints made = new ManyPoints();
    private Layers layers;
    private PointSet wanted;
    private List<PointSet> marks;
    private int asked;

    @Test
    void measures() throws RunnerException {
        String points = System.getProperty("tadmor.points", "1000000");
        new Runner(new OptionsBuilder()
                        .include(getClass().getName())
                        .param("points", points)
                        .build())
                .run();
    }

    @Setup(Level.Trial)
    public void fill() {
        layers = made.layers(points);
        marks = layers.markedOn(ManyPoints.FIRST_DAY + ManyPoints.DAYS / 2);
        wanted = layers.all(Sight.AS_SHOWN).and(marks.get(0).or(marks.get(1)));
        System.out.printf("%n%.0f bytes a point%n", (double) layers.bytes() / points);
    }

    /** The clusters of a screen, and how many of each mark are in them, under a filter. */
    @Benchmark
    public long view() {
        long told = 0;
        for (Cell cell : layers.cells(next(), Sight.AS_SHOWN)) {
            if (cell.count(wanted) > 0) {
                told += Math.round(cell.latitude() + cell.longitude());
                for (PointSet mark : marks) {
                    told += cell.countBoth(wanted, mark);
                }
            }
        }
        return told;
    }

    /** Another day, and how many of each mark there are in the whole world. */
    @Benchmark
    public int day() {
        asked += 7919;
        int told = 0;
        for (PointSet mark : layers.markedOn(ManyPoints.FIRST_DAY + asked % ManyPoints.DAYS)) {
            told += mark.countBoth(wanted);
        }
        return told;
    }

    @Benchmark
    public int threeLetters() {
        return layers.withWord(ManyPoints.typed(asked++)).count();
    }

    /** One screen after another, at every zoom. */
    private View next() {
        asked++;
        int zoom = ZOOM_OF_THE_WORLD + asked % (DEEPEST_ZOOM - ZOOM_OF_THE_WORLD + 1);
        int level = zoom + CELLS_TO_A_TILE;
        double[] centre = made.centre(asked / 3);
        int west = Mercator.column(centre[1], level) - COLUMNS / 2;
        int north = Mercator.row(centre[0], level) - ROWS / 2;
        int last = (1 << level) - 1;
        return new View(
                level,
                Math.floorMod(west, last + 1),
                Math.min(COLUMNS, last + 1),
                Math.max(0, north),
                Math.min(last, north + ROWS - 1));
    }
}
