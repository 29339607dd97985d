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
 * @param course the id of the course that its reports are on
 * @param asked what entries were graded for that don't say it themselves: earlier programs graded a folder for one exercise
 */
record LedgerHead(String course, String asked) {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final int FORM = 3;
    private static final int FORM_OF_ONE_EXERCISE = 2;

    /** The head as a line of JSON, with its end. */
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

    /** Reads a line; the earliest programs' ledgers have none that is a head. */
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
