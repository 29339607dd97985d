package dev.yieldlings.cli.screen;

/** What happens to a window from outside. */
public enum Occurrence {
    /** Its size has changed. */
    RESIZED,
    /** Ctrl-Z: the user wants the shell for a while. */
    SUSPENDED,
    /** The process goes on after it was stopped. */
    CONTINUED,
    /** Ctrl-C. */
    INTERRUPTED,
    /** The terminal is gone. */
    GONE
}
