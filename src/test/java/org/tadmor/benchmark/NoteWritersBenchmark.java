package org.tadmor.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadmor.ProgramTest;
import org.tadmor.note.CuratorNotes;

/**
 * How many revisions a second the program stores, each of them on the disk before it is acknowledged, with 1, 10 and 50
 * curators who write without pause. Prints them.
 *
 * <p>{@code ./mvnw test -Dtest=NoteWritersBenchmark}
 */
@ProgramTest
class NoteWritersBenchmark {

    private static final long NANOS = 10_000_000_000L;

    @Autowired
    private CuratorNotes notes;

    @Test
    void measures() throws InterruptedException {
        run(10, NANOS / 2);
        for (int writers : new int[] {1, 10, 50}) {
            long stored = run(writers, NANOS);
            System.out.printf("%d writers: %,d notes a second%n", writers, stored * 1_000_000_000 / NANOS);
            assertThat(stored).isPositive();
        }
    }

    private long run(int writers, long nanos) throws InterruptedException {
        var stored = new AtomicLong();
        long end = System.nanoTime() + nanos;
        List<Thread> threads = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            threads.add(Thread.ofPlatform()
                    .start(new NoteWriter(
                            notes,
                            ProgramTest.CURATOR,
                            () -> System.nanoTime() < end,
                            revision -> stored.incrementAndGet())));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return stored.get();
    }
}
