package dev.yieldlings.engine.format.platform;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.format.EscapedText;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.ReportFormat;
import dev.yieldlings.engine.format.TraceLines;
import dev.yieldlings.engine.format.VerdictPhrase;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/**
 * The results of an Exercism test runner ({@code results.json}, version 3). The trace of a check is given as the test's
 * code. The tests of several reports are in one list, with the report's title before each name.
 */
public final class ExercismFormat implements ReportFormat {
    private static final int LONGEST_OUTPUT = 500;
    private static final Set<Verdict> RAN =
            Set.of(Verdict.PASSED, Verdict.FAILED, Verdict.OUT_OF_STEPS, Verdict.OUT_OF_TIME, Verdict.OUT_OF_MEMORY);

    @Override
    public String name() {
        return "exercism";
    }

    @Override
    public void write(Iterable<Graded> reports, Appendable out) throws IOException {
        List<String> errors = new ArrayList<>();
        boolean isPassed = true;
        int count = 0;
        for (Graded graded : reports) {
            count++;
            isPassed &= graded.report().passed();
            if (!RAN.contains(graded.report().verdict())) {
                errors.add(error(graded.report()));
            }
        }
        boolean isSeveral = count > 1;
        String status = !errors.isEmpty() ? "error" : isPassed ? "pass" : "fail";
        Json.document(out, json -> {
            json.writeStartObject();
            json.writeNumberProperty("version", 3);
            json.writeStringProperty("status", status);
            if (!errors.isEmpty()) {
                json.writeStringProperty("message", EscapedText.text(String.join("\n\n", errors)));
            }
            json.writeArrayPropertyStart("tests");
            for (Graded graded : reports) {
                tests(json, graded, isSeveral);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void tests(JsonGenerator json, Graded graded, boolean isSeveral) {
        String output = graded.report().output().text();
        boolean isFirst = true;
        for (CheckResult check : graded.report().checks()) {
            String status = switch (check.status()) {
                case PASSED -> "pass";
                case FAILED -> "fail";
                case NOT_RUN -> "error";
            };
            json.writeStartObject();
            json.writeStringProperty(
                    "name", EscapedText.line(isSeveral ? graded.title() + ": " + check.name() : check.name()));
            json.writeStringProperty("status", status);
            json.writeStringProperty("test_code", EscapedText.text(TraceLines.of(check.trace())));
            if (!check.message().isEmpty()) {
                json.writeStringProperty("message", EscapedText.text(check.message()));
            }
            if (isFirst && !output.isEmpty()) {
                json.writeStringProperty("output", cut(EscapedText.text(output)));
            }
            json.writeEndObject();
            isFirst = false;
        }
    }

    private static String error(Report report) {
        StringBuilder text = new StringBuilder(VerdictPhrase.of(report.verdict()));
        for (Diagnostic found : report.diagnostics()) {
            text.append('\n')
                    .append(found.line() > 0 ? found.file() + ":" + found.line() + ": " : "")
                    .append(found.message());
        }
        return text.toString();
    }

    /** Cuts the output to 500 characters, with the notice that Exercism's specification prescribes. */
    private static String cut(String output) {
        String end = "\nOutput was truncated. Please limit to 500 chars.";
        return output.length() <= LONGEST_OUTPUT ? output : output.substring(0, LONGEST_OUTPUT - end.length()) + end;
    }
}
