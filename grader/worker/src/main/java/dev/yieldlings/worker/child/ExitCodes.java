package dev.yieldlings.worker.child;

/** What a child process exits with where it ends by itself before it has answered. */
public final class ExitCodes {
    /** The heap or the metaspace was full; what a JVM exits with under {@code ExitOnOutOfMemoryError}. */
    public static final int OUT_OF_MEMORY = 3;

    /** The request used up its CPU time. */
    public static final int OUT_OF_TIME = 4;

    /** All threads of the request waited, for as long as it may do nothing. */
    public static final int IDLE = 5;

    /** The parent is gone. */
    public static final int ORPHANED = 6;

    /** It could not watch itself any more, so that no limit would have held; standard error says why. */
    public static final int UNWATCHED = 7;

    private ExitCodes() {}
}
