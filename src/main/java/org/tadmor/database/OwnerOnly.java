package org.tadmor.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Permissions that keep other users of the machine out; does nothing on Windows, where a home folder is private. */
public final class OwnerOnly {

    private static final boolean SUPPORTED =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    static FileAttribute<?>[] folder() {
        return attributes(FOLDER);
    }

    public static FileAttribute<?>[] file() {
        return attributes(FILE);
    }

    /** Takes from everyone else what an existing folder grants them. */
    static void restrict(Path folder) throws IOException {
        if (SUPPORTED) {
            Files.setPosixFilePermissions(folder, FOLDER);
        }
    }

    static boolean canWrite(Path folder) throws IOException {
        if (!SUPPORTED) {
            return true;
        }
        Set<PosixFilePermission> granted = Files.getPosixFilePermissions(folder);
        return !granted.contains(PosixFilePermission.GROUP_WRITE)
                && !granted.contains(PosixFilePermission.OTHERS_WRITE);
    }

    private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
        return SUPPORTED
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
