package dev.yieldlings.trace;

import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Call;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.data.TracedObject;
import dev.yieldlings.trace.outcome.Attempt;
import dev.yieldlings.trace.outcome.Values;
import dev.yieldlings.trace.recording.Bounds;
import dev.yieldlings.trace.recording.Divergence;
import dev.yieldlings.trace.recording.Recorder;
import dev.yieldlings.trace.source.Log;
import dev.yieldlings.trace.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The common part of all scripts: makes calls, records each as a step, and makes none after the first wrong step.
 *
 * <p>After a step was judged, you can add rules about its output, its events and their order, the elements that it
 * pulled, and its number of steps.
 *
 * @param <P> the script's own type, so that calls chain
 */
public abstract class Steps<P extends Steps<P>> {
    private final Recorder recorder = Recorder.current();
    private final int object;
    private final String prefix;
    private Why why = Why.UNSAID;
    private @Nullable Request last;
    private Performed performed = Performed.NOTHING;

    /** A call that can be repeated. */
    record Request(Kind kind, int object, Call call, Callable<?> action, End end) {}

    /**
     * @param object the id of the learner's object; {@link TracedObject#NONE} if there is none
     * @param name the object's name in the trace; empty if it needs no name
     */
    Steps(int object, String name) {
        this.object = object;
        this.prefix = name.isEmpty() ? "" : name + ".";
    }

    /**
     * Gives the reason for the steps that follow; the learner reads it under the first one that fails.
     *
     * @param reason a sentence, or more
     */
    public P because(String reason) {
        return because(Why.because(reason));
    }

    /** Gives the reason as {@link #because(String)} does, for reasons that are used more than once. */
    public P because(Why reason) {
        this.why = reason;
        return self();
    }

    /** Adds a question about the learner's own code, which the learner reads if one of the steps goes wrong. */
    public P ask(String question) {
        this.why = why.ask(question);
        return self();
    }

    /**
     * Makes a call, or evaluates a question.
     *
     * @param call the call, as a learner would write it; or a question or a description, which has no parentheses
     * @param action makes the call
     */
    public Reaction<P> call(String call, Callable<?> action) {
        Kind kind = Label.of(call).isCall() ? Kind.CALL : Kind.QUESTION;
        return call(kind, call, action);
    }

    /** Makes a call as {@link #call(String, Callable)} does, with this kind of step. */
    public Reaction<P> call(Kind kind, String call, Callable<?> action) {
        return perform(new Request(kind, object, Call.of(call), action, End.OF_ITERATORS));
    }

    /** Creates the object for further steps. */
    Reaction<P> make(int made, String call, Callable<?> maker) {
        return perform(new Request(Kind.MAKE, made, Call.of(call), maker, End.OF_ITERATORS));
    }

    /** Repeats the last call. */
    public Reaction<P> again() {
        if (last == null) {
            throw new IllegalStateException("there is no call yet to make again");
        }
        return perform(last);
    }

    /** Repeats the last call twice, and expects the end of the sequence each time. */
    public P forGood() {
        again().stops();
        return again().stops();
    }

    /** Repeats a call until the end, and expects the end within this many calls; the values don't matter. */
    P runsOut(Callable<?> next, End end, int most) {
        Callable<?> walk = () -> {
            for (int i = 0; i < most; i++) {
                Object _ = next.call();
            }
            return new StillGoing(most);
        };
        perform(new Request(Kind.LOOP, object, Call.of(prefix + "next(), until the end"), walk, end))
                .stops();
        last = new Request(Kind.NEXT, object, new Call(prefix + "next()", "next", List.of()), next, end);
        return self();
    }

    /** The result of a loop that doesn't reach the end. */
    private record StillGoing(int calls) {
        @Override
        public String toString() {
            return "no end after " + calls + (calls == 1 ? " more call" : " more calls");
        }
    }

    /** Expects the learner's code to have printed exactly these lines during the last call. */
    public P prints(String... lines) {
        List<String> expected = Arrays.asList(lines);
        List<String> actual = performed.printed();
        int difference = Bounds.difference(expected, actual);
        return require(new Requirement.Prints(Bounds.around(difference, expected), Bounds.around(difference, actual)));
    }

    /** Expects the learner's code to have passed exactly these values to the log during the last call. */
    @SafeVarargs
    public final <T> P logs(Log<T> log, T... things) {
        List<String> expected = new ArrayList<>();
        for (T thing : things) {
            expected.add(Values.show(thing));
        }
        List<String> actual = performed.givenTo(log);
        int difference = Bounds.difference(expected, actual);
        return require(new Requirement.Logs(
                log.toString(), Bounds.around(difference, expected), Bounds.around(difference, actual)));
    }

