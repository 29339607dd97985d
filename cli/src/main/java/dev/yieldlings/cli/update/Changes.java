package dev.yieldlings.cli.update;

import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Path;
import java.util.List;

/**
 * What an update changes in a workspace; all paths are relative to it.
 *
 * @param exercises the exercises whose folders were not there
 * @param gone the ids of exercises that the course has no more; their folders stay
 * @param moved exercises' folders that get another name, with all that is in them
 * @param restored files that were missing in a folder that was there
 * @param pages pages that are new
 * @param starters starters that are new, and that the learner had not changed
 * @param program the program's files that are new
 * @param left files that have a newer form, and that the learner has changed: they stay
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
     * A folder that gets another name.
     *
     * @param from its name before
     * @param to its name after
     */
    public record Move(String from, String to) {}

    /** Whether there is nothing to change and nothing to tell. */
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
