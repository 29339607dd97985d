package dev.yieldlings.trace.recording;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.data.Suspension;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * What a recorder can observe of the process that runs the learner's code.
 *
 * @param printout the learner's output
 * @param stepsUsed returns the number of steps of the learner's code so far
 * @param threads the threads that the learner's code has started
 * @param suspensions returns the position and locals of a suspended generator's body, if they are watched
 */
public record ProcessView(
        Printout printout,
        LongSupplier stepsUsed,
        LearnersThreads threads,
        Function<Generator<?, ?, ?>, Optional<Suspension>> suspensions) {
    /** Observes nothing. */
    public static final ProcessView NONE = new ProcessView(Printout.NONE, () -> 0);

    /** Creates a view of the output and the steps only. */
    public ProcessView(Printout printout, LongSupplier stepsUsed) {
        this(printout, stepsUsed, LearnersThreads.NONE);
    }

    /** Creates a view that doesn't watch suspended bodies. */
    public ProcessView(Printout printout, LongSupplier stepsUsed, LearnersThreads threads) {
        this(printout, stepsUsed, threads, _ -> Optional.empty());
    }

    /** Returns the same view that also watches suspended bodies. */
    public ProcessView watching(Function<Generator<?, ?, ?>, Optional<Suspension>> bodies) {
        return new ProcessView(printout, stepsUsed, threads, bodies);
    }
}
