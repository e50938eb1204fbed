package org.tadmor.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tadmor.startup.StartupFailure;

/** The server process of a {@link Cluster}; it outlives the program that started it, unless it is stopped. */
final class PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    static final String HOST = InetAddress.getLoopbackAddress().getHostAddress();
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=" + HOST,
            "unix_socket_directories=",
            // What makes a commit outlive a power cut; said aloud, so that no configuration file turns it off.
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=50",
            "shared_buffers=64MB",
            "max_wal_size=256MB",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            "log_min_messages=warning");

    /** Recovery after a power cut reads at most {@code max_wal_size}; a minute is ample on a slow disk. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Another program may take the free port first; processes of a server killed with its program take a moment to go. */
    private static final int ATTEMPTS = 20;

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Cluster cluster;
    private final PostgresPrograms programs;
    private final Path logFile;
    private final PidFile pidFile;
    private volatile int port;
    private volatile @Nullable ProcessHandle process;

    PostgresServer(Cluster cluster, PostgresPrograms programs) {
        this.cluster = cluster;
        this.programs = programs;
        this.logFile = cluster.folder().resolve("server.log");
        this.pidFile = PidFile.in(cluster.folder());
    }

    /**
     * Starts the server.
     *
     * @return the port it listens on, reachable from this machine only
     */
    int start() throws IOException {
        stopLeftover();
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int attempt = 1; ; attempt++) {
            try {
                port = freePort();
                startOnPort(Duration.ofNanos(end - System.nanoTime()));
                return port;
            } catch (IOException failure) {
                if (attempt == ATTEMPTS || System.nanoTime() + PAUSE.toNanos() > end) {
                    throw new StartupFailure(
                            "the embedded PostgreSQL did not start (%s).".formatted(lastWords()),
                            "Its log is %s.".formatted(logFile),
                            failure);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** Whether the process is there that was started last. */
    boolean isRunning() {
        ProcessHandle started = process;
        // A process that nobody has buried counts as alive, though it serves nothing any more.
        return started != null && started.isAlive() && serves(started);
    }

    /** Starts a server that ended unasked, once more at the same port. */
    void startAgain() throws IOException {
        stopLeftover();
        startOnPort(PATIENCE);
    }

    /** Ends all connections and waits until everything is on the disk. */
    void stop() throws IOException {
        pgCtl("stop", PATIENCE, "--mode=fast");
    }

    /** A program killed at once leaves its server running; the next one wants a fresh one, with settings of its own. */
    private void stopLeftover() throws IOException {
        Optional<ProcessHandle> named = pidFile.process();
        if (named.filter(this::serves).isPresent()) {
            log.info("Stopping the database server that an earlier run left behind");
            stop();
        } else if (named.isPresent() || pidFile.isCutShort()) {
            // The number has gone to a process that has nothing to do with us, or there is none.
            pidFile.delete();
        }
        // A file that names a process that is gone stays: by it PostgreSQL knows whether others of that server, such as
        // one still busy with a query, must end before a new one may touch the data.
    }

    /** Not every system lets us see what a process is, and the folder may have moved under it. */
    private boolean serves(ProcessHandle process) {
        return isStartedFor(process) || RunningDatabase.answersFrom(cluster.folder());
    }

    private boolean isStartedFor(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        List<String> arguments = info.arguments().map(List::of).orElse(List.of());
        return postgres && arguments.contains(cluster.folder().toString());
    }

    private void startOnPort(Duration patience) throws IOException {
        if (Files.exists(logFile)) {
            Files.move(logFile, logFile.resolveSibling("server.log.previous"), StandardCopyOption.REPLACE_EXISTING);
        }
        String settings = "-c port=" + port + " -c " + String.join(" -c ", SETTINGS);
        pgCtl("start", patience, "--log=" + logFile, "--options=" + settings);
        process = pidFile.process().orElse(null);
    }

    private void pgCtl(String action, Duration patience, String... options) throws IOException {
        var arguments = new ArrayList<>(
                List.of(action, "--pgdata=" + cluster.folder(), "--wait", "--timeout=" + (patience.toSeconds() + 1)));
        arguments.addAll(List.of(options));
        programs.run("pg_ctl", arguments);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Why it did not start, as it wrote it down itself. */
    String lastWords() {
        try (var lines = Files.lines(logFile)) {
            return lines.filter(line -> line.contains("FATAL:")).reduce("no reason given", (first, last) -> last);
        } catch (IOException | UncheckedIOException unreadable) {
            return "no log written";
        }
    }
}
