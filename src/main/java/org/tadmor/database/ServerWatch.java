package org.tadmor.database;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server again whenever it ends unasked, at its old port, so that the pool finds it; has an eye on the disk. */
final class ServerWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ServerWatch.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** A disk fills more slowly than a server dies. */
    private static final int LOOKS_BETWEEN_DISKS = 4;

    private final PostgresServer server;
    private final DiskRoom room;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private boolean diskUnknown;

    ServerWatch(PostgresServer server, DiskRoom room) {
        this.server = server;
        this.room = room;
        this.thread = Thread.ofPlatform().daemon().name("server-watch").start(this::watch);
    }

    /** After this the server may be stopped, and stays so. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            for (int look = 1; !closedWithin(BETWEEN_LOOKS); look++) {
                look(look % LOOKS_BETWEEN_DISKS == 0);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever is wrong with one look, the next may find the server gone. */
    private void look(boolean alsoAtDisk) throws InterruptedException {
        try {
            if (!server.isRunning()) {
                startAgain();
            } else if (diskUnknown || alsoAtDisk) {
                lookAtDisk();
            }
        } catch (RuntimeException fault) {
            log.error("A look at the database server failed", fault);
        }
    }

    private void startAgain() throws InterruptedException {
        log.error("The database server ended unasked; starting it again");
        long began = System.nanoTime();
        Duration pause = BETWEEN_LOOKS;
        do {
            try {
                server.startAgain();
                diskUnknown = true;
                log.warn(
                        "The database server is back after {} ms",
                        Duration.ofNanos(System.nanoTime() - began).toMillis());
                return;
            } catch (IOException failure) {
                log.warn("The database server did not start: {}", server.lastWords());
                log.debug("pg_ctl said", failure);
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        } while (!closedWithin(pause));
    }

    private void lookAtDisk() {
        try {
            if (diskUnknown) {
                room.lookAfresh();
                diskUnknown = false;
            } else {
                room.look();
            }
        } catch (IOException | SQLException failure) {
            log.debug("The room on the disk is unknown", failure);
        }
    }

    private boolean closedWithin(Duration time) throws InterruptedException {
        return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
