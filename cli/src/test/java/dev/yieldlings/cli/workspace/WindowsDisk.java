package dev.yieldlings.cli.workspace;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** A disk in memory that behaves like one of Windows: backslashes, no POSIX permissions, case-insensitive names. */
public final class WindowsDisk implements TempDirFactory {
    private final FileSystem disk = Jimfs.newFileSystem(Configuration.windows().toBuilder()
            .setAttributeViews("basic", "dos", "owner")
            .build());

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        return Files.createDirectory(disk.getPath("C:\\Users and others"));
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }
}
