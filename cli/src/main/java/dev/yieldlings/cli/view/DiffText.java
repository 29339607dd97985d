package dev.yieldlings.cli.view;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Clean;
import java.util.List;

/** What it takes to get from one text to another, as a unified diff. */
public final class DiffText {
    private static final int CONTEXT = 3;

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
        return UnifiedDiffUtils.generateUnifiedDiff(fromName, toName, from, DiffUtils.diff(from, to), CONTEXT).stream()
                .map(line -> coloured(Clean.line(line), style))
                .toList();
    }

    private static String coloured(String line, Style style) {
        if (line.startsWith("+++") || line.startsWith("---")) {
            return style.strong(line);
        }
        if (line.startsWith("@@")) {
            return style.faint(line);
        }
        if (line.startsWith("+")) {
            return style.good(line);
        }
        return line.startsWith("-") ? style.bad(line) : line;
    }
}
