package org.tadmor.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.tadmor.command.CommandFailure;
import tools.jackson.core.JacksonException;

/** A backup's file, which is as it was written: all of it is read and compared with its checksums when it is opened. */
final class BackupReader implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupReader(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.manifest = checkedManifest();
    }

    /** @throws CommandFailure when it is no backup, or not the whole of one, or was changed since it was written */
    static BackupReader open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure("there is no file %s".formatted(file));
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException unreadable) {
            throw new CommandFailure("%s is no backup, or not the whole of one".formatted(file), unreadable);
        }
        try {
            var reader = new BackupReader(file, zip);
            reader.check();
            return reader;
        } catch (CommandFailure | IOException failure) {
            zip.close();
            throw failure;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** The rows of a table, as PostgreSQL wrote them. */
    InputStream rows(Manifest.Table table) throws IOException {
        ZipEntry entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw damaged("it lacks the table " + table.name());
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Manifest checkedManifest() throws IOException {
        ZipEntry entry = zip.getEntry(BackupWriter.MANIFEST);
        if (entry == null) {
            throw damaged("it says nothing of what it holds");
        }
        try (InputStream input = zip.getInputStream(entry)) {
            byte[] json = input.readAllBytes();
            if (!Checksum.of(json).equals(zip.getComment())) {
                throw damaged("its manifest is not as it was written");
            }
            return Manifest.fromJson(json);
        } catch (ZipException | EOFException | JacksonException unreadable) {
            throw damaged("its manifest cannot be read");
        }
    }

    private void check() throws IOException {
        Set<String> expected = Stream.concat(
                        Stream.of(BackupWriter.MANIFEST),
                        manifest.tables().stream().map(Manifest.Table::entry))
                .collect(Collectors.toSet());
        Set<String> found = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        if (!found.equals(expected)) {
            throw damaged("it does not hold the tables that it names");
        }
        for (Manifest.Table table : manifest.tables()) {
            check(table);
        }
    }

    private void check(Manifest.Table table) throws IOException {
        var found = new Checksum(OutputStream.nullOutputStream());
        try (InputStream rows = rows(table)) {
            rows.transferTo(found);
        } catch (ZipException | EOFException unreadable) {
            throw damaged("the table %s cannot be read".formatted(table.name()));
        }
        if (found.rows() != table.rows() || !found.hex().equals(table.sha256())) {
            throw damaged("the table %s is not as it was written".formatted(table.name()));
        }
    }

    private CommandFailure damaged(String how) {
        return new CommandFailure("the backup %s is damaged: %s".formatted(file, how));
    }
}
