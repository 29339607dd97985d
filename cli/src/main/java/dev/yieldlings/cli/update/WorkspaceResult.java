package dev.yieldlings.cli.update;

import dev.yieldlings.cli.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The result of {@link WorkspaceMaker#make}.
 *
 * @param workspace the workspace
 * @param isNew whether the workspace was created
 * @param changes the changes that were made
 * @param kept the folder with copies of replaced files; empty if no copy was needed
 */
public record WorkspaceResult(Workspace workspace, boolean isNew, Changes changes, Optional<Path> kept) {
    /** Whether the workspace was up to date already. */
    public boolean changedNothing() {
        return !isNew && changes.isNothing();
    }
}
