package dev.yieldlings.engine.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one JSON object, and notes everything that is wrong with them. */
final class Fields {
    private final Map<?, ?> object;
    private final Path file;
    private final String place;
    private final List<CourseProblem> problems;
    private final Set<String> known = new TreeSet<>();

    Fields(@Nullable Object value, Path file, String place, List<CourseProblem> problems) {
        this.object = value instanceof Map<?, ?> map ? map : Map.of();
        this.file = file;
        this.place = place;
        this.problems = problems;
        if (!(value instanceof Map)) {
            problem("a JSON object is needed here");
        }
    }

    /** Whether the field is there at all. */
    boolean has(String name) {
        return field(name) != null;
    }

    String text(String name) {
        if (field(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        problem("\"" + name + "\" is missing; it must be a text");
        return "?";
    }

    String optionalText(String name, String absent) {
        return field(name) == null ? absent : text(name);
    }

    long number(String name, long least, long most, @Nullable Long absent) {
        Object value = field(name);
        if (value == null && absent != null) {
            return absent;
        }
        if (value instanceof Long number && number >= least && number <= most) {
            return number;
        }
        problem("\"" + name + "\" must be a whole number from " + least + " to " + most);
        return least;
    }

    /** Whether something is so; it is not where nothing is said. */
    boolean flag(String name) {
        Object value = field(name);
        if (value != null && !(value instanceof Boolean)) {
            problem("\"" + name + "\" must be true or false");
        }
        return Boolean.TRUE.equals(value);
    }

    List<String> texts(String name) {
        return list(name, value -> {
            if (value instanceof String text && !text.isBlank()) {
                return text;
            }
            problem("\"" + name + "\" must hold texts only");
            return "?";
        });
    }

    <T> List<T> objects(String name, Function<Fields, T> reader) {
        return list(name, value -> object(value, place + name + "[].", reader));
    }

    <T> T object(String name, T absent, Function<Fields, T> reader) {
        Object value = field(name);
        return value == null ? absent : object(value, place + name + ".", reader);
    }

    /** To be called when all fields were read: what is left over is a slip of the author's. */
    void nothingElse() {
        for (Object name : object.keySet()) {
            if (!known.contains(String.valueOf(name))) {
                problem("\"" + name + "\" is not known here; known are " + String.join(", ", known));
            }
        }
    }

    void problem(String what) {
        problems.add(new CourseProblem(
                file, (place.isEmpty() ? "" : place.substring(0, place.length() - 1) + ": ") + what));
    }

    private <T> T object(@Nullable Object itsValue, String itsPlace, Function<Fields, T> reader) {
        Fields fields = new Fields(itsValue, file, itsPlace, problems);
        T value = reader.apply(fields);
        fields.nothingElse();
        return value;
    }

    private <T> List<T> list(String name, Function<@Nullable Object, T> reader) {
        Object value = field(name);
        List<T> values = new ArrayList<>();
        if (value instanceof List<?> items) {
            items.forEach(item -> values.add(reader.apply(item)));
        } else if (value != null) {
            problem("\"" + name + "\" must be a list");
        }
        return values;
    }

    private @Nullable Object field(String name) {
        known.add(name);
        return object.get(name);
    }
}
