package dev.yieldlings.cli.watch;

import dev.yieldlings.cli.screen.Key;
import dev.yieldlings.cli.terminal.Sheet;
import dev.yieldlings.cli.watch.session.Text;
import java.util.List;

/** A text in a part of the window, which shows as much of it as there is room for. */
final class Pane {
    /** So many lines of the last window are seen again in the next one, to be found again by. */
    private static final int OVERLAP = 2;

    private Text text;
    private Text.Laid laid = new Text.Laid(List.of(), 0);
    private int width = -1;
    private int rows = 1;
    private int first;
    private boolean isMoved;

    Pane(Text text) {
        this.text = text;
    }

    boolean shows(Text other) {
        return text.equals(other);
    }

    /** Takes another text, and stays where it is in it. */
    void amend(Text other) {
        text = other;
        width = -1;
        isMoved = true;
    }

    /** What is seen of it. */
    List<String> draw(Sheet sheet, int newRows) {
        rows = Math.max(1, newRows);
        if (sheet.width() != width) {
            width = sheet.width();
            laid = text.on(sheet);
        }
        if (!isMoved) {
            first = laid.lines().size() > rows ? laid.begin() : 0;
        }
        first = Math.clamp(first, 0, last());
        return laid.lines().subList(first, Math.min(laid.lines().size(), first + rows));
    }

    /** Which of its lines are seen; empty where all are. */
    String place() {
        if (laid.lines().size() <= rows) {
            return "";
        }
        int end = Math.min(laid.lines().size(), first + rows);
        String rest = end < laid.lines().size() ? "; space: on" : "; g: to the top";
        return "lines " + (first + 1) + " to " + end + " of " + laid.lines().size() + rest;
    }

    /** Moves it, if the key is for that. */
    boolean key(Key key) {
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
