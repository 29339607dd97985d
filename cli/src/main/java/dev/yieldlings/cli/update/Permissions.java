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

/** What may be done with a file, as far as its disk knows of that; where it does not, nothing is changed. */
final class Permissions {
    private static final Set<PosixFilePermission> WRITE = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    private static final Set<PosixFilePermission> EXECUTE = EnumSet.of(
            PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    private Permissions() {}

    /** Protects a file from being written to by mistake. */
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

    /** Lets everybody start a script. */
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
