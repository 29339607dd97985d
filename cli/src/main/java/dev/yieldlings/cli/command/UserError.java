package dev.yieldlings.cli.command;

/** A mistake of the user: one message that says what to do next, and exit code 2. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception whose message is shown unchanged. */
    public UserError(String message) {
        super(message, null, false, false);
    }
}
