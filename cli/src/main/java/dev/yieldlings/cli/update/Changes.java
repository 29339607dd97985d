package dev.yieldlings.cli.update;

import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Path;
import java.util.List;

/**
 * The changes that an update makes in a workspace. All paths are relative to the workspace.
 *
 * @param exercises the exercises whose folders are missing
 * @param gone the ids of exercises that are no longer in the course; their folders stay
 * @param moved the exercise folders to rename, with all their files
 * @param restored files that are missing in an existing folder
 * @param pages new versions of pages
 * @param starters new versions of starter files that the learner has not changed
 * @param program new versions of the program's files
 * @param left files with a new version that stay because the learner has changed them
 */
public record Changes(
        List<Exercise> exercises,
        List<String> gone,
        List<Move> moved,
        List<Path> restored,
        List<Path> pages,
        List<Path> starters,
        List<Path> program,
        List<Path> left) {
    public Changes {
        exercises = List.copyOf(exercises);
        gone = List.copyOf(gone);
        moved = List.copyOf(moved);
        restored = List.copyOf(restored);
        pages = List.copyOf(pages);
        starters = List.copyOf(starters);
        program = List.copyOf(program);
        left = List.copyOf(left);
    }

    /**
     * A renamed folder.
     *
     * @param from the old name
     * @param to the new name
     */
    public record Move(String from, String to) {}

    /** Whether there is nothing to change and nothing to report. */
    public boolean isNothing() {
        return exercises.isEmpty()
                && gone.isEmpty()
                && moved.isEmpty()
                && restored.isEmpty()
                && pages.isEmpty()
                && starters.isEmpty()
                && program.isEmpty()
                && left.isEmpty();
    }
}
