package org.tadmor.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tadmor.startup.StartupFailure;

/** The folder of Tadmor's data, held by this program alone for as long as it lives. */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Creates the folder if need be and takes hold of it; the system lets go of it when the program dies, however it dies.
     *
     * @throws InUse if another program holds it
     * @throws StartupFailure if the folder cannot be written, or if others can write it
     */
    static DataFolder hold(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, OwnerOnly.folder());
            }
            Path path = folder.toRealPath();
            if (!OwnerOnly.canWrite(path)) {
                throw new StartupFailure(
                        "other users of this machine could change the data folder %s.".formatted(path),
                        "Keep them out with: chmod go-w %s".formatted(path));
            }
            Path lockFile = path.resolve("lock");
            FileChannel lock = FileChannel.open(lockFile, CREATE, READ, WRITE);
            if (locked(lock) == null) {
                lock.close();
                throw new InUse(folder, Files.readString(lockFile));
            }
            lock.truncate(0)
                    .write(StandardCharsets.UTF_8.encode(
                            Long.toString(ProcessHandle.current().pid())));
            return new DataFolder(path, lock);
        } catch (IOException failure) {
            throw new StartupFailure(
                    "the data folder %s cannot be written (%s).".formatted(folder, failure),
                    "Choose another with --tadmor.data=FOLDER (or TADMOR_DATA).",
                    failure);
        }
    }

    Path path() {
        return path;
    }

    /** Lets go of the folder. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Another program holds the folder. */
    static final class InUse extends StartupFailure {

        private InUse(Path folder, String process) {
            super(
                    "the data folder %s is in use by another Tadmor (process %s).".formatted(folder, process),
                    "Stop that one, or choose another folder with --tadmor.data=FOLDER (or TADMOR_DATA).");
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            return null;
        }
    }
}
