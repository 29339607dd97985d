package dev.yieldlings.trace.data;

import java.util.Optional;

/**
 * How a check went wrong.
 *
 * @param fact what happened
 * @param reason why it must not, in the suite's words; empty where the suite gives none for this fact
 * @param question what to look for in one's own code, in the suite's words; empty likewise
 * @param random the random script that found it, if one did
 */
public record Failure(Fact fact, String reason, String question, Optional<RandomScript> random) {
    /** One that the suite says nothing about. */
    public static Failure of(Fact fact) {
        return new Failure(fact, "", "", Optional.empty());
    }
}
