package dev.yieldlings.engine.course.json;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A problem of a course's metadata.
 *
 * @param file the file with the problem, such as {@code course.json} or {@code exercise.json}
 * @param place the position in the file; empty for the whole file
 * @param message what is wrong, a sentence without its full stop
 */
public record CourseProblem(Path file, Optional<Position> place, String message) {
    /** Creates a problem with the whole file. */
    public CourseProblem(Path file, String message) {
        this(file, Optional.empty(), message);
    }

    /** Returns the file, the position and the message: {@code course.json:12:5: …}. */
    public String text() {
        return in(file) + ": " + message;
    }

    /** Returns a path to the file, followed by the position. */
    public String in(Path path) {
        return path + place.map(at -> ":" + at).orElse("");
    }
}
