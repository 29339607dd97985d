package dev.yieldlings.kit.body;

/** The result of running a body from where it stands: an answer for its caller, or a delegate to ask instead. */
sealed interface Outcome permits Answer, Outcome.Delegated {
    /** It stands at a yieldFrom, and wants this generator or iterator stepped in its place. */
    record Delegated(Object delegate) implements Outcome {}
}
