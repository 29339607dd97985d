package dev.yieldlings.cli.learn;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.util.List;

/**
 * How the list of exercises is set out: in one line each, or in two where the titles would get too narrow.
 *
 * @param id how wide the ids are
 * @param title how wide the titles may be
 * @param isTwoLines whether the title gets a line of its own
 */
record ListLayout(int id, int title, boolean isTwoLines) {
    private static final int MARK = 5;
    private static final int NUMBER = 4;
    private static final int POINTS = 8;
    private static final int LEVEL = 7;
    private static final int GAP = 2;
    private static final int LEAST_TITLE = 24;

    static ListLayout of(Course course, int width) {
        int id = course.exercises().stream()
                .mapToInt(exercise -> exercise.id().length())
                .max()
                .orElse(0);
        int longest = course.exercises().stream()
                .mapToInt(exercise -> exercise.title().length())
                .max()
                .orElse(0);
        int room = width - MARK - NUMBER - GAP - id - GAP - POINTS - LEVEL;
        return room < Math.min(LEAST_TITLE, longest)
                ? new ListLayout(id, Math.max(width - MARK - NUMBER - GAP, 1), true)
                : new ListLayout(id, Math.min(room, longest), false);
    }

    /** The line above the columns. */
    String head() {
        return line(" ".repeat(MARK), "", "id", "title", "points", "level");
    }

    /** The lines of an exercise. */
    List<String> lines(Exercise exercise, String mark, String points) {
        String line = line(
                mark,
                String.valueOf(exercise.number()),
                exercise.id(),
                exercise.title(),
                points,
                String.valueOf(exercise.difficulty()));
        return isTwoLines ? List.of(line, " ".repeat(MARK + NUMBER + GAP) + cut(exercise.title())) : List.of(line);
    }

    private String line(String mark, String number, String idText, String titleText, String points, String level) {
        String middle = isTwoLines ? "" : " ".repeat(GAP) + left(cut(titleText), title);
        return mark
                + right(number, NUMBER)
                + " ".repeat(GAP)
                + left(idText, id)
                + middle
                + right(points, POINTS)
                + right(level, LEVEL);
    }

    private String cut(String text) {
        return text.length() <= title ? text : text.substring(0, title - 1).stripTrailing() + "…";
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
