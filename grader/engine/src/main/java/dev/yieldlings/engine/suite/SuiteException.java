package dev.yieldlings.engine.suite;

import org.jspecify.annotations.Nullable;

/** An exercise's own files can't be used: a fault of the course, never of a submission. */
public final class SuiteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one that names the exercise's file and says what is wrong with it. */
    public SuiteException(@Nullable String message) {
        super(message);
    }
}
