package dev.yieldlings.engine.format.json;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.ReportFormat;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Visibility;
import java.io.IOException;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reports as JSON according to {@code report.schema.json}, one line for each report. */
public final class JsonFormat implements ReportFormat {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new VisibleEscapes()).build();

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(Iterable<Graded> reports, Appendable out) throws IOException {
        for (Graded graded : reports) {
            one(graded, out);
        }
    }

    private static void one(Graded graded, Appendable out) throws IOException {
        Report report = graded.report();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), new AppendableWriter(out))) {
            json.writeStartObject();
            json.writeNumberProperty("formatVersion", Report.FORMAT_VERSION);
            if (!graded.submission().isEmpty()) {
                json.writeStringProperty("submission", graded.submission());
                json.writeStringProperty("student", graded.student());
            }
            json.writeStringProperty("exercise", report.exercise());
            json.writeStringProperty("title", report.title());
            json.writeStringProperty("verdict", report.verdict().id());
            json.writeNumberProperty("points", report.points());
            json.writeNumberProperty("maxPoints", report.maxPoints());
            json.writeArrayPropertyStart("checks");
            report.checks().forEach(check -> check(json, check));
            json.writeEndArray();
            json.writeArrayPropertyStart("diagnostics");
            report.diagnostics().forEach(diagnostic -> diagnostic(json, diagnostic));
            json.writeEndArray();
            json.writeObjectPropertyStart("output");
            json.writeStringProperty("text", report.output().text());
            json.writeBooleanProperty("truncated", report.output().truncated());
            json.writeEndObject();
            json.writeNumberProperty("steps", report.steps());
            report.misconception().ifPresent(misconception -> {
                json.writeObjectPropertyStart("misconception");
                json.writeStringProperty("name", misconception.name());
                json.writeStringProperty("sentence", misconception.sentence());
                json.writeEndObject();
            });
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.append('\n');
    }

    private static void check(JsonGenerator json, CheckResult check) {
        json.writeStartObject();
        json.writeStringProperty("id", check.id());
        json.writeStringProperty("name", check.name());
        json.writeStringProperty("status", check.status().id());
        json.writeNumberProperty("points", check.points());
        json.writeNumberProperty("maxPoints", check.maxPoints());
        json.writeBooleanProperty("bonus", check.bonus());
        if (!check.visibility().equals(Visibility.PUBLIC)) {
            json.writeStringProperty("visibility", check.visibility().text());
        }
        json.writeStringProperty("message", check.message());
        check.failure().ifPresent(failure -> FailureJson.write(json, failure, check.trace()));
        TraceJson.write(json, check.trace());
        json.writeEndObject();
    }

    private static void diagnostic(JsonGenerator json, Diagnostic diagnostic) {
        json.writeStartObject();
        json.writeStringProperty("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("code", diagnostic.code());
        json.writeStringProperty("message", diagnostic.message());
        json.writeStringProperty("file", diagnostic.file());
        json.writeNumberProperty("line", diagnostic.line());
        json.writeNumberProperty("column", diagnostic.column());
        json.writeNumberProperty("length", diagnostic.length());
        json.writeStringProperty("source", diagnostic.source());
        json.writeStringProperty("explanation", diagnostic.explanation());
        json.writeEndObject();
    }
}
