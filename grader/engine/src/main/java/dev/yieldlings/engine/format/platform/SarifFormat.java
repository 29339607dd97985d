package dev.yieldlings.engine.format.platform;

import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.format.Annotation;
import dev.yieldlings.engine.format.EscapedText;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.ReportFormat;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** SARIF 2.1.0 (OASIS): compile errors, refusals and failed checks, with their positions if known. */
public final class SarifFormat implements ReportFormat {
    private final String version;

    /**
     * Creates the format.
     *
     * @param version the program's version; empty if unknown
     */
    public SarifFormat(String version) {
        this.version = version;
    }

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public void write(Iterable<Graded> reports, Appendable out) throws IOException {
        Map<String, String> rules = new LinkedHashMap<>();
        for (Graded graded : reports) {
            Annotation.of(graded).forEach(problem -> rules.putIfAbsent(problem.rule(), problem.title()));
        }
        Json.document(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            Json.object(json, "tool", tool -> Json.object(tool, "driver", driver -> driver(driver, rules)));
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            json.writeArrayPropertyStart("results");
            for (Graded graded : reports) {
                Annotation.of(graded).forEach(problem -> result(json, graded, problem));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void driver(JsonGenerator json, Map<String, String> rules) {
        json.writeStringProperty("name", "yieldlings");
        if (!version.isEmpty()) {
            json.writeStringProperty("version", version);
        }
        json.writeArrayPropertyStart("rules");
        rules.forEach((id, title) -> {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            text(json, "shortDescription", title);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void result(JsonGenerator json, Graded graded, Annotation problem) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", problem.rule());
        json.writeStringProperty("level", problem.severity() == Severity.ERROR ? "error" : "warning");
        text(json, "message", problem.message().isBlank() ? problem.title() : problem.message());
        if (!problem.path().isEmpty()) {
            json.writeArrayPropertyStart("locations");
            json.writeStartObject();
            Json.object(json, "physicalLocation", location -> {
                Json.object(location, "artifactLocation", file -> file.writeStringProperty("uri", uri(problem.path())));
                if (problem.line() > 0) {
                    Json.object(location, "region", region -> region(region, problem));
                }
            });
            json.writeEndObject();
            json.writeEndArray();
        }
        if (!graded.submission().isEmpty()) {
            Json.object(json, "properties", more -> more.writeStringProperty("submission", graded.submission()));
        }
        json.writeEndObject();
    }

    private static void region(JsonGenerator json, Annotation problem) {
        json.writeNumberProperty("startLine", problem.line());
        if (problem.column() > 0) {
            json.writeNumberProperty("startColumn", problem.column());
            json.writeNumberProperty("endColumn", problem.column() + Math.max(1, problem.length()));
        }
    }

    private static void text(JsonGenerator json, String name, String text) {
        Json.object(json, name, message -> message.writeStringProperty("text", EscapedText.text(text)));
    }

    /** Returns a path as a URI reference (RFC 3986), with each part percent-encoded. */
    private static String uri(String path) {
        String encoded = Stream.of(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        return path.startsWith("/") ? "file://" + encoded : encoded;
    }
}
