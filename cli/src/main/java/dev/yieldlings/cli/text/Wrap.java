package dev.yieldlings.cli.text;

import dev.yieldlings.engine.render.Prose;
import java.util.ArrayList;
import java.util.List;
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
                .flatMap(paragraph -> lines(Prose.of(paragraph.strip()), width, part -> part).stream())
                .toList();
    }

    /**
     * Breaks between words. A value is kept together where a line can hold it, and nothing in it is changed.
     *
     * @param text one paragraph; its words and values are made safe to show
     * @param width how many columns a line may take, at least two
     */
    public static List<String> prose(Prose text, Glyphs glyphs, int width) {
        return lines(text, width, glyphs::clean);
    }

    private static List<String> lines(Prose text, int width, UnaryOperator<String> clean) {
        Paragraph paragraph = new Paragraph();
        for (Prose.Part part : text.parts()) {
            switch (part) {
                case Prose.Part.Words(String words) -> paragraph.add(clean.apply(words), true);
                case Prose.Part.Value(String value) -> paragraph.add(clean.apply(value), false);
            }
        }
        List<String> lines = new ArrayList<>();
        int start = 0;
        do {
            int end = paragraph.end(start, Math.max(width, 2));
            lines.add(paragraph.text(start, end));
            start = paragraph.next(end);
        } while (start < paragraph.length());
        return lines;
    }
}
