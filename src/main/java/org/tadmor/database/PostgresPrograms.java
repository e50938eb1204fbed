package org.tadmor.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, {@code initdb} and {@code pg_ctl} among them, unpacked from the jar that brings them.
 *
 * <p>Only the jar is used of the library it belongs to: that library's own launcher is made for tests. It unpacks to a
 * folder that every user of the machine can write, lets everyone in, and leaves a killed program's server alone.
 */
final class PostgresPrograms {

    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    /** Unpacks the programs for this system into a folder of their own below {@code parent}, unless they are there. */
    static PostgresPrograms unpackedBelow(Path parent) throws IOException {
        Path folder = parent.resolve(checksumOfArchive());
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(parent);
            Path unfinished = Files.createTempDirectory(parent, "unfinished-");
            unpackTo(unfinished);
            moveOrYield(unfinished, folder);
        }
        return new PostgresPrograms(folder);
    }

    /**
     * Runs a program to its end.
     *
     * @return what it printed
     * @throws IOException with what it printed, if it reports a failure
     */
    String run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root: in a user namespace of its own it does not see that it does.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IOException(output);
            }
            return output;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(program + " was interrupted");
        }
    }

    /** The version, such as {@code 18.6}. */
    String version() throws IOException {
        return run("postgres", List.of("--version")).replaceFirst(".* ", "");
    }

    private static void unpackTo(Path folder) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZInputStream(archive()))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(archive, target);
                    target.toFile().setExecutable((entry.getMode() & 0100) != 0);
                }
            }
        }
    }

    /** Two programs may unpack at the same time; the first to finish wins. */
    private static void moveOrYield(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            FileSystemUtils.deleteRecursively(unfinished);
            if (!Files.isDirectory(folder)) {
                throw failure;
            }
        }
    }

    private static String checksumOfArchive() throws IOException {
        try (var archive = new CheckedInputStream(archive(), new CRC32())) {
            archive.transferTo(OutputStream.nullOutputStream());
            return "%08x".formatted(archive.getChecksum().getValue());
        }
    }

    private static InputStream archive() throws IOException {
        String name = System.getProperty("os.name");
        String system = name.startsWith("Mac") ? "Darwin" : name.startsWith("Windows") ? "Windows" : "Linux";
        return new BufferedInputStream(
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch")));
    }
}