    /** Expects exactly these events of the suite's own objects during the last call, in this order. */
    public P happens(String... events) {
        List<String> expected = Arrays.asList(events);
        List<String> actual = performed.eventTexts();
        int difference = Bounds.difference(expected, actual);
        return require(new Requirement.Happens(Bounds.around(difference, expected), Bounds.around(difference, actual)));
    }

    /** Expects exactly this many elements of the source to have been pulled since it was created. */
    public P pulled(Source<?> source, int expected) {
        return require(new Requirement.Pulls(source.toString(), expected, expected, source.pulled()));
    }

    /** Expects at most this many elements of the source to have been pulled since it was created. */
    public P pulledAtMost(Source<?> source, int most) {
        return require(new Requirement.Pulls(source.toString(), 0, most, source.pulled()));
    }

    /** Expects the last call to take at most this many steps (method entries, backward jumps) of the learner's code. */
    public P inAtMost(long steps) {
        return require(new Requirement.TakesSteps(steps, performed.stepsUsed()));
    }

    abstract P self();

    /** Returns the current state of the script's object, if it is known. */
    Moment moment() {
        return Moment.UNKNOWN;
    }

    Reaction<P> perform(Kind kind, String method, List<String> arguments, Callable<?> action, End end) {
        String text = prefix + method + "(" + String.join(", ", arguments) + ")";
        return perform(new Request(kind, object, new Call(text, method, arguments), action, end));
    }

    private Reaction<P> perform(Request request) {
        last = request;
        if (recorder.diverged()) {
            performed = Performed.NOTHING;
            if (recorder.inspected().isPresent()) {
                observe(request, Performed.of(recorder, request.action(), this::moment));
            }
        } else {
            performed = Performed.of(recorder, request.action(), this::moment);
            observe(request, performed);
        }
        return new Reaction<>(this, request, performed);
    }

    /**
     * Adds the call to the behaviour of an inspected check. Rethrows the error of a limit if no step is judged any
     * more.
     */
    private void observe(Request request, Performed made) {
        recorder.inspected()
                .ifPresent(behaviour -> behaviour.add(
                        request.call().text(),
                        made.attempt().outcome(),
                        made.after().state(),
                        made.eventTexts()));
        if (recorder.diverged() && made.attempt() instanceof Attempt.Limited(Error limit)) {
            throw limit;
        }
    }

    /**
     * Records a judged step.
     *
     * @param fact the fault to report if the step went wrong
     */
    P judged(Step step, Fact fact) {
        recorder.add(step);
        if (step.mark() == Mark.DIVERGED) {
            diverge(step, fact);
        }
        if (performed.attempt() instanceof Attempt.Limited(Error limit)) {
            throw limit;
        }
        return self();
    }

    private void diverge(Step step, Fact fact) {
        Why said = why.fitting(step);
        recorder.diverge(new Failure(fact, said.reason(), said.question(), said.random()));
    }

    /**
     * Expects the last call to have left the script's object in this state.
     *
     * @param expected the state, as {@link #moment} would show it
     */
    P leaves(String expected) {
        if (recorder.diverged()) {
            return require(new Requirement.LeavesState(expected, ""));
        }
        Step step = recorder.lastStep();
        if (step.asExpected() && step.after().state().isEmpty()) {
            // The call that created the object had no object to read the state of, so read it now.
            recorder.replaceLast(step.leaving(moment()));
        }
        return require(new Requirement.LeavesState(
                expected, recorder.lastStep().after().state()));
    }

    /** Judges the last step by one more rule; after the first wrong step nothing is judged. */
    private P require(Requirement requirement) {
        Step step = recorder.lastStep();
        switch (step.mark()) {
            case AS_EXPECTED -> {
                Mark mark = requirement.holds() ? Mark.AS_EXPECTED : Mark.DIVERGED;
                Step judged = step.requiring(requirement, mark);
                recorder.replaceLast(judged);
                if (mark == Mark.DIVERGED) {
                    diverge(judged, new Fact.BrokenRequirement());
                }
            }
            case NOT_REACHED -> recorder.replaceLast(step.requiring(requirement, Mark.NOT_REACHED));
            case DIVERGED -> {}
        }
        return self();
    }

    /**
     * Continues after the step of another script that created this one's object, so that a rule can judge that step.
     */
    P goingOnFrom(Steps<?> making) {
        last = making.last;
        performed = making.performed;
        return self();
    }

    /** Returns the exception that ends the check, after a wrong step without which it can't continue. */
    Divergence divergence() {
        if (!recorder.diverged()) {
            throw new IllegalStateException("nothing has gone wrong yet");
        }
        return new Divergence();
    }

    /** Returns the recorder of the steps. */
    Recorder recorder() {
        return recorder;
    }
}
