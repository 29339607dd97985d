package dev.yieldlings.engine.course.json;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One thing that is wrong with a course's metadata.
 *
 * @param file the {@code course.json} or {@code exercise.json} that is meant
 * @param place where in it; nothing if it can't be read
 * @param message what is wrong there, a sentence without its full stop
 */
public record CourseProblem(Path file, Optional<Position> place, String message) {
    /** A problem with the whole file. */
    public CourseProblem(Path file, String message) {
        this(file, Optional.empty(), message);
    }

    /** The message after the file, the place and a colon: {@code course.json:12:5: …}. */
    public String text() {
        return in(file) + ": " + message;
    }

    /** A path to the file, with the place in it. */
    public String in(Path path) {
        return path + place.map(at -> ":" + at).orElse("");
    }
}
