package dev.yieldlings.engine.format.platform;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.format.EscapedText;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.ReportFormat;
import dev.yieldlings.engine.format.TraceLines;
import dev.yieldlings.engine.format.VerdictPhrase;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import java.io.IOException;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/**
 * Gradescope's {@code results.json}. The diagnostics are in the output above the tests. The tests of several reports
 * are in one list, with the report's title before each name.
 */
public final class GradescopeFormat implements ReportFormat {
    @Override
    public String name() {
        return "gradescope";
    }

    @Override
    public void write(Iterable<Graded> reports, Appendable out) throws IOException {
        long score = 0;
        int count = 0;
        StringBuilder output = new StringBuilder();
        for (Graded graded : reports) {
            score += graded.report().points();
            count++;
            output.append(output.isEmpty() ? "" : "\n\n").append(text(graded));
        }
        long sum = score;
        boolean isSeveral = count > 1;
        Json.document(out, json -> {
            json.writeStartObject();
            json.writeNumberProperty("score", sum);
            json.writeStringProperty("output", output.toString());
            json.writeStringProperty("output_format", "text");
            json.writeStringProperty("visibility", "visible");
            json.writeStringProperty("stdout_visibility", "hidden");
            json.writeArrayPropertyStart("tests");
            for (Graded graded : reports) {
                int number = 0;
                for (CheckResult check : graded.report().checks()) {
                    number++;
                    test(json, isSeveral ? graded.title() + ": " + check.name() : check.name(), number, check);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void test(JsonGenerator json, String name, int number, CheckResult check) {
        json.writeStartObject();
        json.writeStringProperty("name", EscapedText.line(name));
        json.writeStringProperty("number", String.valueOf(number));
        json.writeNumberProperty("score", check.points());
        // Gradescope counts points above the maximum as extra credit.
        json.writeNumberProperty("max_score", check.bonus() ? 0 : check.maxPoints());
        json.writeStringProperty("status", check.status() == CheckResult.Status.PASSED ? "passed" : "failed");
        String trace = check.status() == CheckResult.Status.FAILED ? TraceLines.of(check.trace()) : "";
        json.writeStringProperty("output", EscapedText.text(check.message() + (trace.isEmpty() ? "" : "\n\n" + trace)));
        json.writeStringProperty("output_format", "text");
        json.writeStringProperty("visibility", visibility(check));
        json.writeEndObject();
    }

    /** Gradescope can't hide a test until a given time, so such a test is hidden until the due date. */
    private static String visibility(CheckResult check) {
        if (!check.visibility().hidden()) {
            return "visible";
        }
        return check.visibility().until().isPresent() ? "after_due_date" : "hidden";
    }

    private static String text(Graded graded) {
        Report report = graded.report();
        String found = report.diagnostics().stream().map(GradescopeFormat::line).collect(Collectors.joining("\n"));
        // A misconception would give away a hidden check from which it was recognised.
        boolean isTold = report.checks().stream()
                .noneMatch(check -> check.visibility().hidden() && check.status() == CheckResult.Status.FAILED);
        String familiar = report.misconception()
                .filter(misconception -> isTold)
                .map(misconception -> "This looks familiar: " + misconception.sentence() + "\n")
                .orElse("");
        return EscapedText.text(graded.title() + ": " + VerdictPhrase.of(report.verdict()) + ", " + report.points()
                + " of " + report.maxPoints() + " points.\n" + familiar + found);
    }

    private static String line(Diagnostic found) {
        return (found.line() > 0 ? found.file() + ":" + found.line() + ": " : "") + found.message();
    }
}
