package dev.yieldlings.engine.report;

import java.util.Locale;

/** The result of a submission. */
public enum Verdict {
    /** Every check passed that is no bonus. */
    PASSED,
    /** Some check did not. */
    FAILED,
    /** The compiler refused it, or it lacks a class or member that the exercise asks for. */
    DOES_NOT_COMPILE,
    /** It uses what submissions may not use. */
    NOT_ADMITTED,
    /** Its code used up the steps of a check. */
    OUT_OF_STEPS,
    /** It used up the CPU time, or did nothing but wait; or the compiler used it up on it. */
    OUT_OF_TIME,
    /** It used up the memory, or the compiler did on it. */
    OUT_OF_MEMORY,
    /** The worker that ran it died or stopped making sense. */
    CRASHED,
    /** There is nothing that could be compiled. */
    UNREADABLE;

    /** The verdict's name in reports, such as {@code does-not-compile}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
