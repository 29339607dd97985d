package dev.yieldlings.cli.view;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Output;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a report back from the JSON that the program writes. */
final class ReportFile {
    private ReportFile() {}

    static Report read(Path file) {
        JsonNode json = JsonMapper.shared().readTree(file);
        List<CheckResult> checks = new ArrayList<>();
        json.path("checks").forEach(check -> checks.add(check(check)));
        List<Diagnostic> diagnostics = new ArrayList<>();
        json.path("diagnostics").forEach(diagnostic -> diagnostics.add(diagnostic(diagnostic)));
        return new Report(
                json.path("exercise").asString(""),
                json.path("title").asString(""),
                Verdict.valueOf(name(json.path("verdict"))),
                json.path("points").asInt(),
                json.path("maxPoints").asInt(),
                checks,
                diagnostics,
                new Output(
                        json.path("output").path("text").asString(""),
                        json.path("output").path("truncated").asBoolean(false)),
                json.path("steps").asLong(0));
    }

    private static CheckResult check(JsonNode json) {
        List<TraceStep> trace = new ArrayList<>();
        json.path("trace").forEach(step -> trace.add(step(step)));
        return new CheckResult(
                json.path("id").asString(),
                json.path("name").asString(),
                CheckResult.Status.valueOf(name(json.path("status"))),
                json.path("points").asInt(),
                json.path("maxPoints").asInt(),
                json.path("bonus").asBoolean(false),
                json.path("message").asString(""),
                trace);
    }

    private static TraceStep step(JsonNode json) {
        Mark mark = json.path("asExpected").asBoolean()
                ? Mark.AS_EXPECTED
                : json.path("reached").asBoolean() ? Mark.DIVERGED : Mark.NOT_REACHED;
        return new TraceStep(
                json.path("call").asString(),
                json.path("expected").asString(),
                json.path("actual").asString(),
                json.path("before").asString(),
                json.path("after").asString(),
                texts(json.path("printed")),
                texts(json.path("events")),
                json.path("steps").asLong(0),
                mark);
    }

    private static Diagnostic diagnostic(JsonNode json) {
        return new Diagnostic(
                Severity.valueOf(name(json.path("severity"))),
                json.path("code").asString(""),
                json.path("message").asString(""),
                json.path("file").asString(""),
                json.path("line").asInt(0),
                json.path("column").asInt(0),
                json.path("length").asInt(0),
                json.path("source").asString(""));
    }

    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        json.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static String name(JsonNode id) {
        return id.asString().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
