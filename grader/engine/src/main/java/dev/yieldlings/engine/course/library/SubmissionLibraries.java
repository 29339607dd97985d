package dev.yieldlings.engine.course.library;

import java.nio.file.Path;
import java.util.List;

/**
 * The libraries that submissions may use.
 *
 * @param jars their jars
 * @param allow the parts of them that may be used, in the form of an exercise's {@code "allow"}
 */
public record SubmissionLibraries(List<Path> jars, List<String> allow) {
    /** None. */
    public static final SubmissionLibraries NONE = new SubmissionLibraries(List.of(), List.of());

    public SubmissionLibraries {
        jars = List.copyOf(jars);
        allow = List.copyOf(allow);
    }
}
