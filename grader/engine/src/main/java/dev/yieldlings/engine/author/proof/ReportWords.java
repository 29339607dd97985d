package dev.yieldlings.engine.author.proof;

import dev.yieldlings.engine.course.CheckSpec;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import java.util.List;
import java.util.stream.Collectors;

/** Words for what a report says. */
final class ReportWords {
    private ReportWords() {}

    /** Everything that went wrong, a line each: the findings about the source, then the checks that did not pass. */
    static String of(Report report) {
        String findings =
                report.diagnostics().stream().map(ReportWords::finding).collect(Collectors.joining("\n"));
        String checks = report.checks().stream()
                .filter(check -> check.status() == CheckResult.Status.FAILED)
                .map(ReportWords::check)
                .collect(Collectors.joining("\n"));
        return (findings + "\n" + checks).strip();
    }

    /** A failed check with its message. */
    static String check(CheckResult check) {
        return check.id() + ": " + check.message();
    }

    /** The ids of the checks that failed, or that none did. */
    static String failing(Report report) {
        List<String> failed = report.checks().stream()
                .filter(check -> check.status() == CheckResult.Status.FAILED)
                .map(CheckResult::id)
                .toList();
        return failed.isEmpty() ? "no check" : String.join(", ", failed);
    }

    /**
     * Whether the check failed by an expectation: a step of the trace shows the wrong turn, or it is made of plain tests,
     * which say by themselves what they expected or what was thrown.
     */
    static boolean diverges(CheckSpec expected, CheckResult check) {
        return check.trace().divergence().isPresent() || !expected.tests().isEmpty();
    }

    private static String finding(Diagnostic diagnostic) {
        String place = diagnostic.line() > 0 ? diagnostic.file() + ":" + diagnostic.line() : diagnostic.file();
        return (place.isEmpty() ? "" : place + ": ") + diagnostic.message();
    }
}
