package dev.yieldlings.worker.meter;

import dev.yieldlings.trace.outcome.Limit;

/**
 * Counts the steps of metered code.
 *
 * <p>{@link Metering} puts the calls of {@link #step} and {@link #caught} into a learner's classes. The count is not
 * synchronised: a submission runs on one thread, and a race on the counter could only make a budget last longer, never
 * let a loop go on for ever.
 */
public final class Meter {
    /** What a caught overflow costs: unwinding a full stack takes as long as so many ordinary steps, or longer. */
    private static final long STEPS_PER_OVERFLOW = 1_000;

    private static long budget;
    private static long left;
    private static boolean outOfMemory;
    private static boolean outOfStack;

    private Meter() {}

    /** Sets the budget for the code that runs from now on, and forgets what was counted. */
    public static void begin(long steps) {
        budget = steps;
        left = steps;
        outOfMemory = false;
        outOfStack = false;
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

    /** Whether metered code has caught a {@link StackOverflowError}, after which its steps say nothing. */
    public static boolean outOfStack() {
        return outOfStack;
    }

    /**
     * Counts one step; called by metered code at each method entry and each backward jump.
     *
     * @throws BudgetExhausted if there is none left
     */
    public static void step() {
        if (--left < 0) {
            left = -1;
            throw new BudgetExhausted();
        }
    }

    /** Called by metered code first thing in each of its handlers, so that the worker's limits pass through them all. */
    public static void caught(Throwable thrown) {
        switch (thrown) {
            case Limit _ -> throw new BudgetExhausted();
            case OutOfMemoryError e -> {
                outOfMemory = true;
                throw e;
            }
            case StackOverflowError _ -> {
                outOfStack = true;
                left = Math.min(left, Math.max(left - STEPS_PER_OVERFLOW, 0));
            }
            default -> {}
        }
    }
}
