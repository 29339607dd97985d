package dev.yieldlings.engine.policy;

/** Whether one class or member may be used. */
public sealed interface Decision {
    /** It may. */
    record Allowed() implements Decision {}

    /** It may, but only by what the compiler writes by itself. */
    record CompilerOnly() implements Decision {}

    /**
     * It may not.
     *
     * @param type the type itself, or the one that declares the member as far as that is known
     * @param reason why, and what to use instead
     */
    record Denied(String type, String reason) implements Decision {}
}
