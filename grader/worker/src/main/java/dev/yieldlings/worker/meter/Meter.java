package dev.yieldlings.worker.meter;

import dev.yieldlings.kit.engine.CallDepth;
import dev.yieldlings.trace.outcome.CountedOverflow;
import dev.yieldlings.trace.outcome.JvmErrors;
import dev.yieldlings.trace.outcome.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Counts the steps of metered code.
 *
 * <p>{@link Metering} puts the calls of {@link #enter}, {@link #leave}, {@link #step} and {@link #caught} into a
 * learner's classes. The count is not synchronised: most submissions run on one thread, and a race on the counter
 * could only make a budget last longer, never let a loop go on for ever.
 */
public final class Meter {
    /** The most calls of a learner on the stack: ten times what honest recursions take. */
    static final int MOST_CALLS = 10_000;

    /**
     * What an overflow costs, for to leave a full stack takes as long as to fill it; and the JVM's own linkage
     * errors.
     */
    static final int STEPS_PER_OVERFLOW = MOST_CALLS;

    private static long budget;
    private static long left;
    private static boolean outOfMemory;
    private static boolean outOfStack;

    /** The thread whose count was right when it was looked into: there may be thousands of overflows. */
    private static @Nullable Thread trusted;

    static {
        // Loads what the search needs, while there is room on the stack for that.
        StandingCalls _ = StandingCalls.now();
    }

    private Meter() {}

    /** Sets the budget for the code that runs from now on, forgets what was counted, and sets the clock back. */
    public static void begin(long steps) {
        Repeatable.begin();
        budget = steps;
        left = steps;
        outOfMemory = false;
        outOfStack = false;
        trusted = null;
        CallDepth.calls = 0;
        CallDepth.room = MOST_CALLS;
    }

    /** How many steps were taken since {@link #begin}, at most the budget. */
    public static long used() {
        return budget - Math.max(left, 0);
    }

    /** Whether the budget is used up; it stays so until the next {@link #begin}. */
    public static boolean exhausted() {
        return left < 0;
    }

    /** Whether metered code has met an {@link OutOfMemoryError}, also one that it went on to swallow. */
    public static boolean outOfMemory() {
        return outOfMemory;
    }

    /** Whether metered code has caught the JVM's own {@link StackOverflowError}, after which its steps say nothing. */
    public static boolean outOfStack() {
        return outOfStack;
    }

    /**
     * Counts one step; called by metered code at each backward jump.
     *
     * @throws BudgetExhausted if there is none left
     */
    public static void step() {
        if (--left < 0) {
            left = -1;
            throw new BudgetExhausted();
        }
    }

    /**
     * Counts one step and one call; called by metered code at each method entry.
     *
     * @return how many calls stood on the stack before this one
     * @throws BudgetExhausted if there is no step left
     * @throws CountedOverflow if there are too many calls
     */
    public static int enter() {
        step();
        int calls = CallDepth.calls;
        if (calls >= CallDepth.room) {
            calls = recount();
        }
        CallDepth.calls = calls + 1;
        return calls;
    }

    /**
     * Looks whether as many calls are on this thread's stack as were counted: the count is one for all threads, and
     * one that ends or waits at the wrong moment leaves its own behind.
     */
    @SuppressWarnings("ReferenceEquality") // it is about this very thread
    private static int recount() {
        Thread here = Thread.currentThread();
        if (here == trusted) {
            overflow();
        }
        StandingCalls standing = StandingCalls.now();
        if (!standing.inBody()) {
            CallDepth.room = MOST_CALLS;
        }
        if (standing.number() >= CallDepth.room) {
            trusted = here;
            overflow();
        }
        return standing.number();
    }

    /** Called by metered code at each end of a method, with what {@link #enter} has returned. */
    public static void leave(int calls) {
        CallDepth.calls = calls;
    }

    private static void overflow() {
        left -= STEPS_PER_OVERFLOW;
        if (left < 0) {
            left = -1;
            throw new BudgetExhausted();
        }
        throw new CountedOverflow();
    }

    private static void charge() {
        left = Math.min(left, Math.max(left - STEPS_PER_OVERFLOW, 0));
    }

    /**
     * Called by metered code first thing in each of its handlers, so that the worker's limits pass through them all.
     *
     * @param calls what {@link #enter} has returned to the method that the handler is in
     */
    public static void caught(Throwable thrown, int calls) {
        CallDepth.calls = calls + 1;
        switch (thrown) {
            case Limit _ -> throw new BudgetExhausted();
            case OutOfMemoryError e -> {
                outOfMemory = true;
                throw e;
            }
            case CountedOverflow _ -> {}
            case StackOverflowError _ -> {
                outOfStack = true;
                JvmErrors.note(thrown);
                charge();
            }
            // A class whose initialiser has failed: the JVM makes the error anew at each use, which costs as much.
            case LinkageError e -> {
                JvmErrors.note(e);
                charge();
            }
            default -> {}
        }
    }
}
