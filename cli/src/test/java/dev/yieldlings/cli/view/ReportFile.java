package dev.yieldlings.cli.view;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Misconception;
import dev.yieldlings.engine.report.Output;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
                json.path("steps").asLong(0),
                misconception(json.path("misconception")));
    }

    private static Optional<Misconception> misconception(JsonNode json) {
        return json.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Misconception(
                        json.path("name").asString(), json.path("sentence").asString()));
    }

    private static CheckResult check(JsonNode json) {
        return new CheckResult(
                json.path("id").asString(),
                json.path("name").asString(),
                CheckResult.Status.valueOf(name(json.path("status"))),
                json.path("points").asInt(),
                json.path("maxPoints").asInt(),
                json.path("bonus").asBoolean(false),
                json.path("message").asString(""),
                FailureFile.read(json.path("failure")),
                TraceFile.read(json),
                "");
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

    static String name(JsonNode id) {
        return id.asString().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
