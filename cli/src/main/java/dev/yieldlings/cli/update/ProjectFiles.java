package dev.yieldlings.cli.update;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The files of a workspace that belong to no exercise, filled in from the templates beside this class. */
final class ProjectFiles {
    private ProjectFiles() {}

    /** The Maven project that an IDE opens: a module for each exercise, since two may define classes of one name. */
    static byte[] pom(Course course) throws IOException {
        String modules = course.exercises().stream()
                .map(exercise -> "    <module>" + exercise.id() + "</module>")
                .collect(Collectors.joining("\n"));
        return bytes(template("workspace-pom.xml").replace("@MODULES@", modules));
    }

    /** The module of an exercise. */
    static byte[] pom(Exercise exercise) throws IOException {
        return bytes(template("exercise-pom.xml").replace("@ID@", exercise.id()));
    }

    /** The page that explains the workspace. */
    static byte[] readme(Course course) throws IOException {
        return bytes(template("workspace-readme.md").replace("@TITLE@", course.title()));
    }

    /** What Git should pass over. */
    static byte[] ignored() throws IOException {
        return bytes(template("workspace-gitignore"));
    }

    /** The script that runs the program from inside the workspace. */
    static byte[] launcher(Path launcher) throws IOException {
        String quoted = "'" + launcher.toString().replace("'", "'\\''") + "'";
        return bytes(template("workspace-launcher.sh").replace("@LAUNCHER@", quoted));
    }

    private static String template(String name) throws IOException {
        try (InputStream in = ProjectFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
