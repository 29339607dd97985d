package dev.yieldlings.trace;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.outcome.Attempt;
import dev.yieldlings.trace.recording.Bounds;
import dev.yieldlings.trace.recording.Journal.Event;
import dev.yieldlings.trace.recording.Recorder;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * A call that was made, and everything known about it.
 *
 * @param attempt the call's result
 * @param before the state of its object before the call
 * @param after the state of its object after the call
 * @param printed the lines printed during the call
 * @param events the calls on the suite's own objects
 * @param stepsUsed the number of steps of the learner's code
 */
record Performed(
        Attempt attempt, Moment before, Moment after, List<String> printed, List<Event> events, long stepsUsed) {
    /** No call: before the first call, or after one that went wrong. */
    static final Performed NOTHING =
            new Performed(new Attempt.NotMade(), Moment.UNKNOWN, Moment.UNKNOWN, List.of(), List.of(), 0);

    Performed {
        printed = List.copyOf(printed);
        events = List.copyOf(events);
    }

    /** Makes the call, and waits for the threads that it has started. */
    static Performed of(Recorder recorder, Callable<?> action, Supplier<Moment> moment) {
        Moment before = moment.get();
        int printMark = recorder.process().printout().mark();
        int eventMark = recorder.journal().mark();
        long stepsBefore = recorder.process().stepsUsed().getAsLong();
        Attempt attempt = Attempt.orLimitOf(action);
        recorder.process().threads().settle();
        long steps = recorder.process().stepsUsed().getAsLong() - stepsBefore;
        List<String> printed = recorder.process().printout().linesSince(printMark);
        List<Event> events = recorder.journal().since(eventMark);
        Moment after = attempt instanceof Attempt.Limited ? Moment.UNKNOWN : moment.get();
        return new Performed(attempt, before, after, printed, events, steps);
    }

    List<String> eventTexts() {
        return events.stream().map(Event::text).toList();
    }

    /** Returns the values passed to an object of the suite. */
    @SuppressWarnings("ReferenceEquality") // only this object, not an equal one
    List<String> givenTo(Object actor) {
        return events.stream()
                .filter(event -> event.actor() == actor)
                .map(Event::given)
                .toList();
    }

    /** Returns the step for the trace, judged for the first time. */
    Step step(Steps.Request request, Expected expected, Outcome outcome, Mark mark) {
        return new Step(
                request.kind(),
                request.object(),
                request.call(),
                1,
                List.of(),
                expected,
                outcome,
                List.of(),
                mark,
                mark == Mark.DIVERGED ? before : before.withoutFrame(),
                mark == Mark.DIVERGED ? after : after.withoutFrame(),
                Bounds.lines(printed),
                Bounds.lines(eventTexts()),
                stepsUsed);
    }
}
