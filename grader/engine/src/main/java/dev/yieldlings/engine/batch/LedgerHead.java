package dev.yieldlings.engine.batch;

import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first line of a ledger: what its reports are on.
 *
 * @param course the course's id
 * @param exercise the exercise's id; empty where each submission was looked at
 */
record LedgerHead(String course, String exercise) {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final int FORM = 2;

    /** The head as a line of JSON, with its end. */
    String line() {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeNumberProperty("ledger", FORM);
            json.writeStringProperty("course", course);
            json.writeStringProperty("exercise", exercise);
            json.writeEndObject();
        }
        return line + "\n";
    }

    /** Reads a line; an earlier program's ledger has none that is a head. */
    static Optional<LedgerHead> of(String line) {
        try {
            JsonNode json = JsonMapper.shared().readTree(line);
            return json.path("ledger").asInt(0) == FORM
                    ? Optional.of(new LedgerHead(
                            json.path("course").asString(""),
                            json.path("exercise").asString("")))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** In words. */
    String told() {
        return (exercise.isEmpty() ? "all exercises" : "exercise " + exercise) + " of the course " + course;
    }
}
