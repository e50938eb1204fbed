package org.tadmor.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Backups that are whole, though not what they say. */
final class BackupFiles {

    private BackupFiles() {}

    /** Gives a backup another manifest. */
    static void rewrite(Path file, Manifest manifest) throws IOException {
        Path changed = file.resolveSibling("changed");
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (Manifest.Table table : manifest.tables()) {
                to.putNextEntry(new ZipEntry(table.entry()));
                if (table.rows() > 0) {
                    from.getInputStream(from.getEntry(table.entry())).transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(BackupWriter.MANIFEST));
            to.write(manifest.toJson());
            to.setComment(Checksum.of(manifest.toJson()));
        }
        Files.move(changed, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes all rows out of a table. */
    static void without(Path file, Manifest manifest, String name) throws IOException {
        List<Manifest.Table> tables = manifest.tables().stream()
                .map(table -> table.name().equals(name)
                        ? new Manifest.Table(name, table.columns(), 0, Checksum.of(new byte[0]))
                        : table)
                .toList();
        rewrite(
                file,
                new Manifest(
                        manifest.program(), manifest.schema(), manifest.writtenAt(), tables, manifest.sequences()));
    }
}
