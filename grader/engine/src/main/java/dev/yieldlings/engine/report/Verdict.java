package dev.yieldlings.engine.report;

import java.util.Locale;

/** The result of a submission. */
public enum Verdict {
    /** Every check passed, except perhaps bonus checks. */
    PASSED,
    /** A check did not pass. */
    FAILED,
    /** It does not compile, or it lacks a class or member that the exercise requires. */
    DOES_NOT_COMPILE,
    /** It uses classes or members that submissions may not use. */
    NOT_ADMITTED,
    /** It exceeded the steps of a check. */
    OUT_OF_STEPS,
    /** It exceeded its CPU time or stayed idle; or the compiler exceeded its time on it. */
    OUT_OF_TIME,
    /** It ran out of memory, or the compiler did. */
    OUT_OF_MEMORY,
    /** The worker died or broke the protocol. */
    CRASHED,
    /** There are no readable sources to compile. */
    UNREADABLE;

    /** Returns the verdict's name in reports, such as {@code does-not-compile}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
