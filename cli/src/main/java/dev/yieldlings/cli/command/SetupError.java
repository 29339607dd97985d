package dev.yieldlings.cli.command;

/**
 * The machine or the course keeps a command from being carried out, without the user's fault: one message, and exit
 * code 3.
 */
public final class SetupError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception whose message is shown unchanged. */
    public SetupError(String message) {
        super(message, null, false, false);
    }
}
