package dev.yieldlings.engine;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.CourseReading;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A course of one exercise, {@code counter}, in memory, to change and then write into a folder. */
public final class TinyCourse {
    /** A solution that passes. */
    public static final String SOLUTION = """
            public class Counter {
                private int count;

                public int next() {
                    return ++count;
                }
            }
            """;

    private static final String FOLDER = "one/counter/";

    private final Map<String, String> files = new TreeMap<>(Map.of(
            "course.json",
            """
                    {
                      "formatVersion": 1,
                      "id": "tiny",
                      "title": "A tiny course",
                      "chapters": [{ "id": "one", "title": "The only chapter", "exercises": ["counter"] }]
                    }
                    """,
            FOLDER + "exercise.json",
            """
                    {
                      "formatVersion": 1,
                      "id": "counter",
                      "title": "A counter",
                      "summary": "Count.",
                      "difficulty": 1,
                      "prerequisites": [],
                      "files": ["Counter.java"],
                      "checks": [
                        { "id": "begins", "name": "Begins with 1", "points": 3 },
                        { "id": "counts", "name": "Counts on", "points": 2 },
                        { "id": "alone", "name": "Counts alone", "points": 1 }
                      ],
                      "wrong": [{ "name": "from-zero", "fails": ["begins"], "sentence": "It begins with 1." }],
                      "limits": { "stepsPerCheck": 100000, "seconds": 20 },
                      "admission": { "allow": [], "deny": [], "syntax": [] }
                    }
                    """,
            FOLDER + "README.md",
            "# A counter\n",
            FOLDER + "starter/Counter.java",
            "public class Counter { }\n",
            FOLDER + "solution/Counter.java",
            SOLUTION,
            FOLDER + "suite/CounterSuite.java",
            """
                    import dev.yieldlings.trace.*;

                    class CounterSuite {
                        @Check("counts")
                        void counts() {
                            Counter counter = new Counter();
                            Script.calls().call("next()", counter::next).completes().call("next()", counter::next).yields(2);
                        }

                        @Check("alone")
                        void alone() {
                            new Counter().next();
                            Script.calls().call("new Counter().next()", () -> new Counter().next()).yields(1);
                        }

                        @Check("begins")
                        void begins() {
                            Script.calls().because("It begins with 1.").call("next()", new Counter()::next).yields(1);
                        }
                    }
                    """));

    /** Adds or replaces a file. */
    public TinyCourse with(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Returns the text of a file. */
    public String text(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    /** Removes a file. */
    public TinyCourse without(String path) {
        if (files.remove(path) == null) {
            throw new AssertionError("there is no " + path);
        }
        return this;
    }

    /** Replaces a part of a file. */
    public TinyCourse replacing(String path, String part, String by) {
        String text = files.getOrDefault(path, "");
        if (!text.contains(part)) {
            throw new AssertionError(path + " holds no " + part);
        }
        return with(path, text.replace(part, by));
    }

    /** Replaces a part of {@code exercise.json}. */
    public TinyCourse exercise(String part, String by) {
        return replacing(FOLDER + "exercise.json", part, by);
    }

    /** Replaces the suite. */
    public TinyCourse suite(String source) {
        return with(FOLDER + "suite/CounterSuite.java", source);
    }

    /** Writes the course and loads it. */
    public CourseReading load(Path folder) {
        files.forEach((path, text) -> write(folder.resolve(path), text));
        return CourseLoader.load(folder);
    }

    /** Writes and loads the course, which must be usable. */
    public Course loaded(Path folder) {
        return switch (load(folder)) {
            case CourseReading.Loaded(Course course) -> course;
            case CourseReading.Unusable unusable -> throw new AssertionError(unusable);
        };
    }

    /** Writes and loads the course, and returns its exercise. */
    public Exercise exerciseIn(Path folder) {
        return loaded(folder).exercises().getFirst();
    }

    /** Writes a file and creates the folders above it. */
    public static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
