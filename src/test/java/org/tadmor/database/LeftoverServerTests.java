package org.tadmor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tadmor.database.TestDatabase.clientOf;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tadmor.ChildProgram;
import org.tadmor.startup.StartupFailure;

/** What a start meets of an earlier one: a server that outlived its program, a pid file alone, or a living program. */
@DisabledOnOs(OS.WINDOWS)
class LeftoverServerTests {

    private static final int SOME_COMMITS = 100;

    @TempDir
    private static Path folder;

    @AfterEach
    void stopsWhatIsLeft() {
        start().close();
    }

    @Test
    void startsAtOnceAndMissesNoCommitAfterAKill() throws Exception {
        Process program = startCommittingProgram();
        int committed = killedAfterSomeCommits(program);
        ProcessHandle leftover = serverNamedInPidFile();
        assertThat(leftover.isAlive()).as("the server outlives its program").isTrue();

        try (var database = start()) {
            int found = clientOf(database)
                    .sql("select count(*) from committed")
                    .query(Integer.class)
                    .single();
            assertThat(found).isBetween(committed, committed + 1);
            assertThat(serverNamedInPidFile()).as("a server of its own").isNotEqualTo(leftover);
        }
    }

    @Test
    void leavesTheDatabaseToTheProgramThatHoldsIt() throws Exception {
        Process holder = startCommittingProgram();
        try (var output = holder.inputReader()) {
            nextCommit(output);
            assertThatExceptionOfType(StartupFailure.class)
                    .isThrownBy(LeftoverServerTests::start)
                    .withMessageContaining("in use by another Tadmor (process %d)", holder.pid());
            for (int line = 0; line < SOME_COMMITS; line++) {
                assertThat(nextCommit(output)).as("the holder works on").isPositive();
            }
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    @Test
    void refusesASecondStartInTheSameProgram() {
        try (var holder = start()) {
            assertThatExceptionOfType(StartupFailure.class)
                    .isThrownBy(LeftoverServerTests::start)
                    .withMessageContaining("in use by another Tadmor");
            assertThat(clientOf(holder).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    @Test
    void ignoresThePidFileOfAServerThatIsGone() throws Exception {
        start().close();
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        writePidFile(gone.pid());
        start().close();
    }

    @Test
    void ignoresAPidFileCutShort() throws Exception {
        start().close();
        Files.createFile(pidFile());
        start().close();
    }

    /** Nothing that the system tells of the process has to do with where its data is now. */
    @Test
    void stopsTheServerOfAFolderThatWasMoved() throws Exception {
        killedAfterSomeCommits(startCommittingProgram());
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(cluster(), Cluster.below(Files.createDirectory(elsewhere)));
        try (var database = EmbeddedDatabase.start(elsewhere, TestDatabase.PROGRAMS)) {
            assertThat(clientOf(database)
                            .sql("select count(*) from committed")
                            .query(Integer.class)
                            .single())
                    .isGreaterThanOrEqualTo(SOME_COMMITS);
        }
    }

    @Test
    void sparesAnotherProcessThatGotTheNumberOfAServerThatIsGone() throws Exception {
        start().close();
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            writePidFile(other.pid());
            start().close();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    private static EmbeddedDatabase start() {
        return EmbeddedDatabase.start(folder, TestDatabase.PROGRAMS);
    }

    private static Process startCommittingProgram() throws IOException {
        return ChildProgram.startHurried(CommittingProgram.class, folder.toString(), TestDatabase.PROGRAMS.toString());
    }

    /** Returns the last number that the program said was committed. */
    private static int killedAfterSomeCommits(Process program) throws IOException {
        try (BufferedReader output = program.inputReader()) {
            int last = 0;
            for (int next = nextCommit(output); next > 0; next = nextCommit(output)) {
                last = next;
                if (last == SOME_COMMITS) {
                    program.toHandle().destroyForcibly();
                }
            }
            return last;
        }
    }

    /** Returns the next number that was committed, 0 if the program has ended. */
    private static int nextCommit(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(CommittingProgram.COMMITTED)) {
                return Integer.parseInt(line.substring(CommittingProgram.COMMITTED.length()));
            }
        }
        return 0;
    }

    private static Path cluster() {
        return Cluster.below(folder);
    }

    private static Path pidFile() {
        return PidFile.in(cluster()).path();
    }

    private static void writePidFile(long pid) throws IOException {
        Files.writeString(pidFile(), pid + "\n" + cluster() + "\n1700000000\n54321\n");
    }

    private static ProcessHandle serverNamedInPidFile() throws IOException {
        return PidFile.in(cluster()).process().orElseThrow();
    }
}
