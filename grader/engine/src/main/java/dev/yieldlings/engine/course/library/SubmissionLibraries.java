package dev.yieldlings.engine.course.library;

import java.nio.file.Path;
import java.util.List;

/**
 * The libraries that submissions may use.
 *
 * @param jars the jars of the libraries
 * @param allow the types that submissions may use, in the format of an exercise's {@code "allow"}
 */
public record SubmissionLibraries(List<Path> jars, List<String> allow) {
    /** No libraries. */
    public static final SubmissionLibraries NONE = new SubmissionLibraries(List.of(), List.of());

    public SubmissionLibraries {
        jars = List.copyOf(jars);
        allow = List.copyOf(allow);
    }
}
