package dev.yieldlings.worker.child;

/** The exit codes of a child process that ends itself before it has answered. */
public final class ExitCodes {
    /** The heap or the metaspace was full. A JVM exits with this code under {@code ExitOnOutOfMemoryError}. */
    public static final int OUT_OF_MEMORY = 3;

    /** The request used up its CPU time, or allocated more than it may. */
    public static final int OUT_OF_TIME = 4;

    /** All threads of the request waited for longer than the idle limit. */
    public static final int IDLE = 5;

    /** The parent process has ended. */
    public static final int ORPHANED = 6;

    /** The watch failed, so that no limit would have held; standard error has its stack trace. */
    public static final int UNWATCHED = 7;

    private ExitCodes() {}
}
