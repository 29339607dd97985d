package dev.yieldlings.cli.workspace;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.CourseReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A course in a folder, for tests. */
public final class TinyCourse {
    private TinyCourse() {}

    /** Writes exercises with these ids, each with a starter, a given file, a solution in two styles and two hints. */
    public static Course write(Path folder, String... ids) {
        try {
            String listed = "\"" + String.join("\", \"", ids) + "\"";
            file(folder.resolve("course.json"), """
                    {"formatVersion": 1, "id": "tiny", "title": "A tiny course",
                     "chapters": [{"id": "only", "title": "The only chapter", "exercises": [%s]}]}
                    """.formatted(listed));
            for (String id : List.of(ids)) {
                exercise(folder.resolve("only").resolve(id), id);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return switch (CourseLoader.load(folder)) {
            case CourseReading.Loaded(Course course) -> course;
            case CourseReading.Unusable unusable -> throw new AssertionError(unusable);
        };
    }

    private static void exercise(Path folder, String id) throws IOException {
        file(folder.resolve("exercise.json"), """
                {"formatVersion": 1, "id": "%s", "title": "Title of %s", "summary": "Write Work.", "difficulty": 1,
                 "prerequisites": [], "files": ["Work.java"],
                 "checks": [{"id": "all", "name": "All of it", "points": 4}],
                 "wrong": [], "admission": {"allow": [], "deny": [], "syntax": []}}
                """.formatted(id, id));
        file(folder.resolve("README.md"), "# Page of " + id + "\n");
        file(folder.resolve("starter/Work.java"), "public class Work {}\n");
        file(folder.resolve("given/Given.java"), "public class Given {}\n");
        file(folder.resolve("solution/Work.java"), "public class Work { int done; }\n");
        file(folder.resolve("solution/shorter/Work.java"), "public class Work { int d; }\n");
        file(folder.resolve("suite/WorkSuite.java"), "class WorkSuite {}\n");
        file(folder.resolve("hints/1.md"), "The *first* hint.\n");
        file(folder.resolve("hints/2.md"), "The second hint.\n");
    }

    private static void file(Path file, String text) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text);
    }
}
