package dev.yieldlings.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines of a width. */
public final class Wrap {
    private static final Pattern SPACES = Pattern.compile(" +");

    private Wrap() {}

    /**
     * Breaks at spaces, and inside a word only where it is longer than a whole line.
     *
     * @param text may have lines of its own, which are kept apart
     * @param width how many columns a line may take, at least two
     */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.lines().toList()) {
            StringBuilder line = new StringBuilder();
            for (String word : SPACES.split(paragraph.strip(), -1)) {
                String rest = word;
                if (!line.isEmpty() && Columns.of(line.toString()) + 1 + Columns.of(rest) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                while (Columns.of(rest) > width) {
                    String part = Columns.start(rest, Math.max(width, 2));
                    lines.add(part);
                    rest = rest.substring(part.length());
                }
                line.append(line.isEmpty() ? "" : " ").append(rest);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
