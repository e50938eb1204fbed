package org.tadmor.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A disk of a few megabytes, in memory, that can be filled to its end; only some systems let a test have one. */
final class SmallDisk implements AutoCloseable {

    private static final int MEGABYTE = 1024 * 1024;

    private final Path path;

    private SmallDisk(Path path) {
        this.path = path;
    }

    /** Empty where none can be mounted. */
    static Optional<SmallDisk> mountedAt(Path path, int megabytes) throws IOException, InterruptedException {
        return runs("mount", "-t", "tmpfs", "-o", "mode=700,size=" + megabytes + "m", "tadmor-test", path.toString())
                ? Optional.of(new SmallDisk(path))
                : Optional.empty();
    }

    /** Leaves no byte free. */
    void fill() throws IOException {
        fillUpTo(0);
    }

    /** Leaves so much free. */
    void fillUpTo(int megabytes) throws IOException {
        try (var file = Files.newOutputStream(path.resolve("ballast"))) {
            byte[] block = new byte[MEGABYTE / 4];
            while (Files.getFileStore(path).getUsableSpace() > (long) megabytes * MEGABYTE) {
                file.write(block);
            }
        } catch (IOException full) {
            if (megabytes > 0) {
                throw full;
            }
        }
    }

    void makeRoom() throws IOException {
        Files.delete(path.resolve("ballast"));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        runs("umount", "--lazy", path.toString());
    }

    private static boolean runs(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
