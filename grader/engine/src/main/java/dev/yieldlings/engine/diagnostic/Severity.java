package dev.yieldlings.engine.diagnostic;

/** The severity of a diagnostic. */
public enum Severity {
    /** The submission can't be graded. */
    ERROR,
    /** The submission is graded, but the learner should know. */
    WARNING
}
