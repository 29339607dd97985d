package dev.yieldlings.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** A paragraph to wrap: its characters and the places where it may be broken. */
final class Paragraph {
    /**
     * A character with its combining marks.
     *
     * @param text the character
     * @param columns its width in columns
     * @param isGap whether it is a space between words, where a line may end
     * @param file the source file to link to; empty for no link
     */
    private record Cell(String text, int columns, boolean isGap, String file) {}

    private final List<Cell> cells = new ArrayList<>();

    /** Adds words. A line may end at their spaces; several spaces count as one. */
    void words(String words) {
        add(words, true, "");
    }

    /** Adds a value or a place in a file, which is kept on one line if possible. */
    void value(String value, String file) {
        add(value, false, file);
    }

    private void add(String text, boolean areWords, String file) {
        text.codePoints().forEach(c -> {
            String character = Character.toString(c);
            boolean isGap = areWords && c == ' ';
            int columns = Columns.of(character);
            if (isGap && !cells.isEmpty() && cells.getLast().isGap()) {
                return;
            }
            if (columns == 0 && !cells.isEmpty() && !cells.getLast().isGap()) {
                Cell base = cells.removeLast();
                cells.add(new Cell(base.text() + character, base.columns(), false, base.file()));
            } else {
                cells.add(new Cell(character, columns, isGap, file));
            }
        });
    }

    int length() {
        return cells.size();
    }

    /**
     * Returns the text of a line.
     *
     * @param link makes a link from a file's name and the visible text
     */
    String text(int start, int end, BinaryOperator<String> link) {
        StringBuilder text = new StringBuilder();
        StringBuilder part = new StringBuilder();
        for (int i = start; i < end; i++) {
            String file = cells.get(i).file();
            part.append(cells.get(i).text());
            if (i + 1 == end || !cells.get(i + 1).file().equals(file)) {
                text.append(file.isEmpty() ? part : link.apply(file, part.toString()));
                part.setLength(0);
            }
        }
        return text.toString();
    }

    /** Returns the end of the line that starts at a cell: the last gap that fits, else the width's limit. */
    int end(int start, int width) {
        int full = full(start, width);
        if (full == cells.size() || cells.get(full).isGap()) {
            return full;
        }
        int gap = full - 1;
        while (gap > start && !cells.get(gap).isGap()) {
            gap--;
        }
        boolean wordFits = gap > start && wordEnd(gap + 1) <= full(gap + 1, width);
        boolean endsWord = full - 1 > start && cells.get(full - 1).isGap();
        return wordFits || endsWord ? gap : inside(start, full);
    }

    /**
     * Returns where to break a value that is longer than a line: after a single space in it, if that leaves the
     * line at least half full, else at the limit.
     */
    private int inside(int start, int full) {
        for (int end = full; end > start + (full - start) / 2; end--) {
            if (isSpace(end - 1) && !isSpace(end - 2) && !isSpace(end)) {
                return end;
            }
        }
        return full;
    }

    private boolean isSpace(int place) {
        return place >= 0
                && place < cells.size()
                && !cells.get(place).isGap()
                && cells.get(place).text().equals(" ");
    }

    /** Returns the start of the next line. */
    int next(int end) {
        return end < cells.size() && cells.get(end).isGap() ? end + 1 : end;
    }

    private int full(int start, int width) {
        int used = 0;
        int end = start;
        while (end < cells.size() && used + cells.get(end).columns() <= width) {
            used += cells.get(end).columns();
            end++;
        }
        return Math.max(end, Math.min(start + 1, cells.size()));
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < cells.size() && !cells.get(end).isGap()) {
            end++;
        }
        return end;
    }
}
