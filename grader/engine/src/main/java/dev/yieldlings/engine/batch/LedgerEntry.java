package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.report.Verdict;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A line of the file that tells the next run what has a report already.
 *
 * @param edition the digest of the exercise and of the program
 * @param key the digest of all that the report depends on
 * @param report the digest of the report
 * @param row what the table says of it
 */
record LedgerEntry(String edition, String key, String report, Row row) {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    /** The entry as a line of JSON, with its end. */
    String line() {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("submission", row.submission());
            json.writeStringProperty("edition", edition);
            json.writeStringProperty("key", key);
            json.writeStringProperty("report", report);
            json.writeStringProperty("exercise", row.exercise());
            json.writeStringProperty("verdict", row.verdict().name());
            json.writeStringProperty("points", String.valueOf(row.points()));
            json.writeStringProperty("maxPoints", String.valueOf(row.maxPoints()));
            json.writeStringProperty("steps", String.valueOf(row.steps()));
            json.writeStringProperty("firstProblem", row.firstProblem());
            json.writeStringProperty("file", row.report());
            json.writeEndObject();
        }
        return line + "\n";
    }

    /** Reads a line; one that is no entry, as a killed run may leave it, is none. */
    static Optional<LedgerEntry> of(String line) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                fields.put(name, json.getValueAsString(""));
            }
            Row row = new Row(
                    field(fields, "submission"),
                    field(fields, "exercise"),
                    Verdict.valueOf(field(fields, "verdict")),
                    Integer.parseInt(field(fields, "points")),
                    Integer.parseInt(field(fields, "maxPoints")),
                    Long.parseLong(field(fields, "steps")),
                    field(fields, "firstProblem"),
                    field(fields, "file"));
            return Optional.of(
                    new LedgerEntry(field(fields, "edition"), field(fields, "key"), field(fields, "report"), row));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return value;
    }
}
