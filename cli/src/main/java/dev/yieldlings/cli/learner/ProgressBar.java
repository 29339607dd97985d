package dev.yieldlings.cli.learner;

import dev.yieldlings.cli.progress.Progress;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.util.ArrayList;
import java.util.List;

/** The progress in a course as a bar and in numbers. */
public final class ProgressBar {
    private static final int BAR = 24;

    private ProgressBar() {}

    /**
     * Returns one line, or several if it does not fit.
     *
     * @param style highlights the filled part of the bar
     * @param width the width in columns
     */
    public static List<String> lines(Course course, Progress progress, Style style, int width) {
        int all = course.exercises().size();
        int passed = progress.passed(course);
        // Even one passed exercise fills a cell, and the bar is full only if all are passed.
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

    /** Returns only the numbers. */
    public static String numbers(Course course, Progress progress) {
        int max = course.exercises().stream().mapToInt(Exercise::maxPoints).sum();
        return progress.passed(course) + " of " + course.exercises().size() + " passed, " + progress.points(course)
                + " of " + max + " points";
    }
}
