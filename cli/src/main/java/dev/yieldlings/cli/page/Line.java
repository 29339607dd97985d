package dev.yieldlings.cli.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text.
 *
 * @param text the text with its escape sequences
 * @param width the width in columns
 */
record Line(String text, int width) {
    private static final Line EMPTY = new Line("", 0);

    /** A line without escape sequences. */
    static Line plain(String text) {
        return new Line(text, text.codePointCount(0, text.length()));
    }

    /** Fills lines with words. A word that is wider than a line gets a line of its own. */
    static List<Line> fill(List<Word> words, int width) {
        List<Line> lines = new ArrayList<>();
        Line line = EMPTY;
        for (Word word : words) {
            if (line.width > 0 && line.width + 1 + word.width() > width) {
                lines.add(line);
                line = EMPTY;
            }
            line = line.with(word);
            if (word.endsLine()) {
                lines.add(line);
                line = EMPTY;
            }
        }
        if (line.width > 0) {
            lines.add(line);
        }
        return lines;
    }

    /** Returns the width of the words in one line. */
    static int widthOf(List<Word> words) {
        Line line = EMPTY;
        for (Word word : words) {
            line = line.with(word);
        }
        return line.width;
    }

    private Line with(Word word) {
        return width == 0
                ? new Line(word.text(), word.width())
                : new Line(text + " " + word.text(), width + 1 + word.width());
    }
}
