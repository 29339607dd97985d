package dev.yieldlings.cli.view;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.SafeText;
import java.util.List;
import java.util.stream.IntStream;

/** The difference of two texts as a unified diff. */
public final class DiffText {
    private static final int CONTEXT = 3;
    /** The fewest lines that a text needs to be called different in design. */
    private static final int LEAST_FOR_DESIGN = 12;

    /** The number of header lines of a unified diff. */
    private static final int NAMES = 2;

    private DiffText() {}

    /**
     * Returns the lines of a diff.
     *
     * @param fromName the name of the first text
     * @param from the lines of the first text
     * @param toName the name of the second text
     * @param to the lines of the second text
     * @param style highlights added and deleted lines
     * @return the diff, or an empty list if the texts are equal
     */
    public static List<String> lines(String fromName, List<String> from, String toName, List<String> to, Style style) {
        List<String> diff =
                UnifiedDiffUtils.generateUnifiedDiff(fromName, toName, from, DiffUtils.diff(from, to), CONTEXT);
        return IntStream.range(0, diff.size())
                .mapToObj(i -> coloured(i < NAMES, SafeText.line(diff.get(i)), style))
                .toList();
    }

    /**
     * Whether two longer texts have so few lines in common that the second text alone is easier to read than the
     * diff.
     */
    public static boolean areUnlike(List<String> from, List<String> to) {
        long deleted = DiffUtils.diff(from, to).getDeltas().stream()
                .mapToInt(delta -> delta.getSource().size())
                .sum();
        return from.size() >= LEAST_FOR_DESIGN && from.size() - deleted < from.size() / 3;
    }

    private static String coloured(boolean isName, String line, Style style) {
        if (isName || line.isEmpty()) {
            return style.strong(line);
        }
        return switch (line.charAt(0)) {
            case '@' -> style.faint(line);
            case '+' -> style.good(line);
            case '-' -> style.bad(line);
            default -> line;
        };
    }
}
