package dev.yieldlings.engine.render;

import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Thrown;
import dev.yieldlings.trace.data.Trace;
import java.util.List;
import java.util.Optional;

/** Says in one sentence why a check failed. */
final class Headline {
    private Headline() {}

    static Prose of(Fact fact, Trace trace) {
        Optional<Subject> subject = trace.divergence().map(step -> new Subject(trace, step));
        return switch (fact) {
            case Fact.Threw(Thrown exception) ->
                Prose.of("Your code threw ").and(ThrownText.of(exception)).and(".");
            case Fact.UsedUp(Outcome.Limit limit, long allowed) -> usedUp(limit, allowed, subject);
            case Fact.Unfinished() -> Prose.of("The check did not finish.");
            case Fact.RuleBroken(String says) -> Prose.of(English.sentence(English.capital(says)));
            case Fact.TestFailed failed -> ThrownText.of(failed);
            case Fact.TestAborted(String says) ->
                Prose.of("The test was not run to its end: ").andValue(says).and(".");
            case Fact.WrongOutcome() when subject.isPresent() -> OutcomeSentence.of(subject.get());
            case Fact.BrokenRequirement() when subject.isPresent() -> requirement(subject.get());
            case Fact ofSequence when subject.isPresent() -> sequence(ofSequence, subject.get());
            case Fact other -> Prose.of("A step did not go as expected.");
        };
    }

    private static Prose requirement(Subject subject) {
        Step step = subject.step();
        Optional<Requirement> broken = step.broken();
        Prose call = subject.isDescribed() ? Prose.of("\"" + step.call().text() + "\"") : subject.call();
        return broken.map(requirement -> RequirementText.sentence(requirement, call, subject.object()))
                .orElseGet(() -> OutcomeSentence.of(subject));
    }

    private static Prose sequence(Fact fact, Subject subject) {
        Prose call = subject.call();
        Prose gave = call.and(" gave ")
                .andValue(
                        OutcomeText.of(subject.step().outcome(), subject.step().expected()));
        String expected = OutcomeText.of(subject.step().expected());
        return switch (fact) {
            case Fact.HasNextMoved(int times, List<String> lost) ->
                Prose.value(subject.method("hasNext()"))
                        .and(" moved the sequence on: it was called " + English.times(times) + ", and ")
                        .and(English.values(lost))
                        .and(lost.size() == 1 ? " was lost." : " were lost.");
            case Fact.Skipped(List<String> lost) ->
                gave.and(" before its turn: ")
                        .and(English.values(lost))
                        .and(lost.size() == 1 ? " was left out." : " were left out.");
            case Fact.Repeated() -> gave.and(" again; ").andValue(expected).and(" was expected.");
            case Fact.SharedPlace(int other) ->
                gave.and(", which ")
                        .andValue(subject.other(other))
                        .and(" was to give: the two share one place in the sequence.");
            case Fact.EndedEarly(Optional<String> missing) ->
                missing.map(value -> Prose.of("The sequence ended too early, at ")
                                .and(call)
                                .and(": ")
                                .andValue(value)
                                .and(" was still to come."))
                        .orElseGet(() -> Prose.of("The sequence ended too early, at ")
                                .and(call)
                                .and("."));
            case Fact.WentOn() ->
                Prose.of("The sequence went on past its end: ").and(gave).and(".");
            case Fact.WrongOutcome(), Fact.BrokenRequirement(), Fact.RuleBroken _ -> OutcomeSentence.of(subject);
            case Fact.TestFailed _, Fact.TestAborted _, Fact.Threw _, Fact.UsedUp _, Fact.Unfinished() -> Prose.NONE;
        };
    }

    /**
     * Says that the learner's code exceeded a limit.
     *
     * @param allowed the limit; 0 if it is not known
     * @param during the call in which it happened; empty if it was not in a call
     */
    static Prose usedUp(Outcome.Limit limit, long allowed, Optional<Subject> during) {
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
            case MEMORY -> where.and(" asked for more memory than there is available.");
        };
    }

    /** Returns a question about why the learner's code may have exceeded a limit. */
    static Prose whyUsedUp(Outcome.Limit limit) {
        return Prose.of(
                switch (limit) {
                    case STEPS -> "Does a loop in it never end, or do more than is asked for?";
                    case MEMORY ->
                        "Does something in it grow without an end, such as a list or the number of its threads?";
                });
    }
}
