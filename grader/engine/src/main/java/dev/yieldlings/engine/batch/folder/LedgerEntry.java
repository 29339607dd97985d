package dev.yieldlings.engine.batch.folder;

import dev.yieldlings.engine.batch.Result;
import dev.yieldlings.engine.batch.Row;
import dev.yieldlings.engine.batch.Task;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.student.Student;
import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the ledger, which records a report for later runs and commands.
 *
 * @param asked the id of the exercise if the user named it; empty if it was inferred from the submission
 * @param key the digests that the report depends on; all empty if the next run must grade again
 * @param report the digest of the report
 * @param program the version of the program that made the report
 * @param row the report's row in the table
 */
public record LedgerEntry(String asked, Result.Key key, String report, String program, Row row) {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    /** Returns the entry as a line of JSON, with a line feed. */
    String line() {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("submission", row.submission());
            json.writeStringProperty("student", row.student().name());
            json.writeStringProperty("id", row.student().id());
            json.writeStringProperty("asked", asked);
            json.writeStringProperty("edition", key.edition());
            json.writeStringProperty("key", key.digest());
            json.writeStringProperty("likeness", key.likeness());
            json.writeStringProperty("report", report);
            json.writeStringProperty("program", program);
            json.writeStringProperty("exercise", row.exercise());
            json.writeStringProperty("verdict", row.verdict().name());
            json.writeStringProperty("points", String.valueOf(row.points()));
            json.writeStringProperty("maxPoints", String.valueOf(row.maxPoints()));
            json.writeStringProperty("steps", String.valueOf(row.steps()));
            json.writeStringProperty("firstProblem", row.firstProblem());
            json.writeStringProperty("misconception", row.misconception());
            json.writeStringProperty("file", row.report());
            json.writeEndObject();
        }
        return line + "\n";
    }

    /**
     * Parses a line. Returns empty if it is not an entry, which may happen after a run was killed.
     *
     * @param asked the value of {@code asked} if the line has none
     */
    static Optional<LedgerEntry> of(String line, String asked) {
        try {
            JsonNode json = JsonMapper.shared().readTree(line);
            Row row = new Row(
                    field(json, "submission"),
                    new Student(
                            json.path("student").asString(""), json.path("id").asString("")),
                    field(json, "exercise"),
                    Verdict.valueOf(field(json, "verdict")),
                    Integer.parseInt(field(json, "points")),
                    Integer.parseInt(field(json, "maxPoints")),
                    Long.parseLong(field(json, "steps")),
                    field(json, "firstProblem"),
                    json.path("misconception").asString(""),
                    field(json, "file"));
            return Optional.of(new LedgerEntry(
                    json.path("asked").asString(asked),
                    new Result.Key(
                            field(json, "edition"),
                            field(json, "key"),
                            json.path("likeness").asString("")),
                    field(json, "report"),
                    json.path("program").asString(""),
                    row));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns a copy whose report has its long name, which contains the exercise's id. */
    public LedgerEntry withLongName() {
        String name = row.report().substring(0, row.report().length() - ".json".length());
        return new LedgerEntry(asked, key, report, program, row.in(Task.longName(name, row.exercise()) + ".json"));
    }

    private static String field(JsonNode json, String name) {
        JsonNode value = json.path(name);
        if (!value.isString()) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return value.asString();
    }
}
