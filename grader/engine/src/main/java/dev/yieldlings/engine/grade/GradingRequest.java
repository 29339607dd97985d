package dev.yieldlings.engine.grade;

import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.submission.Reading;
import dev.yieldlings.engine.submission.SubmissionReader;
import java.nio.file.Path;

/**
 * A request to grade a submission.
 *
 * @param exercise the exercise that it was submitted to
 * @param reading the submission as it was read
 * @param recognition whether to look for a misconception
 */
public record GradingRequest(Exercise exercise, Reading reading, Recognition recognition) {
    /** Whether to look for the misconception that a submission shows. */
    public enum Recognition {
        /** Look for it, even if the exercise's wrong solutions have to be graded first; that takes seconds, once. */
        ALWAYS,
        /** Look for it only if the behaviour of the exercise's wrong solutions is known already. */
        WHERE_KNOWN
    }

    /** A request with {@link Recognition#ALWAYS}. */
    public GradingRequest(Exercise exercise, Reading reading) {
        this(exercise, reading, Recognition.ALWAYS);
    }

    /** Reads a source file or folder and makes a request with {@link Recognition#ALWAYS}. */
    public static GradingRequest of(Exercise exercise, Path path) {
        return new GradingRequest(exercise, SubmissionReader.read(path, exercise));
    }

    /** Returns the same request with {@link Recognition#WHERE_KNOWN}, which never takes seconds. */
    public GradingRequest atOnce() {
        return new GradingRequest(exercise, reading, Recognition.WHERE_KNOWN);
    }
}
