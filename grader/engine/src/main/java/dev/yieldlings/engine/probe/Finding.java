package dev.yieldlings.engine.probe;

/**
 * What came of trying a layer.
 *
 * @param layer its name
 * @param status whether it holds
 * @param text what was seen, and what to do where it does not hold
 */
public record Finding(String layer, Status status, String text) {
    /** Whether a layer holds. */
    public enum Status {
        /** It does what it is for. */
        HOLDS,
        /** It is not there; the others do without it. */
        ABSENT,
        /** It is there, or must be, and does not do what it is for. */
        BROKEN
    }

    static Finding of(String layer, boolean holds, String seen) {
        return holds
                ? new Finding(layer, Status.HOLDS, seen)
                : new Finding(layer, Status.BROKEN, "DOES NOT WORK here; please report it. It should be: " + seen);
    }
}
