package dev.yieldlings.engine.course.json;

import dev.yieldlings.engine.explain.NearName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and validates the fields of a JSON object, and collects problems with their positions. */
public final class Fields {
    private final JsonValue value;
    private final Map<?, ?> object;
    private final Path file;
    private final String path;
    private final List<CourseProblem> problems;
    private final Set<String> known = new TreeSet<>();

    private Fields(JsonValue value, Path file, String path, List<CourseProblem> problems) {
        this.value = value;
        this.object = value.value() instanceof Map<?, ?> map ? map : Map.of();
        this.file = file;
        this.path = path;
        this.problems = problems;
        if (!(value.value() instanceof Map)) {
            problem("a JSON object is needed here");
        }
    }

    /**
     * Opens a JSON file.
     *
     * @param problems receives the problems found now and later in its fields
     * @return the fields, or empty if the file is missing or not JSON
     */
    public static Optional<Fields> open(Path file, List<CourseProblem> problems) {
        return JsonFile.read(file, problems).map(value -> new Fields(value, file, "", problems));
    }

    /** Returns whether the field is present. */
    public boolean has(String name) {
        return field(name) != null;
    }

    /** Returns a required, non-blank string, or {@code "?"} after reporting a problem. */
    public String text(String name) {
        Object found = field(name);
        if (found instanceof String text && !text.isBlank()) {
            return text;
        }
        problem(
                found == null ? "\"" + name + "\" is missing; it must be a text" : "\"" + name + "\" must be a text",
                name);
        return "?";
    }

    /** Returns an optional string. */
    public String optionalText(String name, String absent) {
        return field(name) == null ? absent : text(name);
    }

    /**
     * Returns an integer within a range.
     *
     * @param absent the default for a missing field; null if the field is required
     */
    public long number(String name, long least, long most, @Nullable Long absent) {
        Object found = field(name);
        if (found == null && absent != null) {
            return absent;
        }
        if (found instanceof Long number && number >= least && number <= most) {
            return number;
        }
        String range = least == most ? String.valueOf(least) : "a whole number from " + least + " to " + most;
        problem(
                found == null
                        ? "\"" + name + "\" is missing; it must be " + range
                        : "\"" + name + "\" must be " + range,
                name);
        return least;
    }

    /** Returns a boolean, which is false by default. */
    public boolean flag(String name) {
        Object found = field(name);
        if (found != null && !(found instanceof Boolean)) {
            problem("\"" + name + "\" must be true or false", name);
        }
        return Boolean.TRUE.equals(found);
    }

    /** Returns a list of strings, which is empty by default. */
    public List<String> texts(String name) {
        return list(name, element -> {
            if (element.value() instanceof String text && !text.isBlank()) {
                return text;
            }
            problem(element.place(), "\"" + name + "\" must hold texts only");
            return "?";
        });
    }

    /** Returns a list of objects, which is empty by default. */
    public <T> List<T> objects(String name, Function<Fields, T> reader) {
        return list(name, element -> object(element, path + name + "[].", reader));
    }

    /** Returns a list of strings and objects, which is empty by default. */
    public <T> List<T> textsOrObjects(String name, Function<String, T> ofText, Function<Fields, T> ofObject) {
        return list(
                name,
                element -> element.value() instanceof String text && !text.isBlank()
                        ? ofText.apply(text)
                        : object(element, path + name + "[].", ofObject));
    }

    /** Returns an object, or {@code absent} if the field is missing. */
    public <T> T object(String name, T absent, Function<Fields, T> reader) {
        JsonValue found = value.at(name);
        return field(name) == null ? absent : object(found, path + name + ".", reader);
    }

    /** Reports every field that was not read as unknown. Call it after reading all fields. */
    public void nothingElse() {
        object.forEach((name, member) -> {
            if (!known.contains(String.valueOf(name)) && member instanceof JsonValue.Member(Position place, var _)) {
                problem(place, "\"" + name + "\" is not known here; " + meant(String.valueOf(name), known));
            }
        });
    }

    /**
     * Returns a suggestion for an unknown name: "did you mean …?" if one of the known names is similar, or else all of
     * them.
     */
    public static String meant(String name, Set<String> names) {
        Optional<String> near = NearName.nearest(name, names);
        return near.map(other -> "did you mean " + other + "?")
                .orElse(names.isEmpty() ? "there is none" : "known are " + String.join(", ", names));
    }

    /**
     * Reports a problem.
     *
     * @param what the message, which also says what to do
     * @param where the path from this object to the faulty value: field names, and indexes or strings of list elements
     */
    public void problem(String what, Object... where) {
        problem(value.at(where).place(), what);
    }

    private void problem(Position place, String what) {
        problems.add(new CourseProblem(
                file, Optional.of(place), (path.isEmpty() ? "" : path.substring(0, path.length() - 1) + ": ") + what));
    }

    private <T> T object(JsonValue itsValue, String itsPath, Function<Fields, T> reader) {
        Fields fields = new Fields(itsValue, file, itsPath, problems);
        T read = reader.apply(fields);
        fields.nothingElse();
        return read;
    }

    private <T> List<T> list(String name, Function<JsonValue, T> reader) {
        Object found = field(name);
        List<T> values = new ArrayList<>();
        if (found instanceof List<?> items) {
            items.forEach(item -> values.add(reader.apply((JsonValue) item)));
        } else if (found != null) {
            problem("\"" + name + "\" must be a list", name);
        }
        return values;
    }

    private @Nullable Object field(String name) {
        known.add(name);
        return object.get(name) instanceof JsonValue.Member(var _, JsonValue member) ? member.value() : null;
    }
}
