package dev.yieldlings.cli.text;

import dev.yieldlings.engine.render.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Breaks text into lines of a width. */
public final class Wrap {
    private Wrap() {}

    /**
     * Breaks at spaces, and inside a word only where it is longer than a whole line.
     *
     * @param text may have lines of its own, which are kept apart
     * @param width how many columns a line may take, at least two
     */
    public static List<String> lines(String text, int width) {
        return text.lines()
                .flatMap(paragraph ->
                        lines(Prose.of(paragraph.strip()), width, part -> part, (file, place) -> place).stream())
                .toList();
    }

    /**
     * Breaks between words. A value is kept together where a line can hold it, and nothing in it is changed.
     *
     * @param text one paragraph; its words and values are made safe to show
     * @param width how many columns a line may take, at least two
     * @param link makes a place a link to its source, from the file's name and what is shown
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
