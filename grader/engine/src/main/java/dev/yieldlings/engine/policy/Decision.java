package dev.yieldlings.engine.policy;

/** Whether one class or member may be used. */
public sealed interface Decision {
    /** It may be used. */
    record Allowed() implements Decision {}

    /** Only code that the compiler generates may use it. */
    record CompilerOnly() implements Decision {}

    /**
     * It may not be used.
     *
     * @param type the denied type, or the type that declares the denied member if that is known
     * @param reason why it is denied, and what to use instead
     */
    record Denied(String type, String reason) implements Decision {}
}
