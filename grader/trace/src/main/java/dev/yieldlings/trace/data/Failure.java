package dev.yieldlings.trace.data;

import java.util.Optional;

/**
 * Describes how a check failed.
 *
 * @param fact what happened
 * @param reason the suite's reason for the rule; empty if the suite gives none for this fact
 * @param question the suite's question about the learner's code; empty if the suite gives none for this fact
 * @param random the random script that found the failure, if there is one
 */
public record Failure(Fact fact, String reason, String question, Optional<RandomScript> random) {
    /** Creates a failure for which the suite gives no reason or question. */
    public static Failure of(Fact fact) {
        return new Failure(fact, "", "", Optional.empty());
    }

    /**
     * A random script on which the learner's solution and the reference solution differ.
     *
     * @param number the script's number, from 1
     * @param of the number of planned scripts
     * @param seed the seed from which they were drawn
     * @param calls the number of calls in the script
     * @param shortenedTo the number of calls in the shortened script, which the trace shows
     */
    public record RandomScript(int number, int of, long seed, int calls, int shortenedTo) {}
}
