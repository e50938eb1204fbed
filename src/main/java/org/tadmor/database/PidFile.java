package org.tadmor.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the server of a cluster says which process it is and at which port it listens, for as long as it runs. */
record PidFile(Path path) {

    private static final int LINE_OF_PROCESS = 0;
    private static final int LINE_OF_PORT = 3;

    static PidFile in(Path cluster) {
        return new PidFile(cluster.resolve("postmaster.pid"));
    }

    /** Empty when the file names none, or one that is gone. */
    Optional<ProcessHandle> process() throws IOException {
        return number(LINE_OF_PROCESS).flatMap(ProcessHandle::of);
    }

    Optional<Integer> port() throws IOException {
        return number(LINE_OF_PORT).map(Long::intValue);
    }

    /** Whether there is a file that names no process, as a power cut leaves it. */
    boolean isCutShort() throws IOException {
        return Files.exists(path) && number(LINE_OF_PROCESS).isEmpty();
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /** A line without its end may be half of one. */
    private Optional<Long> number(int line) throws IOException {
        try {
            String[] lines = Files.readString(path).split("\n", -1);
            return line < lines.length - 1 && lines[line].strip().matches("-?\\d+")
                    ? Optional.of(Long.parseLong(lines[line].strip()))
                    : Optional.empty();
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        }
    }
}
