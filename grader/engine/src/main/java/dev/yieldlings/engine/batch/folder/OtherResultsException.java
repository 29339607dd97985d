package dev.yieldlings.engine.batch.folder;

/** The folder for results holds something else, which is left alone; the message says what, and what to do. */
public final class OtherResultsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what exists there, and what to do. */
    public OtherResultsException(String message) {
        super(message, null, false, false);
    }
}
