package dev.yieldlings.engine.format;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Misconception;
import dev.yieldlings.engine.report.Output;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.SampleTrace;
import dev.yieldlings.engine.report.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reports of a batch, with a given text in every field that a submission controls. */
public final class SampleReports {
    /** Texts with a meaning in XML, HTML, Markdown, a CI runner, a terminal, JSON or a spreadsheet. */
    public static final List<String> HOSTILE = List.of(
            "plain",
            "</failure></testcase><testcase name=\"forged\"/>",
            "]]><!-- &amp; <b>bold</b> &lt;",
            "::error file=x::forged\n::stop-commands::x\n##[error]forged",
            "</td></details><script>alert(1)</script><img src=x onerror=alert(1)>",
            "\u0000\u0001\u001b[2J\u007f\r\n\t\b\uFFFE\ud800",
            "| a | b |\n|---|---|\n```\n# heading\n[link](javascript:alert(1)) ![i](x) @somebody **bold** <https://x.y>",
            "100% a,b:c\u202e\u2028",
            "=HYPERLINK(\"x\")",
            "漢 é 🎲");

    private SampleReports() {}

    /**
     * Returns reports of a submission that passed, one that failed, one that does not compile and one without an
     * exercise.
     */
    public static List<Graded> batch(String text) {
        Map<String, String> paths = Map.of("A.java", "dir with space/" + "A.java");
        List<Graded> all = new ArrayList<>();
        all.add(new Graded("ada", "Ada " + text, paths, "", passed()));
        all.add(new Graded(text, "", paths, "", failed(text)));
        all.add(new Graded("b" + text, "Bob", paths, "", uncompiled(text)));
        all.add(new Graded("c", "", Map.of(), "", Report.unassigned(Diagnostic.error("yieldlings.unassigned", text))));
        return all;
    }

    static Report passed() {
        return new Report(
                "counter",
                "Counter",
                Verdict.PASSED,
                3,
                2,
                List.of(
                        new CheckResult("a", "counts", CheckResult.Status.PASSED, 2, 2, false, ""),
                        new CheckResult("b", "counts on", CheckResult.Status.PASSED, 1, 1, true, "")),
                List.of(),
                Output.NONE,
                7);
    }

    /** Returns a report with a failed check of every kind. */
    public static Report failed(String text) {
        List<CheckResult> checks = new ArrayList<>(List.of(SampleTrace.failed(text)));
        checks.addAll(SampleTrace.ofEachKind());
        checks.add(new CheckResult("n", text, CheckResult.Status.NOT_RUN, 0, 1, false, text));
        return new Report("counter", text, Verdict.FAILED, 0, 20, checks, List.of(), new Output(text, true), 7)
                .with(new Misconception("sleepy", text));
    }

    static Report uncompiled(String text) {
        return new Report(
                "counter",
                text,
                Verdict.DOES_NOT_COMPILE,
                0,
                2,
                List.of(new CheckResult("a", text, CheckResult.Status.NOT_RUN, 0, 2, false, "")),
                List.of(
                        new Diagnostic(Severity.ERROR, "compiler.err.x", text, "A.java", 3, 5, 2, text, text),
                        new Diagnostic(Severity.WARNING, "yieldlings.unread", text, text, 0, 0, 0, "")),
                Output.NONE,
                0);
    }

    /** Returns the reports as a document in a format. */
    public static String document(ReportFormat format, List<Graded> reports) {
        StringBuilder text = new StringBuilder();
        try {
            format.write(reports, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Returns the hostile texts, as a source of parameters. */
    public static List<String> hostile() {
        return HOSTILE;
    }
}
