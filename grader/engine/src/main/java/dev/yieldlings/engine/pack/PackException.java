package dev.yieldlings.engine.pack;

/** A pack that can't be used. */
public final class PackException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param message why the pack can't be used, and what to do
     */
    public PackException(String message) {
        super(message);
    }
}
