package dev.yieldlings.cli.learner;

import dev.yieldlings.cli.workspace.WorkspaceException;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.WrongSolution;
import dev.yieldlings.engine.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The hints of an exercise, each more explicit than the one before.
 *
 * @param folder the folder of the hints
 * @param count the number of hints
 */
public record Hints(Path folder, int count) {
    public static Hints of(Exercise exercise) {
        int count = 0;
        while (Files.isRegularFile(exercise.hints().resolve(count + 1 + ".md"))) {
            count++;
        }
        return new Hints(exercise.hints(), count);
    }

    /**
     * Returns the number of the hint that fits the misconception in a report; 0 if no hint fits better than the
     * next one.
     */
    public static int fitting(Exercise exercise, Report report) {
        return report.misconception().stream()
                .flatMap(shown ->
                        exercise.wrong().stream().filter(wrong -> wrong.name().equals(shown.name())))
                .mapToInt(WrongSolution::hint)
                .findFirst()
                .orElse(0);
    }

    /**
     * Returns the text of a hint.
     *
     * @param number the number of the hint, from 1
     */
    public String text(int number) {
        try {
            return Files.readString(folder.resolve(number + ".md"));
        } catch (IOException e) {
            throw new WorkspaceException("The hint can't be read", e);
        }
    }
}
