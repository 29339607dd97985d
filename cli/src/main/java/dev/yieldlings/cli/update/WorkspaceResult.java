package dev.yieldlings.cli.update;

import dev.yieldlings.cli.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The result of making a workspace.
 *
 * @param workspace the workspace
 * @param isNew whether there was none before
 * @param changes what is otherwise than before
 * @param kept where copies are of what was replaced; nothing if there were none to keep
 */
public record WorkspaceResult(Workspace workspace, boolean isNew, Changes changes, Optional<Path> kept) {
    /** Whether everything was there already. */
    public boolean changedNothing() {
        return !isNew && changes.isNothing();
    }
}
