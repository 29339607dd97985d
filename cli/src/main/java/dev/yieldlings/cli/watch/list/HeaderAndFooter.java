package dev.yieldlings.cli.watch.list;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.cli.watch.list.Browsing.Prompt;
import dev.yieldlings.engine.course.Exercise;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines above and below the list: progress, filter and search, the selected exercise or a message, and the
 * keys.
 */
final class HeaderAndFooter {
    private static final int ROWS_FOR_HEAD = 4;
    private static final int ROWS_FOR_NEWS = 6;
    private static final int ROWS_FOR_BOTH = 10;
    private static final int ROWS_FOR_SPACE = 16;
    private static final int ROWS_FOR_LEGEND = 22;
    private static final int MOST_NOTICE_ROWS = 5;
    private static final int GAP = 2;

    private final Canvas canvas;
    private final Browsing browsing;

    HeaderAndFooter(Canvas canvas, Browsing browsing) {
        this.canvas = canvas;
        this.browsing = browsing;
    }

    /** The lines above the list, in a window of this size. */
    List<String> head(int rows, int columns) {
        String shown = fit(shown(), columns);
        String progress = progress(columns);
        if (rows >= ROWS_FOR_BOTH) {
            return List.of(progress, shown);
        }
        return rows < ROWS_FOR_HEAD ? List.of() : List.of(shown.isEmpty() ? progress : shown);
    }

    /** The lines below the list. */
    List<String> foot(int rows, int columns) {
        String news = fit(news(), columns);
        boolean mustBeSeen = !browsing.notice().isEmpty() || !(browsing.prompt() instanceof Prompt.None);
        if (rows < ROWS_FOR_NEWS) {
            return rows < 2 && !mustBeSeen ? List.of() : List.of(mustBeSeen ? news : keys(columns));
        }
        List<String> foot = new ArrayList<>();
        if (rows >= ROWS_FOR_SPACE) {
            foot.add("");
        }
        if (rows >= ROWS_FOR_SPACE && !browsing.notice().isEmpty()) {
            // A message may contain something to remember, such as the path of a backup, so it is wrapped rather than
            // cut.
            foot.addAll(Wrap.lines(canvas.glyphs().clean(browsing.notice()), Math.max(2, columns)).stream()
                    .limit(MOST_NOTICE_ROWS)
                    .map(line -> fit(line, columns))
                    .toList());
        } else {
            foot.add(news);
        }
        if (rows >= ROWS_FOR_LEGEND) {
            foot.add(canvas.style().faint(fit(ItemText.legend(), columns)));
        }
        foot.add(keys(columns));
        return foot;
    }

    private String progress(int columns) {
        CourseStatus status = browsing.status();
        int all = status.entries().size();
        String title = canvas.glyphs().clean(status.course().title());
        String numbers = status.passed() + " of " + all + " passed, " + status.points() + " of " + status.maxPoints()
                + " points";
        int room = columns - GAP - Columns.of(numbers);
        if (room >= Columns.of(title)) {
            return canvas.style().strong(Columns.pad(title, room)) + " ".repeat(GAP) + numbers;
        }
        String shorter = status.passed() + "/" + all + " passed";
        return fit(Columns.of(numbers) <= columns ? numbers : shorter, columns);
    }

    private String shown() {
        String shown = browsing.filter() == Filter.ALL
                ? ""
                : "Only " + browsing.filter().words() + ": "
                        + browsing.selection().shown().size() + " of "
                        + browsing.status().entries().size() + ". ";
        String found = browsing.search().isEmpty() || browsing.prompt() instanceof Prompt.Searching
                ? ""
                : "Search: " + looked();
        return (shown + found).strip();
    }

    private String looked() {
        int matches = browsing.matches();
        return browsing.search().text() + "  (" + (matches == 1 ? "1 match" : matches + " matches") + ")";
    }

    private String news() {
        return switch (browsing.prompt()) {
            case Prompt.Resetting(Exercise exercise) -> "Reset " + exercise.id() + "? y/n";
            case Prompt.Searching searching ->
                "/" + (browsing.search().isEmpty() ? browsing.search().text() : looked());
            case Prompt.None none -> browsing.notice().isEmpty() ? selected() : browsing.notice();
        };
    }

    private String selected() {
        return browsing.selection()
                .selected()
                .map(entry -> entry.exercise().number() + ": "
                        + entry.exercise().title() + ". Level "
                        + entry.exercise().difficulty() + ", "
                        + entry.standing().words() + ".")
                .orElse("");
    }

    /** The keys that have an effect now, the most important first, as many as fit. */
    private String keys(int columns) {
        List<Hint> hints = hints();
        int fitting = hints.size();
        while (fitting > 1 && width(hints.subList(0, fitting)) > columns) {
            fitting--;
        }
        if (width(hints.subList(0, fitting)) > columns) {
            return fit(hints.getFirst().key() + " " + hints.getFirst().what(), columns);
        }
        return hints.stream()
                .limit(fitting)
                .map(hint -> canvas.style().strong(hint.key()) + " " + hint.what())
                .collect(Collectors.joining(" ".repeat(GAP)));
    }

    private static int width(List<Hint> hints) {
        return hints.stream()
                        .mapToInt(hint -> hint.key().length() + 1 + hint.what().length())
                        .sum()
                + GAP * (hints.size() - 1);
    }

    private List<Hint> hints() {
        return switch (browsing.prompt()) {
            case Prompt.Resetting resetting ->
                List.of(new Hint("y", "reset"), new Hint("any other key", "leave as it is"));
            case Prompt.Searching searching ->
                List.of(new Hint("Enter", "keep"), new Hint("Esc", "clear"), new Hint("Up/Down", "other matches"));
            case Prompt.None none ->
                Stream.of(
                                new Hint("q", "back"),
                                new Hint("Enter", "go"),
                                new Hint("a", browsing.filter() == Filter.ALL ? "" : "all"),
                                new Hint("n/N", browsing.search().isEmpty() ? "" : "next"),
                                new Hint("/", "search"),
                                new Hint("d", "done"),
                                new Hint("p", "pending"),
                                new Hint("x", "reset"),
                                new Hint("j/k", "move"),
                                new Hint("g/G", "ends"))
                        .filter(hint -> !hint.what().isEmpty())
                        .toList();
        };
    }

    private String fit(String text, int columns) {
        return Columns.fit(canvas.glyphs().clean(text), columns, canvas.glyphs());
    }

    /**
     * A key and its effect.
     *
     * @param key the key's label
     * @param what the effect in a word; empty if the key has none now
     */
    private record Hint(String key, String what) {}
}
