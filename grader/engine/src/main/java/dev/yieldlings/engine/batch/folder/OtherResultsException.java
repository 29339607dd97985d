package dev.yieldlings.engine.batch.folder;

/**
 * The results folder contains something else, which must not be overwritten. The message names it and says what to do.
 */
public final class OtherResultsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with a message for the user. */
    public OtherResultsException(String message) {
        super(message, null, false, false);
    }
}
