package dev.yieldlings.worker.prompt;

import org.jspecify.annotations.Nullable;

/**
 * Stops the running snippet from another thread: at its next method entry or backward jump, or by an interrupt if it
 * waits.
 */
public final class Stop {
    private static volatile boolean asked;
    private static volatile @Nullable Thread runner;

    private Stop() {}

    /**
     * Throws if the snippet is to stop. Instrumented code calls this at each method entry and before each backward
     * jump.
     */
    public static void check() {
        if (asked) {
            throw new Ended();
        }
    }

    /** Marks the calling thread as the one that runs a snippet. */
    static void begin() {
        asked = false;
        runner = Thread.currentThread();
    }

    /** Asks the running snippet to stop, if there is one. */
    static void ask() {
        Thread running = runner;
        if (running != null) {
            asked = true;
            running.interrupt();
        }
    }

    /**
     * Marks the end of the snippet.
     *
     * @return whether it was asked to stop
     */
    static boolean end() {
        boolean was = asked;
        runner = null;
        asked = false;
        Thread.interrupted();
        return was;
    }

    /** Ends the snippet. If its code catches this error, the next check throws another one. */
    private static final class Ended extends Error {
        private static final long serialVersionUID = 1L;

        Ended() {
            super("stopped", null, false, false);
        }
    }
}
