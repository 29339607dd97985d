package dev.yieldlings.cli.watch;

import dev.yieldlings.cli.screen.Key;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.watch.session.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;

/** A scrollable text in a part of the window. */
final class ScrollView {
    /** How many lines two successive pages share, so that the reader keeps the place. */
    private static final int OVERLAP = 2;

    /** How many columns one key press scrolls sideways. */
    private static final int SIDEWAYS = 20;

    private static final Pattern LINK = Pattern.compile("\u001b]8;;[^\u001b]*\u001b\\\\");

    private Text text;
    private Text.Laid laid = new Text.Laid(List.of(), 0);
    private int width = -1;
    private int rows = 1;
    private int first;
    private int left;
    private int columns = 1;
    private boolean isMoved;
    private boolean isAmended;

    ScrollView(Text text) {
        this.text = text;
    }

    boolean shows(Text other) {
        return text.equals(other);
    }

    /**
     * Replaces the text by one that has more lines above the old ones. If the learner has scrolled, the same lines
     * stay visible; otherwise the new text is shown from its start.
     */
    void amend(Text other) {
        text = other;
        isAmended = true;
    }

    /**
     * Returns the visible lines.
     *
     * @param canvas the canvas that the text is laid out for
     * @param newRows the number of rows for the text
     * @param newColumns the number of visible columns, which may be more than the canvas's width
     */
    List<String> draw(Canvas canvas, int newRows, int newColumns) {
        rows = Math.max(1, newRows);
        columns = Math.max(1, newColumns);
        if (canvas.width() != width || isAmended) {
            int before = laid.lines().size();
            laid = text.on(canvas);
            if (isAmended && canvas.width() == width) {
                first += laid.lines().size() - before;
            }
            width = canvas.width();
            isAmended = false;
        }
        if (!isMoved) {
            first = laid.lines().size() > rows ? laid.begin() : 0;
        }
        first = Math.clamp(first, 0, last());
        left = Math.min(left, furthest());
        return left == 0
                ? visible()
                : visible().stream().map(line -> from(line, left)).toList();
    }

    private List<String> visible() {
        return laid.lines().subList(first, Math.min(laid.lines().size(), first + rows));
    }

    /** The furthest sideways scroll that still shows something, in columns; 0 if all visible lines fit. */
    private int furthest() {
        int widest = visible().stream()
                .filter(line -> line.length() > columns)
                .mapToInt(line -> attributed(line).columnLength())
                .max()
                .orElse(0);
        return Math.ceilDiv(Math.max(0, widest - columns), SIDEWAYS) * SIDEWAYS;
    }

    /** A line without its first columns. Links are removed, because a cut link leads nowhere. */
    private static String from(String line, int column) {
        AttributedString whole = attributed(line);
        return column >= whole.columnLength()
                ? ""
                : whole.columnSubSequence(column, whole.columnLength()).toAnsi();
    }

    private static AttributedString attributed(String line) {
        return AttributedString.fromAnsi(LINK.matcher(line).replaceAll(""));
    }

    /** Describes the visible part and the keys that show the rest; empty if everything is visible. */
    String place() {
        List<String> place = new ArrayList<>();
        if (laid.lines().size() > rows) {
            int end = Math.min(laid.lines().size(), first + rows);
            place.add("lines " + (first + 1) + " to " + end + " of "
                    + laid.lines().size());
            place.add(end < laid.lines().size() ? "space: on" : "g: to the top");
        }
        if (left < furthest()) {
            place.add("right: more at the side");
        } else if (left > 0) {
            place.add("left: back");
        }
        return String.join("; ", place);
    }

    /** Scrolls if the key is a scroll key. Returns whether it is. */
    boolean key(Key key) {
        if (key == Key.Named.RIGHT || key == Key.Named.LEFT) {
            left = Math.clamp(left + (key == Key.Named.RIGHT ? SIDEWAYS : -SIDEWAYS), 0, furthest());
            isMoved = true;
            return true;
        }
        int page = Math.max(1, rows - OVERLAP);
        Integer by = switch (key) {
            case Key.Character(int c) ->
                switch (c) {
                    case 'j' -> 1;
                    case 'k' -> -1;
                    case ' ' -> page;
                    case 'g' -> -laid.lines().size();
                    case 'G' -> laid.lines().size();
                    default -> null;
                };
            case Key.Named named ->
                switch (named) {
                    case DOWN -> 1;
                    case UP -> -1;
                    case PAGE_DOWN -> page;
                    case PAGE_UP -> -page;
                    case HOME -> -laid.lines().size();
                    case END -> laid.lines().size();
                    case LEFT, RIGHT, ENTER, ESCAPE, BACKSPACE -> null;
                };
        };
        if (by == null) {
            return false;
        }
        isMoved = true;
        first = Math.clamp(first + by, 0, last());
        return true;
    }

    private int last() {
        return Math.max(0, laid.lines().size() - rows);
    }
}
