package dev.yieldlings.cli.workspace;

import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What making a workspace came to.
 *
 * @param workspace the workspace
 * @param isNew whether there was none before
 * @param exercises the exercises whose folders were not there before
 * @param restored files that were missing in a folder that was there, relative to the workspace
 * @param refreshed files of the program's that were brought up to date, relative to the workspace
 * @param kept where the earlier forms of refreshed files are; nothing where there were none to keep
 */
public record Made(
        Workspace workspace,
        boolean isNew,
        List<Exercise> exercises,
        List<Path> restored,
        List<Path> refreshed,
        Optional<Path> kept) {
    public Made {
        exercises = List.copyOf(exercises);
        restored = List.copyOf(restored);
        refreshed = List.copyOf(refreshed);
    }

    /** Whether everything was there already. */
    public boolean changedNothing() {
        return !isNew && exercises.isEmpty() && restored.isEmpty() && refreshed.isEmpty();
    }
}
