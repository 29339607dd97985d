package dev.yieldlings.cli.watch.list;

import dev.yieldlings.cli.learner.ExerciseStatus;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.cli.watch.list.CourseStatus.Entry;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Lays out the line of an exercise. The title and the points appear if there is room for them.
 *
 * @param glyphs the characters that can be shown
 * @param columns the width of the line
 * @param number the width of the number column
 * @param id the width of the id column
 * @param title the width of the title column; 0 to leave it out
 * @param points the width of the points column; 0 to leave it out
 */
record ItemText(Glyphs glyphs, int columns, int number, int id, int title, int points) {
    /** The columns before the number: the signs for selected and current, the status mark, and a space. */
    private static final int BEFORE_NUMBER = 6;

    private static final int MARK_AT = 2;
    private static final int MARK_END = 5;
    private static final int GAP = 2;
    private static final int LEAST_TITLE = 12;

    static ItemText of(List<Entry> all, Glyphs glyphs, int columns) {
        int number = widest(all, entry -> Columns.of(number(entry)));
        int id = widest(all, entry -> Columns.of(entry.exercise().id()));
        int points = widest(all, entry -> Columns.of(points(entry)));
        int title =
                widest(all, entry -> Columns.of(glyphs.clean(entry.exercise().title())));
        int room = columns - BEFORE_NUMBER - number - GAP - id;
        int roomForTitle = room - GAP - points - GAP;
        if (room < GAP + points) {
            return new ItemText(glyphs, columns, number, id, 0, 0);
        }
        boolean hasTitle = roomForTitle >= Math.min(LEAST_TITLE, title);
        return new ItemText(glyphs, columns, number, id, hasTitle ? Math.min(title, roomForTitle) : 0, points);
    }

    /**
     * Returns the line of an exercise.
     *
     * @param style the style of its status mark
     */
    String line(Entry entry, boolean selected, boolean current, Style style) {
        String text = (selected ? "*" : " ")
                + (current ? ">" : " ")
                + entry.standing().mark(Style.PLAIN)
                + " "
                + right(number(entry), number)
                + gap(Columns.pad(entry.exercise().id(), id), id)
                + gap(Columns.pad(Columns.fit(glyphs.clean(entry.exercise().title()), title, glyphs), title), title)
                + gap(right(points(entry), points), points);
        String line = Columns.start(text, columns);
        return line.length() < MARK_END
                ? line
                : line.substring(0, MARK_AT) + entry.standing().mark(style) + line.substring(MARK_END);
    }

    /** Explains the signs. */
    static String legend() {
        StringBuilder legend = new StringBuilder("* selected  > current");
        for (ExerciseStatus standing : ExerciseStatus.values()) {
            legend.append("  ").append(standing.mark(Style.PLAIN)).append(' ').append(standing.words());
        }
        return legend.toString();
    }

    private static String gap(String text, int width) {
        return width == 0 ? "" : " ".repeat(GAP) + text;
    }

    private static String number(Entry entry) {
        return String.valueOf(entry.exercise().number());
    }

    private static String points(Entry entry) {
        return entry.points() + "/" + entry.exercise().maxPoints();
    }

    private static int widest(List<Entry> all, ToIntFunction<Entry> width) {
        return all.stream().mapToInt(width).max().orElse(0);
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
