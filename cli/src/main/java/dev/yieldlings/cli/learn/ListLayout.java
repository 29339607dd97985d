package dev.yieldlings.cli.learn;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the list of exercises is set out: in one line each, or in two where the titles would get too narrow.
 *
 * @param id how wide the ids are
 * @param title how wide the titles may be
 * @param isTwoLines whether the title gets a line of its own
 * @param numbers the exercises' places in the course, by id
 */
record ListLayout(int id, int title, boolean isTwoLines, Map<String, Integer> numbers) {
    private static final int MARK = 5;
    private static final int NUMBER = 4;
    private static final int POINTS = 8;
    private static final int LEVEL = 7;
    private static final int GAP = 2;
    private static final int LEAST_TITLE = 18;

    ListLayout {
        numbers = Map.copyOf(numbers);
    }

    static ListLayout of(Course course, int width) {
        int id = course.exercises().stream()
                .mapToInt(exercise -> exercise.id().length())
                .max()
                .orElse(0);
        int longest = course.exercises().stream()
                .mapToInt(exercise -> exercise.title().length())
                .max()
                .orElse(0);
        Map<String, Integer> numbers =
                course.exercises().stream().collect(Collectors.toMap(Exercise::id, Exercise::number));
        int after = course.exercises().stream()
                .mapToInt(exercise -> after(exercise, numbers).length())
                .max()
                .orElse(0);
        int room = width - MARK - NUMBER - GAP - id - GAP - POINTS - LEVEL - GAP - Math.max(after, "after".length());
        return room < Math.min(LEAST_TITLE, longest)
                ? new ListLayout(id, Math.max(width - MARK - NUMBER - GAP, 1), true, numbers)
                : new ListLayout(id, Math.min(room, longest), false, numbers);
    }

    /** The numbers of the exercises that should be solved before. */
    private static String after(Exercise exercise, Map<String, Integer> numbers) {
        return exercise.prerequisites().stream()
                .map(prerequisite -> numbers.getOrDefault(prerequisite, 0))
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /** The line above the columns. */
    String head() {
        return line(" ".repeat(MARK), "", "id", "title", "points", "level", "after");
    }

    /** The lines of an exercise. */
    List<String> lines(Exercise exercise, String mark, String points) {
        String line = line(
                mark,
                String.valueOf(exercise.number()),
                exercise.id(),
                exercise.title(),
                points,
                String.valueOf(exercise.difficulty()),
                after(exercise, numbers));
        return isTwoLines ? List.of(line, " ".repeat(MARK + NUMBER + GAP) + cut(exercise.title())) : List.of(line);
    }

    private String line(
            String mark, String number, String idText, String titleText, String points, String level, String after) {
        String middle = isTwoLines ? "" : " ".repeat(GAP) + left(cut(titleText), title);
        return mark
                + right(number, NUMBER)
                + " ".repeat(GAP)
                + left(idText, id)
                + middle
                + right(points, POINTS)
                + right(level, LEVEL)
                + (after.isEmpty() ? "" : " ".repeat(GAP) + after);
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
