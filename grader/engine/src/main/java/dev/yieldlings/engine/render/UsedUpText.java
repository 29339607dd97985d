package dev.yieldlings.engine.render;

import dev.yieldlings.trace.data.Outcome;
import java.util.Optional;

/** That a submission's code has used up what it may use. */
final class UsedUpText {
    private UsedUpText() {}

    /**
     * The sentence.
     *
     * @param allowed how much it may use; 0 where that is not known
     * @param during the call that it happened in, if it was in one
     */
    static Prose of(Outcome.Limit limit, long allowed, Optional<Subject> during) {
        Prose where = during.map(subject -> subject.isDescribed()
                        ? Prose.of("While the suite asked \""
                                + subject.step().call().text() + "\", your code")
                        : Prose.of("In ").and(subject.call()).and(", your code"))
                .orElse(Prose.of("Your code"));
        return switch (limit) {
            case STEPS ->
                allowed > 0
                        ? where.and(" took more than " + English.count(allowed, "step")
                                + " (loop turns and calls), which is all that a check may take.")
                        : where.and(" ran out of steps (loop turns and calls).");
            case MEMORY -> where.and(" asked for more memory than there is.");
        };
    }

    /** What may be the reason. */
    static Prose explanation(Outcome.Limit limit) {
        return Prose.of(
                switch (limit) {
                    case STEPS -> "Does a loop in it never end, or do more than is asked for?";
                    case MEMORY -> "Does something in it grow without an end?";
                });
    }
}
