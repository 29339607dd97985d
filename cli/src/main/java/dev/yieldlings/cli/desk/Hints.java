package dev.yieldlings.cli.desk;

import dev.yieldlings.cli.workspace.WorkspaceException;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The hints of an exercise, each of which gives more away than the one before.
 *
 * @param folder where they lie
 * @param count how many there are
 */
public record Hints(Path folder, int count) {
    public static Hints of(Exercise exercise) {
        int count = 0;
        while (Files.isRegularFile(exercise.hints().resolve(count + 1 + ".md"))) {
            count++;
        }
        return new Hints(exercise.hints(), count);
    }

    /** The text of a hint, from 1. */
    public String text(int number) {
        try {
            return Files.readString(folder.resolve(number + ".md"));
        } catch (IOException e) {
            throw new WorkspaceException("The hint can't be read", e);
        }
    }
}
