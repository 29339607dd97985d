package dev.yieldlings.cli.command;

/** The command can't be carried out on this machine, without the user's fault: one message, and exit code 3. */
public final class MachineFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception whose message is shown unchanged. */
    public MachineFault(String message) {
        super(message, null, false, false);
    }
}
