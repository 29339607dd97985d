package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The layout of the list of exercises: one line each; without prerequisites if the titles would become too narrow;
 * in two lines each if even that is too wide.
 *
 * @param id the width of the ids
 * @param title the width of the titles
 * @param hasAfter whether prerequisites are shown
 * @param isTwoLines whether the title has a line of its own
 * @param numbers the exercises' numbers, by id
 */
record ListLayout(int id, int title, boolean hasAfter, boolean isTwoLines, Map<String, Integer> numbers) {
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
        int room = width - MARK - NUMBER - GAP - id - GAP - POINTS - LEVEL;
        int beside = room - GAP - Math.max(after, "after".length());
        if (beside >= longest) {
            return new ListLayout(id, longest, true, false, numbers);
        }
        return room < Math.min(LEAST_TITLE, longest)
                ? new ListLayout(id, Math.max(width - MARK - NUMBER - GAP, 1), true, true, numbers)
                : new ListLayout(id, Math.min(room, longest), false, false, numbers);
    }

    /** The numbers of an exercise's prerequisites. */
    private static String after(Exercise exercise, Map<String, Integer> numbers) {
        return exercise.prerequisites().stream()
                .map(prerequisite -> numbers.getOrDefault(prerequisite, 0))
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /** Returns the header line. */
    String head() {
        return line(" ".repeat(MARK), "", "id", "title", "points", "level", "after");
    }

    /** Returns the lines of an exercise. */
    List<String> lines(Exercise exercise, String mark, String points) {
        String line = line(
                mark,
                String.valueOf(exercise.number()),
                exercise.id(),
                isTwoLines ? "" : titles(exercise).getFirst(),
                points,
                String.valueOf(exercise.difficulty()),
                after(exercise, numbers));
        int column = MARK + NUMBER + GAP + (isTwoLines ? 0 : id + GAP);
        return Stream.concat(
                        Stream.of(line),
                        titles(exercise).stream().skip(isTwoLines ? 0 : 1).map(each -> " ".repeat(column) + each))
                .toList();
    }

    private List<String> titles(Exercise exercise) {
        return Wrap.lines(exercise.title(), title);
    }

    private String line(
            String mark, String number, String idText, String titleText, String points, String level, String after) {
        String middle = isTwoLines ? "" : " ".repeat(GAP) + left(titleText, title);
        return mark
                + right(number, NUMBER)
                + " ".repeat(GAP)
                + left(idText, id)
                + middle
                + right(points, POINTS)
                + right(level, LEVEL)
                + (after.isEmpty() || !hasAfter ? "" : " ".repeat(GAP) + after);
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
