package dev.yieldlings.engine.course;

import java.nio.file.Path;

/**
 * One thing that is wrong with a course's metadata.
 *
 * @param file the {@code course.json} or {@code exercise.json} that is meant
 * @param message what is wrong there, a sentence without its full stop
 */
public record CourseProblem(Path file, String message) {
    /** The message behind the file and a colon. */
    public String text() {
        return file + ": " + message;
    }
}
