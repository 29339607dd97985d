package dev.yieldlings.trace.data;

/** How a step stands to what was expected. */
public enum Mark {
    /** It agrees. */
    AS_EXPECTED,
    /** It does not: the first that went wrong. */
    DIVERGED,
    /** It comes after the first that went wrong, and its call was not made. */
    NOT_REACHED
}
