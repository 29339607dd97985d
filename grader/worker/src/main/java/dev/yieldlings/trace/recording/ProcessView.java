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
 * @param suspensions where a generator's body waits, as far as that is watched
 */
public record ProcessView(
        Printout printout, LongSupplier stepsUsed, Function<Generator<?, ?, ?>, Optional<Suspension>> suspensions) {
    /** Nothing is seen. */
    public static final ProcessView NONE = new ProcessView(Printout.NONE, () -> 0, _ -> Optional.empty());

    /** Only what is printed, and the steps. */
    public ProcessView(Printout printout, LongSupplier stepsUsed) {
        this(printout, stepsUsed, _ -> Optional.empty());
    }
}
