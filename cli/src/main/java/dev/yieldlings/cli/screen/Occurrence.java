package dev.yieldlings.cli.screen;

/** An event of the window that is not a key. */
public enum Occurrence {
    /** The window's size has changed. */
    RESIZED,
    /** Ctrl-Z: the user wants to suspend the program. */
    SUSPENDED,
    /** The process continues after it was stopped. */
    CONTINUED,
    /** Ctrl-C. */
    INTERRUPTED,
    /** The terminal was closed. */
    GONE
}
