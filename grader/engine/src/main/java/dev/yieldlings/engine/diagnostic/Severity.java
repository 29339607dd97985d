package dev.yieldlings.engine.diagnostic;

/** How bad a finding is. */
public enum Severity {
    /** It keeps the submission from being graded. */
    ERROR,
    /** It does not, but the learner should know. */
    WARNING
}
