package dev.yieldlings.trace;

import dev.yieldlings.trace.data.RandomScript;
import java.util.Optional;

/**
 * Why a step must be so, and what to ask oneself where it is not: what a learner reads under the first step that went
 * wrong. Suites that say it more than once keep it in one of these.
 *
 * @param reason the rule, in a sentence or more; empty where the step speaks for itself
 * @param question what to look for in one's own code, a question; empty where there is none
 * @param random the random script that the step belongs to, if it does to one
 */
public record Why(String reason, String question, Optional<RandomScript> random) {
    /** No reason is given. */
    static final Why UNSAID = because("");

    /** The rule alone. */
    public static Why because(String reason) {
        return new Why(reason, "", Optional.empty());
    }

    /** The same rule with a question. */
    public Why ask(String asked) {
        return new Why(reason, asked, random);
    }

    /** The same for the steps of a random script. */
    public Why foundBy(RandomScript script) {
        return new Why(reason, question, Optional.of(script));
    }

    /** Nothing of it but where the steps come from. */
    Why unsaid() {
        return new Why("", "", random);
    }
}
