package org.tadmor.backup;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tadmor.command.CommandFailure;
import org.tadmor.database.OwnerOnly;

/** The backups of the database. Each is in its file only when it is whole, on the disk, and was read back. */
@Component
class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    /** Follows the name of a backup that is being written. */
    static final String UNFINISHED = ".part";

    private final DataSource database;
    private final Clock clock;

    Backups(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes everything that the database holds into a file that its owner alone may read. Whoever kills the program
     * meanwhile finds {@code FILE.part} and, where there was one, the former {@code FILE}.
     *
     * @param overwrite whether a file of that name may give way
     * @throws CommandFailure when it may not, or when what was written reads otherwise
     */
    Manifest write(Path file, boolean overwrite) throws IOException, SQLException {
        if (Files.exists(file) && !overwrite) {
            throw new CommandFailure("%s is there already; --overwrite replaces it".formatted(file));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandFailure("there is no folder %s".formatted(folder));
        }
        Path part = file.resolveSibling(file.getFileName() + UNFINISHED);
        try (FileChannel channel = FileChannel.open(part, Set.of(CREATE, WRITE), OwnerOnly.file())) {
            // A second backup into the same file would otherwise write into this one, or into what became of it.
            if (channel.tryLock() == null || !Files.exists(part)) {
                throw new CommandFailure("another backup is being written to %s".formatted(part));
            }
            Manifest manifest = write(channel, part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            forceNames(folder);
            return manifest;
        }
    }

    /** Leaves no part of a backup behind that failed for a reason of its own, such as a full disk. */
    private Manifest write(FileChannel channel, Path part) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            channel.truncate(0);
            Manifest manifest = new BackupWriter(connection, clock.instant()).write(Channels.newOutputStream(channel));
            channel.force(true);
            BackupReader.open(part).close();
            return manifest;
        } catch (IOException | SQLException | RuntimeException failure) {
            Files.deleteIfExists(part);
            throw failure;
        }
    }

    /** Puts the new name of a file on the disk; not every system can. */
    private static void forceNames(Path folder) {
        try (FileChannel names = FileChannel.open(folder)) {
            names.force(true);
        } catch (IOException unsupported) {
            LOG.debug("The folder {} was not forced to the disk", folder, unsupported);
        }
    }
}
