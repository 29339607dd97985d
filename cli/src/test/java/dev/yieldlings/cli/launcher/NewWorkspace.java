package dev.yieldlings.cli.launcher;

import dev.yieldlings.engine.file.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Workspaces as {@code init} makes them, copied from one that it has made for all tests. */
public final class NewWorkspace {
    private NewWorkspace() {}

    private static final class Template {
        static final Path WORKSPACE = make();

        private static Path make() {
            try {
                Path folder = Launched.distribution().resolveSibling("template");
                Folders.delete(folder);
                Files.createDirectories(folder);
                Launched made = Launched.yieldlings(folder, "init", "work");
                if (made.exitCode() != 0) {
                    throw new AssertionError(made);
                }
                return folder.resolve("work");
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Makes the workspace {@code work} in a folder, and returns its path. */
    public static Path in(Path folder) throws IOException {
        Path workspace = folder.resolve("work");
        FolderCopy.make(Template.WORKSPACE, workspace);
        return workspace;
    }
}
