package dev.yieldlings.cli.learner;

import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.engine.course.Exercise;

/** The learner's status in an exercise. */
public enum ExerciseStatus {
    PASSED("[x]", "passed"),
    IN_PROGRESS("[~]", "in progress"),
    NOT_STARTED("[ ]", "not started");

    private final String mark;
    private final String words;

    ExerciseStatus(String mark, String words) {
        this.mark = mark;
        this.words = words;
    }

    public static ExerciseStatus of(Exercise exercise, Learner learner) {
        if (learner.progress().of(exercise).passed()) {
            return PASSED;
        }
        boolean begun = learner.progress().of(exercise).attempts() > 0
                || learner.workspace().folder(exercise).isTouched();
        return begun ? IN_PROGRESS : NOT_STARTED;
    }

    /** Returns three characters that identify the status even without colour. */
    public String mark(Style style) {
        return switch (this) {
            case PASSED -> style.good(mark);
            case IN_PROGRESS -> style.careful(mark);
            case NOT_STARTED -> mark;
        };
    }

    public String words() {
        return words;
    }
}
