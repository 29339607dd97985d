package dev.yieldlings.cli.watch;

import dev.yieldlings.cli.learner.ProgressBar;
import dev.yieldlings.cli.screen.Size;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.cli.watch.session.Action;
import dev.yieldlings.cli.watch.session.Session;
import dev.yieldlings.engine.course.Exercise;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the watch window: the exercise's title and status above the text, progress and keys below it. */
final class Frame {
    /** A window with fewer rows shows only the status, the text, and the notice or the keys. */
    private static final int LEAST_ROWS = 10;

    /** Longer lines are hard to read, however wide the window. */
    private static final int WIDEST = 100;

    private final Session session;
    private final Canvas canvas;

    Frame(Session session, Canvas canvas) {
        this.session = session;
        this.canvas = canvas;
    }

    /**
     * Returns one line for each row of the window.
     *
     * @param notice a message to show at the bottom; empty for none
     */
    List<String> draw(Size size, ScrollView view, String notice) {
        Canvas fitting = canvas.withWidth(Math.min(size.columns(), WIDEST));
        boolean isLow = size.rows() < LEAST_ROWS;
        List<String> top = isLow ? List.of(status(fitting)) : List.of(title(fitting), status(fitting), "");
        List<String> bottom = new ArrayList<>(notice.isEmpty() ? List.of() : Wrap.lines(notice, fitting.width()));
        if (!isLow) {
            bottom.addFirst("");
            bottom.add(ProgressBar.lines(
                            session.learner().course(), session.learner().progress(), fitting.style(), fitting.width())
                    .getFirst());
        }
        if (!isLow || notice.isEmpty()) {
            bottom.add(keys(fitting));
        }
        List<String> lines = new ArrayList<>(top);
        lines.addAll(view.draw(fitting, size.rows() - top.size() - bottom.size(), size.columns()));
        while (lines.size() < size.rows() - bottom.size()) {
            lines.add("");
        }
        if (!isLow && !view.place().isEmpty()) {
            bottom.set(0, fitting.style().faint(view.place()));
        }
        lines.addAll(bottom);
        return lines.size() > size.rows() ? lines.subList(0, size.rows()) : lines;
    }

    private String title(Canvas fitting) {
        Style style = fitting.style();
        if (session.exercise().isEmpty()) {
            return style.strong(cut(session.learner().course().title(), fitting));
        }
        Exercise exercise = session.exercise().get();
        String name = exercise.number() + "  " + exercise.id();
        if (Columns.of(name) + Columns.of(fitting.glyphs().ellipsis()) > fitting.width()) {
            return style.strong(cut(name, fitting));
        }
        return style.strong(name) + cut(": " + exercise.title(), fitting.width() - Columns.of(name), fitting);
    }

    private String status(Canvas fitting) {
        return session.exercise().isEmpty() ? "" : StatusLine.of(session.state(), fitting);
    }

    /** The keys that have an effect now, as many as fit. The last two, keys and quit, are always shown. */
    private String keys(Canvas fitting) {
        boolean passed = session.passed();
        List<Action> actions = new ArrayList<>(Stream.of(Action.values())
                .filter(action -> switch (action) {
                    case NEXT, SOLUTION -> passed;
                    case HINT -> !passed;
                    case LIST, CHECK, RUN, TRY, PAGE, OPEN, RESET, KEYS, QUIT -> true;
                })
                .toList());
        while (width(actions) > fitting.width() && actions.size() > 2) {
            actions.remove(actions.size() - 3);
        }
        return actions.stream()
                .map(action -> fitting.style().strong(String.valueOf(action.key())) + " " + action.word())
                .collect(Collectors.joining("  "));
    }

    private static int width(List<Action> actions) {
        return actions.stream().mapToInt(action -> action.word().length() + 4).sum() - 2;
    }

    private static String cut(String text, Canvas fitting) {
        return cut(text, fitting.width(), fitting);
    }

    private static String cut(String text, int width, Canvas fitting) {
        String ellipsis = fitting.glyphs().ellipsis();
        return Columns.of(text) <= width
                ? text
                : Columns.start(text, Math.max(0, width - Columns.of(ellipsis))) + ellipsis;
    }
}
