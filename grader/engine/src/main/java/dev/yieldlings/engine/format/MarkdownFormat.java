package dev.yieldlings.engine.format;

import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import java.io.IOException;
import java.util.Iterator;

/**
 * GitHub's Markdown: each report's verdict, a table of its checks, and the trace of each failed check. A document on
 * several reports begins with a table of them.
 */
public final class MarkdownFormat implements ReportFormat {
    private static final String SPECIAL = "\\`*_{}[]()#+-.!|~>$^=:\"'/";

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public void write(Iterable<Graded> reports, Appendable out) throws IOException {
        if (isSeveral(reports)) {
            overview(reports, out);
        }
        for (Graded graded : reports) {
            one(graded, out);
        }
    }

    /**
     * Writes a job summary within GitHub's size limit: the overview, as many reports as fit, and the number of those
     * that don't.
     *
     * @param most the largest number of characters for overview and reports
     * @throws IOException if it can't be written
     */
    public void summary(Iterable<Graded> reports, int most, Appendable out) throws IOException {
        StringBuilder all = new StringBuilder();
        if (isSeveral(reports)) {
            overview(reports, all);
            all.setLength(Math.min(all.length(), most));
        }
        int left = 0;
        for (Graded graded : reports) {
            StringBuilder next = new StringBuilder();
            if (left == 0) {
                one(graded, next);
            }
            if (left > 0 || all.length() + next.length() > most) {
                left++;
            } else {
                all.append(next);
            }
        }
        out.append(all);
        if (left > 0) {
            out.append("\n" + left + " more reports do not fit here.\n");
        }
    }

    private static boolean isSeveral(Iterable<Graded> reports) {
        Iterator<Graded> all = reports.iterator();
        if (!all.hasNext()) {
            return false;
        }
        all.next();
        return all.hasNext();
    }

    private static void overview(Iterable<Graded> reports, Appendable out) throws IOException {
        out.append("| submission | exercise | verdict | points |\n|---|---|---|---:|\n");
        for (Graded graded : reports) {
            Report report = graded.report();
            out.append("| " + cell(graded.whose()) + " | "
                    + cell(report.exercise()) + " | " + VerdictPhrase.of(report.verdict()) + " | "
                    + points(report.points(), report.maxPoints()) + " |\n");
        }
        out.append('\n');
    }

    private static void one(Graded graded, Appendable out) throws IOException {
        Report report = graded.report();
        String title = graded.title();
        out.append("## " + cell(title.isEmpty() ? "Submission" : title) + "\n\n");
        out.append("**" + VerdictPhrase.of(report.verdict()) + "**: " + points(report.points(), report.maxPoints())
                + " points.\n\n");
        if (report.misconception().isPresent()) {
            out.append(
                    "This looks familiar: " + cell(report.misconception().get().sentence()) + "\n\n");
        }
        for (Annotation problem :
                Annotation.of(graded).subList(0, report.diagnostics().size())) {
            String place = problem.line() > 0 ? problem.path() + ":" + problem.line() : problem.path();
            out.append("- " + (place.isEmpty() ? "" : cell(place) + ": ") + cell(problem.message()) + "\n");
        }
        out.append(report.diagnostics().isEmpty() ? "" : "\n");
        if (!report.checks().isEmpty()) {
            out.append("| | check | points |\n|---|---|---:|\n");
            for (CheckResult check : report.checks()) {
                out.append("| " + status(check) + " | " + cell(check.name()) + " | "
                        + points(check.points(), check.maxPoints()) + " |\n");
            }
            out.append('\n');
        }
        for (CheckResult check : report.checks()) {
            if (check.status() == CheckResult.Status.FAILED) {
                out.append("### " + cell(check.name()) + "\n\n" + cell(check.message()) + "\n\n");
                fenced(TraceLines.of(check.trace()), out);
            }
        }
        if (!report.output().text().isEmpty()) {
            out.append("What it printed" + (report.output().truncated() ? ", cut" : "") + "\\:\n\n");
            fenced(report.output().text(), out);
        }
    }

    /** Appends a code block. Its fence is longer than any run of backticks in the text. */
    private static void fenced(String text, Appendable out) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        int longest = 2;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        out.append(fence + "text\n" + EscapedText.text(text).stripTrailing() + "\n" + fence + "\n\n");
    }

    /** Returns text as one line of plain text in Markdown: it can't mention users or contain links. */
    static String cell(String text) {
        StringBuilder escaped = new StringBuilder();
        EscapedText.line(text).strip().codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '@' -> escaped.append("&#64;");
                default -> {
                    if (SPECIAL.indexOf(c) >= 0) {
                        escaped.append('\\');
                    }
                    escaped.appendCodePoint(c);
                }
            }
        });
        return escaped.toString();
    }

    private static String status(CheckResult check) {
        return switch (check.status()) {
            case PASSED -> "ok";
            case FAILED -> "**FAIL**";
            case NOT_RUN -> "not run";
        };
    }

    private static String points(int points, int most) {
        return points + "/" + most;
    }
}
