package dev.yieldlings.cli.command;

/** What was asked for can't be done on this machine as it is: one message, and exit code 3. */
public final class MachineFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one; the message is shown as it is. */
    public MachineFault(String message) {
        super(message, null, false, false);
    }
}
