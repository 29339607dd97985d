package dev.yieldlings.engine.probe;

/**
 * The result of probing a protection layer.
 *
 * @param layer the layer's name
 * @param status whether it holds
 * @param text what the probe saw, and what to do if the layer does not hold
 */
public record Finding(String layer, Status status, String text) {
    /** Whether a layer holds. */
    public enum Status {
        /** The layer works. */
        HOLDS,
        /** The layer is missing; the others work without it. */
        ABSENT,
        /** The layer is there, or is required, and does not work. */
        BROKEN
    }

    static Finding of(String layer, boolean holds, String seen) {
        return holds
                ? new Finding(layer, Status.HOLDS, seen)
                : new Finding(layer, Status.BROKEN, "DOES NOT WORK here; please report it. It should be: " + seen);
    }
}
