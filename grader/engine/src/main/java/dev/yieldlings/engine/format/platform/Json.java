package dev.yieldlings.engine.format.platform;

import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON documents for other tools. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Json() {}

    /** Writes the content of a document. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    static void document(Appendable out, Content content) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            content.write(json);
        }
        out.append(text.getBuffer()).append('\n');
    }

    static void object(JsonGenerator json, String name, Consumer<JsonGenerator> content) {
        json.writeObjectPropertyStart(name);
        content.accept(json);
        json.writeEndObject();
    }
}
