package dev.yieldlings.engine.grade;

import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.submission.Reading;
import dev.yieldlings.engine.submission.SubmissionReader;
import java.nio.file.Path;

/**
 * A submission to be graded.
 *
 * @param exercise what it is a submission to
 * @param reading what it consists of
 * @param recognition how far a misconception is looked for
 */
public record GradingRequest(Exercise exercise, Reading reading, Recognition recognition) {
    /** How far the misconception that shows in a submission is looked for. */
    public enum Recognition {
        /** It is, although it takes seconds, once, to find out how the exercise's wrong solutions behave. */
        ALWAYS,
        /** Only where it is known already how they behave. */
        WHERE_KNOWN
    }

    /** A submission in which a misconception is looked for. */
    public GradingRequest(Exercise exercise, Reading reading) {
        this(exercise, reading, Recognition.ALWAYS);
    }

    /** The same for what is in a source file or a folder now. */
    public static GradingRequest of(Exercise exercise, Path path) {
        return new GradingRequest(exercise, SubmissionReader.read(path, exercise));
    }

    /** The same submission, without what takes seconds. */
    public GradingRequest atOnce() {
        return new GradingRequest(exercise, reading, Recognition.WHERE_KNOWN);
    }
}
