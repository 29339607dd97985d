package dev.yieldlings.kit.engine;

/** The refusal that both engines give, in words for who wrote the body. */
final class NotSuspendable {
    private NotSuspendable() {}

    static IllegalStateException refusal() {
        return new IllegalStateException(
                "y.yield was called where a body can't be suspended: a static initialiser, or"
                        + " other code that native code has called, stands between the body and the yield. Yield outside of it");
    }
}
