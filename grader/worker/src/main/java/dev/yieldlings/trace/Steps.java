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
 * The common part of all scripts: make calls, record each, and make none after the first that went wrong.
 *
 * <p>After a step was judged, you can add further rules: what the call printed, pulled, logged or did, in which
 * order, and how many steps it took.
 *
 * @param <P> the script itself, so that steps chain
 */
public abstract class Steps<P extends Steps<P>> {
    private final Recorder recorder = Recorder.current();
    private final int object;
    private final String prefix;
    private Why why = Why.UNSAID;
    private @Nullable Request last;
    private Performed performed = Performed.NOTHING;

    /** A call that can be made again. */
    record Request(Kind kind, int object, Call call, Callable<?> action, End end) {}

    /**
     * @param object the id of the learner's object; {@link TracedObject#NONE} if there is none
     * @param name its name in the trace; empty if it needs no name
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

    /** As {@link #because(String)}, with a reason that is used more than once. */
    public P because(Why reason) {
        this.why = reason;
        return self();
    }

    /**
     * Adds to the reason what learners should ask about their own code if one of the steps goes wrong.
     *
     * @param question a question, or more
     */
    public P ask(String question) {
        this.why = why.ask(question);
        return self();
    }

    /**
     * Makes any call, or looks at something.
     *
     * @param call the call, as a learner would write it; or a question or a description, which has no parentheses
     * @param action makes it
     */
    public Reaction<P> call(String call, Callable<?> action) {
        Kind kind = Label.of(call).isCall() ? Kind.CALL : Kind.QUESTION;
        return call(kind, call, action);
    }

    /**
     * As {@link #call(String, Callable)}, if it is known what the call does.
     *
     * @param kind what it does
     */
    public Reaction<P> call(Kind kind, String call, Callable<?> action) {
        return perform(new Request(kind, object, Call.of(call), action, End.OF_ITERATORS));
    }

    /** Makes the object for further steps. */
    Reaction<P> make(int made, String call, Callable<?> maker) {
        return perform(new Request(Kind.MAKE, made, Call.of(call), maker, End.OF_ITERATORS));
    }

    /** Makes the last call again. */
    public Reaction<P> again() {
        if (last == null) {
            throw new IllegalStateException("there is no call yet to make again");
        }
        return perform(last);
    }

    /** Expects the end that the last call met to stay: the same call, twice more, meets it again. */
    public P forGood() {
        again().stops();
        return again().stops();
    }

    /** Takes steps until the end comes, and expects it within this many; what they yield doesn't matter. */
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

    /** The result of a walk that does not end. */
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

    /** Expects the learner's code to have passed exactly these things to the log during the last call. */
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

    /** Expects exactly these events in the last call, in this order, as the suite's own objects noted them. */
    public P happens(String... events) {
        List<String> expected = Arrays.asList(events);
        List<String> actual = performed.eventTexts();
        int difference = Bounds.difference(expected, actual);
        return require(new Requirement.Happens(Bounds.around(difference, expected), Bounds.around(difference, actual)));
    }

    /** Expects this many elements of the source to have been pulled since it was made. */
    public P pulled(Source<?> source, int expected) {
        return require(new Requirement.Pulls(source.toString(), expected, expected, source.pulled()));
    }

    /** Expects at most this many elements of the source to have been pulled since it was made. */
    public P pulledAtMost(Source<?> source, int most) {
        return require(new Requirement.Pulls(source.toString(), 0, most, source.pulled()));
    }

    /** Expects the last call to take at most this many steps (method entries, backward jumps) of the learner's code. */
    public P inAtMost(long steps) {
        return require(new Requirement.TakesSteps(steps, performed.stepsUsed()));
    }

    abstract P self();

    /** What is known about the script's object now. */
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

    /** Notes the result of the call where the check is inspected; a limit ends it also where nothing is judged. */
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
     * Records a step that was judged.
     *
     * @param fact what is wrong with it, where something is
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
            // The call that made the object: before it there was nothing whose state it could show.
            recorder.replaceLast(step.leaving(moment()));
        }
        return require(new Requirement.LeavesState(
                expected, recorder.lastStep().after().state()));
    }

    /** Judges the last step again by one more rule; after the first wrong step nothing is judged. */
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

    /** Goes on where another script has made this one's object: a rule that comes first judges the call that did. */
    P goingOnFrom(Steps<?> making) {
        last = making.last;
        performed = making.performed;
        return self();
    }

    /** Ends the check: it has gone wrong, and nothing more of it can be run. */
    Divergence divergence() {
        if (!recorder.diverged()) {
            throw new IllegalStateException("nothing has gone wrong yet");
        }
        return new Divergence();
    }

    /** The recording that the steps go to. */
    Recorder recorder() {
        return recorder;
    }
}
