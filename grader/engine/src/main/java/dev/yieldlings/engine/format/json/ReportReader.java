package dev.yieldlings.engine.format.json;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Misconception;
import dev.yieldlings.engine.report.Output;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.report.Visibility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a report written by {@link JsonFormat}. The JSON lacks the digests of the checks' behaviour, so they are empty.
 */
public final class ReportReader {
    private ReportReader() {}

    /**
     * Reads a report.
     *
     * @param json a single report
     * @throws IOException if the JSON is not a report, or a report of another version
     */
    public static Report read(byte[] json) throws IOException {
        try {
            JsonNode tree = JsonMapper.shared().readTree(json);
            int version = tree.path("formatVersion").asInt(0);
            if (version != Report.FORMAT_VERSION) {
                throw new IOException("it is not a report of version " + Report.FORMAT_VERSION);
            }
            return report(tree);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException("it is not a report: " + e.getMessage(), e);
        }
    }

    private static Report report(JsonNode json) {
        List<CheckResult> checks = new ArrayList<>();
        json.path("checks").forEach(check -> checks.add(check(check)));
        List<Diagnostic> diagnostics = new ArrayList<>();
        json.path("diagnostics").forEach(diagnostic -> diagnostics.add(diagnostic(diagnostic)));
        JsonNode output = json.path("output");
        JsonNode misconception = json.path("misconception");
        return new Report(
                text(json, "exercise"),
                text(json, "title"),
                constant(Verdict.class, text(json, "verdict")),
                json.path("points").asInt(0),
                json.path("maxPoints").asInt(0),
                checks,
                diagnostics,
                new Output(text(output, "text"), output.path("truncated").asBoolean(false)),
                json.path("steps").asLong(0),
                misconception.isObject()
                        ? Optional.of(new Misconception(text(misconception, "name"), text(misconception, "sentence")))
                        : Optional.empty());
    }

    private static CheckResult check(JsonNode json) {
        return new CheckResult(
                text(json, "id"),
                text(json, "name"),
                constant(CheckResult.Status.class, text(json, "status")),
                json.path("points").asInt(0),
                json.path("maxPoints").asInt(0),
                json.path("bonus").asBoolean(false),
                text(json, "message"),
                Optional.of(json.path("failure")).filter(JsonNode::isObject).map(OutcomeReader::failure),
                TraceReader.read(json),
                "",
                Visibility.of(json.path("visibility").asString("")).orElse(Visibility.PUBLIC));
    }

    private static Diagnostic diagnostic(JsonNode json) {
        return new Diagnostic(
                constant(Severity.class, text(json, "severity")),
                text(json, "code"),
                text(json, "message"),
                text(json, "file"),
                json.path("line").asInt(0),
                json.path("column").asInt(0),
                json.path("length").asInt(0),
                text(json, "source"),
                text(json, "explanation"));
    }

    static String text(JsonNode json, String name) {
        return json.path(name).asString("");
    }

    static Optional<String> optional(JsonNode json, String name) {
        return Optional.of(json.path(name)).filter(JsonNode::isString).map(JsonNode::asString);
    }

    static List<String> texts(JsonNode json, String name) {
        List<String> all = new ArrayList<>();
        json.path(name).forEach(text -> all.add(text.asString("")));
        return all;
    }

    /** Returns the enum constant for an id such as {@code has-next}. */
    static <E extends Enum<E>> E constant(Class<E> type, String id) {
        return Enum.valueOf(type, id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
