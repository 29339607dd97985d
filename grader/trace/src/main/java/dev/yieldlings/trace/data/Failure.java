package dev.yieldlings.trace.data;

import java.util.Optional;

/**
 * How a check went wrong.
 *
 * @param fact what happened
 * @param reason why it must not, in the suite's words; empty if the suite gives none for this fact
 * @param question what to look for in the learner's code, in the suite's words; empty likewise
 * @param random the random script that found it, if one did
 */
public record Failure(Fact fact, String reason, String question, Optional<RandomScript> random) {
    /** One that the suite says nothing about. */
    public static Failure of(Fact fact) {
        return new Failure(fact, "", "", Optional.empty());
    }

    /**
     * A random script that was run beside the reference solution, on which the two differ.
     *
     * @param number its number, from 1
     * @param of how many were to be run
     * @param seed what they were drawn from
     * @param calls how many calls it had
     * @param shortenedTo how many are left of them: the trace shows these
     */
    public record RandomScript(int number, int of, long seed, int calls, int shortenedTo) {}
}
