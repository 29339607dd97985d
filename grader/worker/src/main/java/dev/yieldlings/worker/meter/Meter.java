package dev.yieldlings.worker.meter;

import dev.yieldlings.kit.engine.CallDepth;
import dev.yieldlings.trace.outcome.CountedOverflow;
import dev.yieldlings.trace.outcome.JvmErrors;
import dev.yieldlings.trace.outcome.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Counts the steps of metered code.
 *
 * <p>{@link Metering} adds the calls of {@link #enter}, {@link #leave}, {@link #step} and {@link #caught} to a
 * learner's classes. The counter is not synchronised: most submissions run on one thread, and a data race can only lose
 * steps, so that a budget lasts longer but still ends.
 */
public final class Meter {
    /** The most calls of a learner on the stack: ten times as many as honest recursions need. */
    static final int MOST_CALLS = 10_000;

    /**
     * The steps that a stack overflow costs, because to unwind a full stack takes as long as to fill it. The JVM's own
     * linkage errors cost the same.
     */
    static final int STEPS_PER_OVERFLOW = MOST_CALLS;

    private static long budget;
    private static long left;
    private static boolean outOfMemory;
    private static boolean outOfStack;

    /**
     * The thread whose count was right when its stack was last walked; kept because there may be thousands of
     * overflows.
     */
    private static @Nullable Thread trusted;

    static {
        // Loads the classes of the stack walk while the stack has room for that.
        StandingCalls _ = StandingCalls.now();
    }

    private Meter() {}

    /** Sets the budget of the code that runs from now on, and resets the counters and the clock. */
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

    /** Returns the number of steps since {@link #begin}, at most the budget. */
    public static long used() {
        return budget - Math.max(left, 0);
    }

    /** Returns whether the budget is used up; this doesn't change until the next {@link #begin}. */
    public static boolean exhausted() {
        return left < 0;
    }

    /** Returns whether metered code has caught an {@link OutOfMemoryError}, even if it then discarded the error. */
    public static boolean outOfMemory() {
        return outOfMemory;
    }

    /**
     * Returns whether metered code has caught the JVM's own {@link StackOverflowError}, after which its steps differ
     * from machine to machine.
     */
    public static boolean outOfStack() {
        return outOfStack;
    }

    /**
     * Counts one step. Metered code calls this before each backward jump.
     *
     * @throws BudgetExhausted if the budget is used up
     */
    public static void step() {
        if (--left < 0) {
            left = -1;
            throw new BudgetExhausted();
        }
    }

    /**
     * Counts one step and one call. Metered code calls this at each method entry.
     *
     * @return the number of calls on the stack before this one
     * @throws BudgetExhausted if the budget is used up
     * @throws CountedOverflow if there are too many calls on the stack
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
     * Corrects the count by a walk over this thread's stack. All threads share one count, and a thread that ends or
     * waits leaves its calls in it.
     */
    @SuppressWarnings("ReferenceEquality") // compares threads by identity
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

    /** Restores the count. Metered code calls this at each end of a method, with the result of {@link #enter}. */
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
     * Rethrows the errors of the worker's limits, so that no handler can stop them. Metered code calls this first in
     * each of its handlers.
     *
     * @param thrown the caught exception
     * @param calls the result of {@link #enter} in the handler's method
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
            // After a class's initialiser has failed, the JVM creates a new error at each use, which is as expensive.
            case LinkageError e -> {
                JvmErrors.note(e);
                charge();
            }
            default -> {}
        }
    }
}
