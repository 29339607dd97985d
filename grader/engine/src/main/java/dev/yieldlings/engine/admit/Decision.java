package dev.yieldlings.engine.admit;

/** Whether one class or member may be used. */
sealed interface Decision {
    /** It may. */
    record Allowed() implements Decision {}

    /**
     * It may not.
     *
     * @param reason why; empty where it is just not on the list
     */
    record Denied(String reason) implements Decision {}
}
