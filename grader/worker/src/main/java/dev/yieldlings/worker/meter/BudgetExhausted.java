package dev.yieldlings.worker.meter;

import dev.yieldlings.trace.outcome.Limit;

/** Thrown when a learner's code has used up its steps. Metered code can't catch it: see {@link Meter#caught}. */
public final class BudgetExhausted extends Error implements Limit {
    private static final long serialVersionUID = 1L;

    BudgetExhausted() {
        super("out of steps", null, false, false);
    }
}
