package dev.yieldlings.engine.batch.folder;

import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first line of a ledger.
 *
 * @param course the id of the reports' course
 * @param asked the exercise of entries that don't record it: earlier programs graded a folder for a single exercise
 */
record LedgerHead(String course, String asked) {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final int FORM = 3;
    private static final int FORM_OF_ONE_EXERCISE = 2;

    /** Returns the head as a line of JSON, with a line feed. */
    String line() {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeNumberProperty("ledger", FORM);
            json.writeStringProperty("course", course);
            json.writeEndObject();
        }
        return line + "\n";
    }

    /** Parses a line. Returns empty if it is not a head; the earliest programs wrote none. */
    static Optional<LedgerHead> of(String line) {
        try {
            JsonNode json = JsonMapper.shared().readTree(line);
            int form = json.path("ledger").asInt(0);
            return form == FORM || form == FORM_OF_ONE_EXERCISE
                    ? Optional.of(new LedgerHead(
                            json.path("course").asString(""),
                            json.path("exercise").asString("")))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
