package dev.yieldlings.worker.prompt;

import org.jspecify.annotations.Nullable;

/** Ends what runs, from another thread: at its next call or loop turn, or where it waits. */
public final class Stop {
    private static volatile boolean asked;
    private static volatile @Nullable Thread runner;

    private Stop() {}

    /** Called by instrumented code at each method entry and each backward jump. */
    public static void check() {
        if (asked) {
            throw new Ended();
        }
    }

    /** The calling thread begins to run a learner's code. */
    static void begin() {
        asked = false;
        runner = Thread.currentThread();
    }

    /** Asks it to end. */
    static void ask() {
        Thread running = runner;
        if (running != null) {
            asked = true;
            running.interrupt();
        }
    }

    /**
     * It has ended.
     *
     * @return whether it was asked to
     */
    static boolean end() {
        boolean was = asked;
        runner = null;
        asked = false;
        Thread.interrupted();
        return was;
    }

    /** Brings what runs to its end; code that catches it meets the next one. */
    private static final class Ended extends Error {
        private static final long serialVersionUID = 1L;

        Ended() {
            super("stopped", null, false, false);
        }
    }
}
