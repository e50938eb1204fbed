package org.tadmor.database;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.springframework.util.FileSystemUtils;
import org.tadmor.startup.StartupFailure;

/** A folder that PostgreSQL keeps its databases in, together with the random password that opens them. */
record Cluster(Path folder, String password) {

    static final String USER = "tadmor";
    static final String DATABASE = "postgres";

    private static final String UNFINISHED = "postgresql.unfinished-";
    private static final int PASSWORD_BYTES = 24;

    /** Opens the cluster below {@code parent}, or creates it there. */
    static Cluster openedOrCreatedBelow(Path parent, PostgresPrograms programs) throws IOException {
        Path folder = below(parent);
        removeUnfinished(parent);
        if (!Files.exists(folder)) {
            create(folder, programs);
        }
        refuseUnlessUsable(folder, programs);
        OwnerOnly.restrict(folder);
        return new Cluster(folder, passwordOf(folder));
    }

    /** Where the cluster of a data folder is. */
    static Path below(Path parent) {
        return parent.resolve("postgresql");
    }

    static String passwordOf(Path folder) throws IOException {
        return Files.readString(folder.resolve("password"));
    }

    static String urlAt(int port) {
        return "jdbc:postgresql://%s:%d/%s".formatted(PostgresServer.HOST, port, DATABASE);
    }

    /** Works beside the final place and moves there at the end: a cluster is either complete or not there at all. */
    private static void create(Path folder, PostgresPrograms programs) throws IOException {
        // A new name each time, since the initdb of a killed program may still be writing to the last one.
        Path unfinished = Files.createTempDirectory(folder.getParent(), UNFINISHED, OwnerOnly.folder());
        Path cluster = unfinished.resolve("cluster");
        Path password = unfinished.resolve("password");
        writeRandomPassword(password);
        programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + cluster,
                        "--username=" + USER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        // Sort and fold the same on every system, as the C library's locales do not.
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        Files.move(password, cluster.resolve(password.getFileName()));
        Files.move(cluster, folder, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(unfinished);
    }

    private static void removeUnfinished(Path parent) throws IOException {
        try (var leftovers = Files.newDirectoryStream(parent, UNFINISHED + "*")) {
            for (Path leftover : leftovers) {
                FileSystemUtils.deleteRecursively(leftover);
            }
        }
    }

    /** Forced to the disk: a cluster whose password a power cut took away is locked for good. */
    private static void writeRandomPassword(Path file) throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        try (var channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), OwnerOnly.file())) {
            channel.write(StandardCharsets.UTF_8.encode(HexFormat.of().formatHex(random)));
            channel.force(true);
        }
    }

    private static void refuseUnlessUsable(Path folder, PostgresPrograms programs) throws IOException {
        if (!Files.exists(folder.resolve("PG_VERSION")) || !Files.exists(folder.resolve("password"))) {
            throw new StartupFailure(
                    "%s is not a database of Tadmor.".formatted(folder),
                    "Move it away, or choose another data folder with --tadmor.data=FOLDER (or TADMOR_DATA).");
        }
        String written = Files.readString(folder.resolve("PG_VERSION")).strip();
        String ours = programs.version();
        if (!ours.startsWith(written + ".")) {
            throw new StartupFailure(
                    "the database in %s is of PostgreSQL %s, and this Tadmor brings PostgreSQL %s."
                            .formatted(folder, written, ours),
                    "Start the Tadmor that wrote it, or convert it with PostgreSQL's pg_upgrade.");
        }
    }
}
