package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Links;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.SafeText;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A diagnostic with its source line and carets under the marked text. */
public final class DiagnosticText {
    /** Introduces javac's own message, which follows our explanation. */
    static final String JAVAC = "javac says: ";

    private final Style style;
    private final int width;
    private final Links links;

    /** Lays diagnostics out for a canvas. */
    public DiagnosticText(Canvas canvas) {
        this.style = canvas.style();
        this.width = canvas.width();
        this.links = canvas.links();
    }

    /** Returns the lines for a diagnostic. */
    public List<String> lines(Diagnostic diagnostic) {
        List<String> lines = new ArrayList<>();
        String kind = diagnostic.severity() == Severity.ERROR ? "error" : "note";
        String coloured = diagnostic.severity() == Severity.ERROR ? style.bad(kind) : style.careful(kind);
        String place = place(diagnostic);
        Iterator<String> said = diagnostic.message().lines().map(SafeText::line).iterator();
        boolean isExplained = !diagnostic.explanation().isEmpty();
        String first = isExplained ? SafeText.line(diagnostic.explanation()) : said.hasNext() ? said.next() : "";
        String before = place.isEmpty() ? "" : place + ": ";
        List<String> wrapped = Wrap.lines(before + kind + ": " + first, width - 2);
        String withKind = set(wrapped.getFirst(), before.length(), kind, coloured);
        lines.add(set(withKind, 0, place, links.to(diagnostic.file(), place)));
        wrapped.stream().skip(1).map(line -> "  " + line).forEach(lines::add);
        lines.addAll(source(diagnostic));
        String by = isExplained ? JAVAC : "";
        while (said.hasNext()) {
            Wrap.lines(by + said.next(), width - 2).forEach(part -> lines.add("  " + part));
            by = "";
        }
        return lines;
    }

    /**
     * Highlights a word in a line. Returns the line unchanged if the word is not at that place, because it was
     * wrapped to another line.
     */
    private static String set(String line, int place, String word, String shown) {
        return line.regionMatches(place, word, 0, word.length())
                ? line.substring(0, place) + shown + line.substring(place + word.length())
                : line;
    }

    private static String place(Diagnostic diagnostic) {
        if (diagnostic.file().isEmpty()) {
            return "";
        }
        String line = diagnostic.line() > 0 ? ":" + diagnostic.line() : "";
        String column = diagnostic.line() > 0 && diagnostic.column() > 0 ? ":" + diagnostic.column() : "";
        return SafeText.line(diagnostic.file()) + line + column;
    }

    private List<String> source(Diagnostic diagnostic) {
        if (diagnostic.source().isBlank() || diagnostic.line() < 1 || diagnostic.column() < 1) {
            return List.of();
        }
        String number = String.format("%5d | ", diagnostic.line());
        int start = Math.min(diagnostic.column() - 1, diagnostic.source().length());
        String before = SafeText.line(diagnostic.source().substring(0, start));
        String rest = SafeText.line(diagnostic.source().substring(start));
        int room = width - number.length();
        int shift = before.length() + Math.min(rest.length(), 20) > room ? before.length() - room / 3 : 0;
        String shown = (before + rest).substring(shift);
        String line = shown.length() > room ? shown.substring(0, room - 1) + "…" : shown;
        int caret = before.length() - shift;
        int length = Math.clamp(diagnostic.length(), 1, Math.max(1, line.length() - caret));
        String mark = "^" + "~".repeat(length - 1);
        return List.of(
                style.faint(number) + (shift > 0 ? "…" + line.substring(1) : line),
                style.faint("      | ") + " ".repeat(caret) + style.bad(mark));
    }
}
