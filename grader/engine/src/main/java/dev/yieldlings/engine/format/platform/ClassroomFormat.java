package dev.yieldlings.engine.format.platform;

import dev.yieldlings.engine.format.Annotation;
import dev.yieldlings.engine.format.EscapedText;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.ReportFormat;
import dev.yieldlings.engine.format.TraceLines;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.trace.data.Place;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON that GitHub Classroom's grading reporter expects from a runner, before Base64 encoding: {@code max_score}
 * and tests with their scores. If a submission did not pass, each of its diagnostics is an additional test with status
 * {@code error}.
 */
public final class ClassroomFormat implements ReportFormat {
    @Override
    public String name() {
        return "classroom";
    }

    @Override
    public void write(Iterable<Graded> reports, Appendable out) throws IOException {
        int most = 0;
        int count = 0;
        boolean isPassed = true;
        boolean isRun = true;
        for (Graded graded : reports) {
            count++;
            most += graded.report().maxPoints();
            isPassed &= graded.report().passed();
            isRun &= graded.report().diagnostics().isEmpty() || graded.report().passed();
        }
        int maxScore = most;
        boolean isSeveral = count > 1;
        String status = isPassed ? "pass" : isRun ? "fail" : "error";
        Json.document(out, json -> {
            json.writeStartObject();
            json.writeNumberProperty("version", 1);
            json.writeStringProperty("status", status);
            json.writeNumberProperty("max_score", maxScore);
            json.writeArrayPropertyStart("tests");
            for (Graded graded : reports) {
                tests(json, graded, isSeveral ? graded.title() + ": " : "");
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void tests(JsonGenerator json, Graded graded, String prefix) {
        if (graded.report().verdict() != Verdict.PASSED) {
            Annotation.of(graded).stream()
                    .limit(graded.report().diagnostics().size())
                    .forEach(problem -> test(
                            json,
                            prefix + problem.title(),
                            "error",
                            problem.message(),
                            0,
                            "",
                            problem.path(),
                            problem.line()));
        }
        for (CheckResult check : graded.report().checks()) {
            Optional<Place> place = Annotation.place(check);
            test(
                    json,
                    prefix + check.name(),
                    check.status() == CheckResult.Status.PASSED ? "pass" : "fail",
                    check.message(),
                    check.points(),
                    TraceLines.of(check.trace()),
                    place.map(it -> graded.path(it.file())).orElse(""),
                    place.map(Place::line).orElse(0));
        }
    }

    private static void test(
            JsonGenerator json,
            String name,
            String status,
            String message,
            int score,
            String code,
            String path,
            int line) {
        json.writeStartObject();
        json.writeStringProperty("name", EscapedText.line(name));
        json.writeStringProperty("status", status);
        json.writeStringProperty("message", EscapedText.text(message));
        json.writeNumberProperty("score", score);
        json.writeStringProperty("test_code", EscapedText.text(code));
        json.writeStringProperty("filename", path);
        json.writeNumberProperty("line_no", line);
        json.writeEndObject();
    }
}
