package dev.yieldlings.cli.ide;

import dev.yieldlings.cli.ide.TestResults.Check;
import dev.yieldlings.cli.ide.TestResults.Status;
import dev.yieldlings.engine.format.Annotation;
import dev.yieldlings.engine.format.EscapedText;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.TraceLines;
import dev.yieldlings.engine.format.VerdictPhrase;
import dev.yieldlings.engine.render.StepText;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.trace.data.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Converts a report into the results file for the workspace's tests. */
public final class TestResultsFile {
    private TestResultsFile() {}

    /**
     * Writes the results of an exercise.
     *
     * @param graded the report
     * @param main the file, relative to the workspace, for diagnostics without a file
     * @param file the results file
     */
    public static void write(Graded graded, String main, Path file) throws IOException {
        new TestResults(checks(graded, main)).write(file);
    }

    private static List<Check> checks(Graded graded, String main) {
        List<Check> checks = new ArrayList<>();
        List<Annotation> findings = Annotation.of(graded).stream()
                .limit(graded.report().diagnostics().size())
                .toList();
        if (!findings.isEmpty() && !graded.report().passed()) {
            checks.add(sources(graded, findings, main));
        }
        graded.report().checks().forEach(check -> checks.add(check(graded, check, main)));
        return checks;
    }

    /** If the sources could not be run, the reason is a test of its own, before the others. */
    private static Check sources(Graded graded, List<Annotation> findings, String main) {
        Annotation first = findings.getFirst();
        String all = findings.stream()
                .map(finding -> (finding.path().isEmpty() ? main : finding.path()) + ":" + Math.max(1, finding.line())
                        + ": " + finding.message())
                .collect(Collectors.joining("\n\n"));
        return new Check(
                "The sources can be run",
                Status.FAILED,
                VerdictPhrase.of(graded.report().verdict()) + "\n" + EscapedText.text(all),
                "",
                "",
                "",
                first.path().isEmpty() ? main : first.path(),
                first.line());
    }

    private static Check check(Graded graded, CheckResult check, String main) {
        Optional<StepText> step = check.trace().divergence().map(StepText::of);
        Optional<Place> place = Annotation.place(check);
        return new Check(
                check.name(),
                switch (check.status()) {
                    case PASSED -> Status.PASSED;
                    case FAILED -> Status.FAILED;
                    case NOT_RUN -> Status.NOT_RUN;
                },
                EscapedText.text(check.message()),
                step.map(StepText::expected).map(EscapedText::text).orElse(""),
                step.map(StepText::actual).map(EscapedText::text).orElse(""),
                check.status() == CheckResult.Status.FAILED ? EscapedText.text(TraceLines.of(check.trace())) : "",
                place.map(Place::file).map(graded::path).orElse(main),
                place.map(Place::line).orElse(0));
    }
}
