package dev.yieldlings.engine.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the fields of one JSON object, and notes everything that is wrong with them. */
final class Fields {
    private final JsonNode object;
    private final Path file;
    private final String place;
    private final List<String> problems;
    private final Set<String> known = new TreeSet<>();

    Fields(JsonNode object, Path file, String place, List<String> problems) {
        this.object = object;
        this.file = file;
        this.place = place;
        this.problems = problems;
        if (!object.isObject()) {
            problem("a JSON object is needed here");
        }
    }

    String text(String name) {
        JsonNode node = field(name);
        if (node == null || !node.isString() || node.asString().isBlank()) {
            problem("\"" + name + "\" is missing; it must be a text");
            return "?";
        }
        return node.asString();
    }

    long number(String name, long least, long most, @Nullable Long absent) {
        JsonNode node = field(name);
        if (node == null && absent != null) {
            return absent;
        }
        if (node == null || !node.isIntegralNumber() || node.asLong() < least || node.asLong() > most) {
            problem("\"" + name + "\" must be a whole number from " + least + " to " + most);
            return least;
        }
        return node.asLong();
    }

    List<String> texts(String name) {
        return list(name, node -> {
            if (!node.isString() || node.asString().isBlank()) {
                problem("\"" + name + "\" must hold texts only");
                return "?";
            }
            return node.asString();
        });
    }

    <T> List<T> objects(String name, Function<Fields, T> reader) {
        return list(name, node -> object(node, place + name + "[].", reader));
    }

    <T> T object(String name, T absent, Function<Fields, T> reader) {
        JsonNode node = field(name);
        return node == null ? absent : object(node, place + name + ".", reader);
    }

    /** To be called when all fields were read: what is left over is a slip of the author's. */
    void nothingElse() {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                problem("\"" + name + "\" is not known here; known are " + String.join(", ", known));
            }
        }
    }

    void problem(String what) {
        problems.add(file + ": " + (place.isEmpty() ? "" : place.substring(0, place.length() - 1) + ": ") + what);
    }

    private <T> T object(JsonNode node, String itsPlace, Function<Fields, T> reader) {
        Fields fields = new Fields(node, file, itsPlace, problems);
        T value = reader.apply(fields);
        fields.nothingElse();
        return value;
    }

    private <T> List<T> list(String name, Function<JsonNode, T> reader) {
        JsonNode node = field(name);
        List<T> values = new ArrayList<>();
        if (node == null) {
            return values;
        }
        if (!node.isArray()) {
            problem("\"" + name + "\" must be a list");
            return values;
        }
        for (JsonNode item : node) {
            values.add(reader.apply(item));
        }
        return values;
    }

    private @Nullable JsonNode field(String name) {
        known.add(name);
        return object.get(name);
    }
}
