package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.SafeText;
import dev.yieldlings.cli.workspace.WorkspaceException;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Shows a solution as a diff from the learner's files. */
public final class SolutionDiff {
    private SolutionDiff() {}

    /**
     * Returns the lines of the diff.
     *
     * @param exercise the exercise
     * @param mine the learner's folder
     * @param solution the solution's folder
     * @param style highlights headings and changes
     */
    public static List<String> lines(Exercise exercise, Path mine, Path solution, Style style) {
        List<String> lines = new ArrayList<>();
        for (String file : exercise.files()) {
            List<String> yours = read(mine.resolve(file));
            List<String> theirs = read(solution.resolve(file));
            if (DiffText.areUnlike(yours, theirs)) {
                // A diff between two designs would replace nearly every line.
                lines.add(style.strong("solution/" + file) + ", in full, because yours is built differently:");
                lines.add("");
                theirs.stream().map(SafeText::line).forEach(lines::add);
                continue;
            }
            List<String> diff = DiffText.lines("yours/" + file, yours, "solution/" + file, theirs, style);
            lines.addAll(diff.isEmpty() ? List.of(file + ": yours is the same, letter for letter.") : diff);
        }
        return lines;
    }

    /** Reads a file. The learner's file may be missing or not be text; the solution is shown in any case. */
    private static List<String> read(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new WorkspaceException("The file can't be read", e);
        }
    }
}
