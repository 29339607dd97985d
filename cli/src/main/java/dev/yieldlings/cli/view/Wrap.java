package dev.yieldlings.cli.view;

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
     * @param width how many characters a line may have, at least one
     */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.lines().toList()) {
            StringBuilder line = new StringBuilder();
            for (String word : SPACES.split(paragraph.strip(), -1)) {
                String rest = word;
                if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                while (rest.length() > width) {
                    lines.add(rest.substring(0, width));
                    rest = rest.substring(width);
                }
                line.append(line.isEmpty() ? "" : " ").append(rest);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Cuts the middle out of a text that is longer than a width, so that both its ends are seen. */
    public static String middle(String text, int width) {
        if (text.length() <= width) {
            return text;
        }
        int head = (width - 1) / 2;
        return text.substring(0, head) + "…" + text.substring(text.length() - (width - 1 - head));
    }
}
