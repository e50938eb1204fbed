package org.tadmor.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tadmor.ChildProgram;
import org.tadmor.benchmark.NoteWriter.Stored;
import org.tadmor.command.Command;
import org.tadmor.command.CommandLine;

/**
 * Ten curators write without pause while the program, its database or both are killed at random, 50 times (or
 * {@code -Dtadmor.kills}); then every revision that was acknowledged has to be there once, in order. Prints how many,
 * and how long it took from a kill to the next acknowledged write.
 *
 * <p>{@code ./mvnw test -Dtest=KillingBenchmark}
 */
class KillingBenchmark {

    private static final int KILLS = Integer.getInteger("tadmor.kills", 50);
    private static final long SEED = Long.getLong("tadmor.seed", 20161211);
    private static final int LONGEST_WORK_MILLIS = 2_500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration A_MOMENT = Duration.ofMillis(2);

    private enum Victim {
        PROGRAM,
        DATABASE,
        BOTH
    }

    @TempDir
    private Path folder;

    private final List<Stored> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private final Map<Victim, List<Long>> recoveries = new EnumMap<>(Victim.class);
    private Process program;
    private Thread reader;

    @Test
    void losesNothing() throws Exception {
        var random = new Random(SEED);
        start();
        awaitWrite();
        for (int kill = 0; kill < KILLS; kill++) {
            LockSupport.parkNanos(random.nextInt(LONGEST_WORK_MILLIS) * 1_000_000L);
            Victim victim = Victim.values()[random.nextInt(Victim.values().length)];
            kill(victim);
        }
        program.destroy();
        program.waitFor();
        reader.join();
        print();
        Path list = folder.resolve("acknowledged");
        Files.write(list, acknowledged.stream().map(Stored::toString).toList());
        assertThat(CommandLine.run("check-notes", list.toString(), "--tadmor.data=" + data()))
                .isEqualTo(Command.DONE);
        assertThat(CommandLine.run("verify-trail", "--tadmor.data=" + data())).isEqualTo(Command.DONE);
    }

    private void kill(Victim victim) throws IOException, InterruptedException {
        ProcessHandle database = database();
        long began = System.nanoTime();
        if (victim != Victim.DATABASE) {
            program.destroyForcibly();
        }
        if (victim != Victim.PROGRAM) {
            database.destroyForcibly();
        }
        if (victim != Victim.DATABASE) {
            program.waitFor();
            reader.join();
            start();
        } else {
            // What was on its way when the database died is not what it stored afterwards.
            database.onExit().join();
        }
        awaitWrite();
        recoveries.computeIfAbsent(victim, kind -> new ArrayList<>()).add((System.nanoTime() - began) / 1_000_000);
    }

    private void start() throws IOException {
        program = ChildProgram.start(
                NoteWritingProgram.class,
                NoteWritingProgram.WRITERS + 10,
                "--server.port=0",
                "--management.server.port=-1",
                "--tadmor.data=" + data(),
                "--tadmor.administrator.username=" + NoteWritingProgram.CURATOR,
                "--tadmor.administrator.password=a caravan on the silk road");
        Process started = program;
        reader = Thread.ofPlatform().start(() -> started.inputReader().lines().forEach(this::read));
    }

    private void read(String line) {
        if (line.startsWith("stored ")) {
            acknowledged.add(Stored.parse(line));
        } else if (line.contains("ERROR")) {
            System.out.println(line);
        }
    }

    private void awaitWrite() {
        int before = acknowledged.size();
        await("a write").atMost(PATIENCE).pollInterval(A_MOMENT).until(() -> acknowledged.size() > before);
    }

    private void print() {
        recoveries.forEach((victim, millis) -> {
            List<Long> sorted = millis.stream().sorted().toList();
            System.out.printf(
                    "%s killed %d times: writing again after %,d ms (median), %,d ms (longest)%n",
                    victim, sorted.size(), sorted.get(sorted.size() / 2), sorted.getLast());
        });
    }

    private Path data() {
        return folder.resolve("data");
    }

    private ProcessHandle database() throws IOException {
        Path pidFile = data().resolve("postgresql/postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst()))
                .orElseThrow();
    }
}
