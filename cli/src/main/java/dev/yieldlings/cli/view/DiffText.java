package dev.yieldlings.cli.view;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.SafeText;
import java.util.List;
import java.util.stream.IntStream;

/** What it takes to get from one text to another, as a unified diff. */
public final class DiffText {
    private static final int CONTEXT = 3;
    /** A shorter text has no design of its own. */
    private static final int LEAST_FOR_DESIGN = 12;

    /** The lines that a unified diff begins with. */
    private static final int NAMES = 2;

    private DiffText() {}

    /**
     * The lines of a diff.
     *
     * @param fromName what the first text is called
     * @param from the first text's lines
     * @param toName what the second text is called
     * @param to the second text's lines
     * @param style how to set text off
     * @return none where the texts are the same
     */
    public static List<String> lines(String fromName, List<String> from, String toName, List<String> to, Style style) {
        List<String> diff =
                UnifiedDiffUtils.generateUnifiedDiff(fromName, toName, from, DiffUtils.diff(from, to), CONTEXT);
        return IntStream.range(0, diff.size())
                .mapToObj(i -> coloured(i < NAMES, SafeText.line(diff.get(i)), style))
                .toList();
    }

    /** Whether two texts of some length have so little in common that a diff of them says less than the second one. */
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
