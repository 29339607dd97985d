package dev.yieldlings.engine.prompt;

import dev.yieldlings.trace.data.Entry;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Thrown;
import dev.yieldlings.trace.data.Trace;
import java.util.List;
import java.util.function.UnaryOperator;

/** Maps the places in a trace to those that the learner sees. */
final class ShownTrace {
    private final UnaryOperator<Place> shown;

    ShownTrace(UnaryOperator<Place> shown) {
        this.shown = shown;
    }

    Trace of(Trace trace) {
        List<Entry> entries = trace.entries().stream()
                .map(entry -> entry instanceof Step step ? of(step) : entry)
                .toList();
        return new Trace(trace.objects(), entries);
    }

    private Step of(Step step) {
        return new Step(
                step.kind(),
                step.object(),
                step.call(),
                step.times(),
                step.earlier(),
                step.expected(),
                of(step.outcome()),
                step.requirements(),
                step.mark(),
                of(step.before()),
                of(step.after()),
                step.printed(),
                step.events(),
                step.steps());
    }

    private Moment of(Moment moment) {
        return new Moment(
                moment.state(),
                moment.suspension().map(waits -> new Suspension(shown.apply(waits.place()), waits.locals())));
    }

    private Outcome of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Stopped(Thrown exception, var value) -> new Outcome.Stopped(of(exception), value);
            case Outcome.Raised(Thrown exception) -> new Outcome.Raised(of(exception));
            case Outcome.Value _, Outcome.Completed _, Outcome.Limited _, Outcome.NotReached _ -> outcome;
        };
    }

    private Thrown of(Thrown thrown) {
        return new Thrown(
                thrown.type(),
                thrown.qualifiedType(),
                thrown.message(),
                thrown.place().map(shown),
                thrown.initializing());
    }
}
