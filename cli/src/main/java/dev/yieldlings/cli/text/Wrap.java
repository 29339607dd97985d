package dev.yieldlings.cli.text;

import dev.yieldlings.engine.render.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Wraps text to a width. */
public final class Wrap {
    private Wrap() {}

    /**
     * Wraps at spaces, and inside a word only if the word is longer than a line.
     *
     * @param text the text; its own line breaks are kept
     * @param width the width in columns, at least 2
     * @return the lines
     */
    public static List<String> lines(String text, int width) {
        return text.lines()
                .flatMap(paragraph ->
                        lines(Prose.of(paragraph.strip()), width, part -> part, (file, place) -> place).stream())
                .toList();
    }

    /**
     * Wraps between words. A value is kept on one line if it fits, and is not changed.
     *
     * @param text one paragraph; its words and values are made safe to print
     * @param glyphs the characters that can be shown
     * @param width the width in columns, at least 2
     * @param link makes a link to a source file from the file's name and the visible text
     * @return the lines
     */
    public static List<String> prose(Prose text, Glyphs glyphs, int width, BinaryOperator<String> link) {
        return lines(text, width, glyphs::clean, link);
    }

    private static List<String> lines(Prose text, int width, UnaryOperator<String> clean, BinaryOperator<String> link) {
        Paragraph paragraph = new Paragraph();
        for (Prose.Part part : text.parts()) {
            switch (part) {
                case Prose.Part.Words(String words) -> paragraph.words(clean.apply(words));
                case Prose.Part.Value(String value) -> paragraph.value(clean.apply(value), "");
                case Prose.Part.Source(String place, String file) -> paragraph.value(clean.apply(place), file);
            }
        }
        List<String> lines = new ArrayList<>();
        int start = 0;
        do {
            int end = paragraph.end(start, Math.max(width, 2));
            lines.add(paragraph.text(start, end, link));
            start = paragraph.next(end);
        } while (start < paragraph.length());
        return lines;
    }
}
