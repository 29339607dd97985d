package dev.yieldlings.engine.render;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Failure.RandomScript;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Thrown;
import dev.yieldlings.trace.data.Trace;
import java.util.List;
import java.util.Optional;

/**
 * A check's failure, in prose.
 *
 * @param headline what happened, one sentence
 * @param explanation the meaning of an unexpected exception or limit
 * @param reason why another result is right, in the suite's words
 * @param aside the random script that found the failure
 * @param question what to look for in the learner's code, in the suite's words; empty if the suite's question does not
 *     fit this failure
 */
public record FailureText(Prose headline, Prose explanation, Prose reason, Prose aside, Prose question) {
    /** Makes the texts of a failure. */
    public static FailureText of(Failure failure, Trace trace) {
        return new FailureText(
                Headline.of(failure.fact(), trace),
                isAnotherException(failure.fact(), trace)
                        ? Prose.sentences(List.of(
                                explanation(failure.fact(), trace),
                                Prose.of("Throwing is right here, but it must be another exception.")))
                        : explanation(failure.fact(), trace),
                Prose.of(failure.reason()),
                failure.random().map(FailureText::aside).orElse(Prose.NONE),
                isAnotherException(failure.fact(), trace) ? Prose.NONE : Prose.of(failure.question()));
    }

    /** Returns all texts as one paragraph. */
    public Prose whole() {
        return Prose.sentences(List.of(headline, explanation, reason, aside, question));
    }

    private static Prose explanation(Fact fact, Trace trace) {
        return switch (fact) {
            case Fact.Threw(Thrown exception) -> ThrownText.explanation(exception);
            case Fact.UsedUp(Outcome.Limit limit, long allowed) -> Headline.whyUsedUp(limit);
            case Fact.WrongOutcome() ->
                trace.divergence()
                        .map(step -> step.outcome() instanceof Outcome.Limited(Outcome.Limit limit)
                                ? Headline.whyUsedUp(limit)
                                : thrown(step).map(ThrownText::explanation).orElse(Prose.NONE))
                        .orElse(Prose.NONE);
            case Fact.BrokenRequirement(),
                    Fact.HasNextMoved _,
                    Fact.Skipped _,
                    Fact.Repeated(),
                    Fact.SharedPlace _,
                    Fact.EndedEarly _,
                    Fact.WentOn(),
                    Fact.RuleBroken _,
                    Fact.TestFailed _,
                    Fact.TestAborted _,
                    Fact.Unfinished() -> Prose.NONE;
        };
    }

    /** Returns the exception that a step threw, or empty if the step ended as expected and only its value is wrong. */
    private static Optional<Thrown> thrown(Step step) {
        return switch (step.outcome()) {
            case Outcome.Raised(Thrown exception) -> Optional.of(exception);
            case Outcome.Stopped(Thrown exception, Optional<String> value) ->
                step.expected() instanceof Expected.Stops ? Optional.empty() : Optional.of(exception);
            case Outcome.Value _, Outcome.Completed(), Outcome.Limited _, Outcome.NotReached() -> Optional.empty();
        };
    }

    /**
     * Whether an exception was expected and another one was thrown. The suite's question does not fit then: it asks
     * about code that throws nothing.
     */
    private static boolean isAnotherException(Fact fact, Trace trace) {
        return (fact instanceof Fact.WrongOutcome || fact instanceof Fact.Threw)
                && trace.divergence()
                        .filter(step -> step.expected() instanceof Expected.Raises(String _, boolean same) && !same)
                        .flatMap(FailureText::thrown)
                        .isPresent();
    }

    private static Prose aside(RandomScript random) {
        return Prose.of("(Random script " + random.number() + " of " + random.of() + ", seed " + random.seed()
                + ", shortened from " + English.count(random.calls(), "call") + " to " + random.shortenedTo() + ".)");
    }
}
