package dev.yieldlings.engine.course.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON file with its position.
 *
 * @param value a map from names to members, a list of values, a string, a long, a double, a boolean, or null
 * @param place the position of its first character
 */
record JsonValue(@Nullable Object value, Position place) {
    /**
     * A field of an object.
     *
     * @param name the position of its name
     * @param value its value
     */
    record Member(Position name, JsonValue value) {}

    /**
     * Follows a path of field names, and of indexes or strings of list elements. Returns the deepest value that exists.
     */
    JsonValue at(Object... path) {
        JsonValue found = this;
        for (Object step : path) {
            JsonValue next = found.step(step);
            if (next == null) {
                return found;
            }
            found = next;
        }
        return found;
    }

    private @Nullable JsonValue step(Object step) {
        if (value instanceof Map<?, ?> members) {
            return members.get(step) instanceof Member member ? member.value() : null;
        }
        if (value instanceof List<?> elements && step instanceof Integer index) {
            return index < elements.size() && elements.get(index) instanceof JsonValue element ? element : null;
        }
        return value instanceof List<?> elements
                ? elements.stream()
                        .map(JsonValue.class::cast)
                        .filter(element -> step.equals(element.value()))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
