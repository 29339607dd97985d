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

/** Reads the fields of one JSON object, and notes everything that is wrong with them, each with its place. */
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
     * The fields of a file.
     *
     * @param problems gets everything that is wrong with them
     * @return nothing where the file is not there or not JSON
     */
    public static Optional<Fields> open(Path file, List<CourseProblem> problems) {
        return JsonFile.read(file, problems).map(value -> new Fields(value, file, "", problems));
    }

    /** Whether the field is there at all. */
    public boolean has(String name) {
        return field(name) != null;
    }

    /** A text, which must be there. */
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

    /** A text that may be missing. */
    public String optionalText(String name, String absent) {
        return field(name) == null ? absent : text(name);
    }

    /**
     * A whole number within its range.
     *
     * @param absent what counts where it is missing; null if it must be there
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

    /** Whether something is so; it is not where nothing is said. */
    public boolean flag(String name) {
        Object found = field(name);
        if (found != null && !(found instanceof Boolean)) {
            problem("\"" + name + "\" must be true or false", name);
        }
        return Boolean.TRUE.equals(found);
    }

    /** A list of texts; none where it is missing. */
    public List<String> texts(String name) {
        return list(name, element -> {
            if (element.value() instanceof String text && !text.isBlank()) {
                return text;
            }
            problem(element.place(), "\"" + name + "\" must hold texts only");
            return "?";
        });
    }

    /** A list of objects; none where it is missing. */
    public <T> List<T> objects(String name, Function<Fields, T> reader) {
        return list(name, element -> object(element, path + name + "[].", reader));
    }

    /** A list of texts and objects; none where it is missing. */
    public <T> List<T> textsOrObjects(String name, Function<String, T> ofText, Function<Fields, T> ofObject) {
        return list(
                name,
                element -> element.value() instanceof String text && !text.isBlank()
                        ? ofText.apply(text)
                        : object(element, path + name + "[].", ofObject));
    }

    /** An object, or {@code absent} where it is missing. */
    public <T> T object(String name, T absent, Function<Fields, T> reader) {
        JsonValue found = value.at(name);
        return field(name) == null ? absent : object(found, path + name + ".", reader);
    }

    /** To be called when all fields were read: what is left over is a slip of the author's. */
    public void nothingElse() {
        object.forEach((name, member) -> {
            if (!known.contains(String.valueOf(name)) && member instanceof JsonValue.Member(Position place, var _)) {
                problem(place, "\"" + name + "\" is not known here; " + meant(String.valueOf(name), known));
            }
        });
    }

    /** "Did you mean …?", where a name is near enough; else the names that there are. */
    public static String meant(String name, Set<String> names) {
        Optional<String> near = NearName.nearest(name, names);
        return near.map(other -> "did you mean " + other + "?")
                .orElse(names.isEmpty() ? "there is none" : "known are " + String.join(", ", names));
    }

    /**
     * Notes a problem.
     *
     * @param what what is wrong, and what to do
     * @param where the path from this object to what is wrong: names of fields, texts or numbers of elements
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
