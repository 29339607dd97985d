package dev.yieldlings.trace.recording;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.data.Suspension;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * What a recording can see of the process that runs the learner's code.
 *
 * @param printout what the learner's code prints
 * @param stepsUsed how many steps the learner's code has taken so far
 * @param threads those that the learner's code has started
 * @param suspensions where a generator's body waits, as far as that is watched
 */
public record ProcessView(
        Printout printout,
        LongSupplier stepsUsed,
        LearnersThreads threads,
        Function<Generator<?, ?, ?>, Optional<Suspension>> suspensions) {
    /** Nothing is seen. */
    public static final ProcessView NONE = new ProcessView(Printout.NONE, () -> 0);

    /** Only what is printed, and the steps. */
    public ProcessView(Printout printout, LongSupplier stepsUsed) {
        this(printout, stepsUsed, LearnersThreads.NONE);
    }

    /** All but where bodies wait. */
    public ProcessView(Printout printout, LongSupplier stepsUsed, LearnersThreads threads) {
        this(printout, stepsUsed, threads, _ -> Optional.empty());
    }

    /** The same, and where bodies wait. */
    public ProcessView watching(Function<Generator<?, ?, ?>, Optional<Suspension>> bodies) {
        return new ProcessView(printout, stepsUsed, threads, bodies);
    }
}
