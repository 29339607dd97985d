package dev.yieldlings.cli.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets file permissions, if the file system supports them; otherwise does nothing. */
final class Permissions {
    private static final Set<PosixFilePermission> WRITE = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    private static final Set<PosixFilePermission> EXECUTE = EnumSet.of(
            PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    private Permissions() {}

    /** Makes a file read-only, against accidental edits. */
    static void setReadOnly(Path file) throws IOException {
        DosFileAttributeView dos = Files.getFileAttributeView(file, DosFileAttributeView.class);
        PosixFileAttributeView posix = posix(file);
        if (posix != null) {
            Set<PosixFilePermission> permissions =
                    EnumSet.copyOf(posix.readAttributes().permissions());
            permissions.removeAll(WRITE);
            posix.setPermissions(permissions);
        } else if (dos != null) {
            dos.setReadOnly(true);
        }
    }

    /** Makes a script executable for everybody. */
    static void setExecutable(Path file) throws IOException {
        PosixFileAttributeView posix = posix(file);
        if (posix != null) {
            Set<PosixFilePermission> permissions =
                    EnumSet.copyOf(posix.readAttributes().permissions());
            permissions.addAll(EXECUTE);
            posix.setPermissions(permissions);
        }
    }

    private static @Nullable PosixFileAttributeView posix(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class);
    }
}
