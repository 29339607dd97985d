package dev.yieldlings.cli.learner;

import dev.yieldlings.cli.progress.Progress;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.util.ArrayList;
import java.util.List;

/** How much of a course is passed, as a bar and in numbers. */
public final class ProgressBar {
    private static final int BAR = 24;

    private ProgressBar() {}

    /**
     * The lines: one, or several where it is too narrow for that.
     *
     * @param style how to set text off
     * @param width how many columns a line may take
     */
    public static List<String> lines(Course course, Progress progress, Style style, int width) {
        int all = course.exercises().size();
        int passed = progress.passed(course);
        // The first one passed is to be seen, and so is that the last one is not.
        int filled = passed == all ? BAR : Math.min(Math.ceilDiv(BAR * passed, all), BAR - 1);
        String bar = "[" + style.good("#".repeat(filled)) + "-".repeat(BAR - filled) + "]";
        String numbers = numbers(course, progress);
        if (BAR + 4 + numbers.length() <= width) {
            return List.of(bar + "  " + numbers);
        }
        List<String> lines = new ArrayList<>(Wrap.lines(numbers, width));
        lines.addFirst(bar);
        return lines;
    }

    /** The numbers alone. */
    public static String numbers(Course course, Progress progress) {
        int max = course.exercises().stream().mapToInt(Exercise::maxPoints).sum();
        return progress.passed(course) + " of " + course.exercises().size() + " passed, " + progress.points(course)
                + " of " + max + " points";
    }
}
