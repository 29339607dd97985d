package dev.yieldlings.engine.author.proof;

import dev.yieldlings.engine.course.CheckSpec;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import java.util.List;
import java.util.stream.Collectors;

/** Summarises a report in words. */
final class ReportWords {
    private ReportWords() {}

    /** Returns the diagnostics and the failed checks, one a line. */
    static String of(Report report) {
        String findings =
                report.diagnostics().stream().map(ReportWords::finding).collect(Collectors.joining("\n"));
        String checks = report.checks().stream()
                .filter(check -> check.status() == CheckResult.Status.FAILED)
                .map(ReportWords::check)
                .collect(Collectors.joining("\n"));
        return (findings + "\n" + checks).strip();
    }

    /** Returns a failed check's id and message. */
    static String check(CheckResult check) {
        return check.id() + ": " + check.message();
    }

    /** Returns the ids of the failed checks, or "no check". */
    static String failing(Report report) {
        List<String> failed = report.checks().stream()
                .filter(check -> check.status() == CheckResult.Status.FAILED)
                .map(CheckResult::id)
                .toList();
        return failed.isEmpty() ? "no check" : String.join(", ", failed);
    }

    /**
     * Whether the check failed by an expectation: its trace has a diverging step, or it consists of plain tests, whose
     * messages say what was expected or thrown.
     */
    static boolean diverges(CheckSpec expected, CheckResult check) {
        return check.trace().divergence().isPresent() || !expected.tests().isEmpty();
    }

    private static String finding(Diagnostic diagnostic) {
        String place = diagnostic.line() > 0 ? diagnostic.file() + ":" + diagnostic.line() : diagnostic.file();
        return (place.isEmpty() ? "" : place + ": ") + diagnostic.message();
    }
}
