package dev.yieldlings.trace;

import dev.yieldlings.trace.outcome.Outcome;
import dev.yieldlings.trace.outcome.Values;
import dev.yieldlings.trace.recording.Divergence;
import dev.yieldlings.trace.recording.Expectation;
import dev.yieldlings.trace.recording.Recorder;
import dev.yieldlings.trace.source.Log;
import dev.yieldlings.trace.source.Source;
import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What all scripts have in common: making calls, recording each, and making none after the first that went wrong.
 *
 * <p>After a step was judged, further rules can be added to it: what was printed, pulled, logged, or done in which
 * order during the call, and how many steps it took.
 *
 * @param <P> the script itself, so that steps chain
 */
public abstract class Steps<P extends Steps<P>> {
    private final Recorder recorder = Recorder.current();
    private final String prefix;
    private Why why = Why.UNSAID;
    private @Nullable Request last;
    private Performed performed = Performed.NOTHING;

    /** A call that can be made again. */
    private record Request(String call, Callable<?> action, String end) {}

    /**
     * @param name what the learner's object is called in the trace; empty where it needs no name
     */
    Steps(String name) {
        this.prefix = name.isEmpty() ? "" : name + ".";
    }

    /**
     * Says why the steps that follow must be so; the learner reads it under the first one that isn't.
     *
     * @param reason a sentence, or more
     */
    public P because(String reason) {
        return because(Why.because(reason));
    }

    /** As {@link #because(String)}, with a reason that is said more than once. */
    public P because(Why reason) {
        this.why = reason;
        return self();
    }

    /**
     * Adds to the reason what a learner should ask about their own code where one of the steps goes wrong.
     *
     * @param question a question, or more
     */
    public P ask(String question) {
        this.why = why.ask(question);
        return self();
    }

    /**
     * Makes any call.
     *
     * @param call the call, as a learner would write it
     * @param action makes it
     */
    public Reaction<P> call(String call, Callable<?> action) {
        return perform(new Request(call, action, "NoSuchElementException"));
    }

    /** Makes the last call once more. */
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

    /** Takes steps until the end comes, and expects it within so many; whatever they yield is not judged. */
    P runsOut(Callable<?> next, String end, int most) {
        Callable<?> walk = () -> {
            for (int i = 0; i < most; i++) {
                Object _ = next.call();
            }
            return "no end after " + most + " more";
        };
        perform("next(), until the end", walk, end).stops();
        last = new Request(prefix + "next()", next, end);
        return self();
    }

    /** Expects the learner's code to have printed just these lines during the last call. */
    public P prints(String... lines) {
        return alsoJudged("printing ", Arrays.asList(lines), performed.printed(), "printed");
    }

    /** Expects the learner's code to have handed just these things to the log during the last call. */
    @SafeVarargs
    public final <T> P logs(Log<T> log, T... things) {
        List<String> expected = new ArrayList<>();
        for (T thing : things) {
            expected.add(Values.show(thing));
        }
        return alsoJudged(log + " gets ", expected, performed.eventsOf(log), "handed to " + log + ":");
    }

    /** Expects just this to have happened during the last call, in this order, as the suite's own objects note it. */
    public P happens(String... events) {
        return alsoJudged("in this order: ", Arrays.asList(events), performed.eventTexts(), "did, in this order:");
    }

    /** Expects so many elements of the source to have been pulled by now, since it was made. */
    public P pulled(Source<?> source, int expected) {
        return pulledBetween(source, expected, expected);
    }

    /** Expects no more elements of the source than this to have been pulled by now, since it was made. */
    public P pulledAtMost(Source<?> source, int most) {
        return pulledBetween(source, 0, most);
    }

    private P pulledBetween(Source<?> source, int least, int most) {
        int pulled = source.pulled();
        String wanted = (least < most ? "at most " : "") + most + " pulled from " + source;
        String story = pulled > most
                ? "By then your code had pulled " + pulled + " from " + source + "; " + most
                        + (most == 1 ? " was enough." : " were enough.")
                : "By then your code had pulled only " + pulled + " from " + source + ", and " + least
                        + " should have been.";
        return alsoJudged(wanted, pulled + " pulled", pulled >= least && pulled <= most, story);
    }

    /** Expects the last call to have taken no more steps (method entries and backward jumps) of the learner's code. */
    public P inAtMost(long steps) {
        long used = performed.stepsUsed();
        String story = lastCall() + " took " + used + " steps (calls and loop turns); " + steps + " are allowed here.";
        return alsoJudged("at most " + steps + " steps", used + " steps", used <= steps, story);
    }

    abstract P self();

    /** The state to show beside a step; empty where there is none. */
    String shownState() {
        return "";
    }

    Reaction<P> perform(String method, Callable<?> action, String end) {
        return perform(new Request(prefix + method, action, end));
    }

    private Reaction<P> perform(Request request) {
        last = request;
        performed = recorder.diverged()
                ? Performed.notReached()
                : Performed.of(recorder, request.action(), this::shownState);
        return new Reaction<>(this, request.call(), request.end(), performed);
    }

    /**
     * Records a step that was judged.
     *
     * @param step the step
     * @param story what happened and what was expected instead, where it diverged
     * @param ofItsOwn whether that has a reason of its own, so that the suite's would only distract
     */
    P judged(TraceStep step, String story, boolean ofItsOwn) {
        recorder.add(step);
        if (step.mark() == Mark.DIVERGED) {
            recorder.diverge(divergence(story, ofItsOwn ? Why.UNSAID : why));
        }
        if (performed.outcome() instanceof Outcome.Limited(Error limit)) {
            throw limit;
        }
        return self();
    }

    private P alsoJudged(String label, List<String> expected, List<String> actual, String verb) {
        String wanted = expected.isEmpty() ? "nothing" : String.join(", ", expected);
        String came = actual.isEmpty() ? "nothing" : String.join(", ", actual);
        String story = lastCall() + ": your code " + verb + " " + Values.shorten(came) + "; expected: "
                + Values.shorten(wanted) + ".";
        return alsoJudged(label + Values.shorten(wanted), label + Values.shorten(came), expected.equals(actual), story);
    }

    private P alsoJudged(String expected, String actual, boolean holds, String story) {
        return rejudge(Expectation::and, expected, holds ? expected : actual, holds, story);
    }

    /**
     * Expects the last call to have left the script's object in this state.
     *
     * @param thing what the object is called in a sentence
     * @param expected the state, as {@link #shownState} would show it
     */
    P alsoInState(String thing, String expected) {
        TraceStep step = recorder.lastStep();
        if (step.asExpected() && step.after().isEmpty()) {
            // The call that made the object: before it there was nothing whose state it could show.
            step = step.leaving(shownState());
            recorder.replaceLast(step);
        }
        String after = step.after();
        String story = lastCall() + " left " + thing + " " + after + "; it should be " + expected + ".";
        return rejudge(Expectation::inState, expected, after, after.equals(expected), story);
    }

    /** Judges the last step once more, by a rule that adds to its first one; after the first wrong turn none does. */
    private P rejudge(BinaryOperator<String> joined, String expected, String actual, boolean holds, String story) {
        TraceStep step = recorder.lastStep();
        String allExpected = joined.apply(step.expected(), expected);
        switch (step.mark()) {
            case AS_EXPECTED -> {
                Mark mark = holds ? Mark.AS_EXPECTED : Mark.DIVERGED;
                recorder.replaceLast(step.judged(allExpected, joined.apply(step.actual(), actual), mark));
                if (!holds) {
                    recorder.diverge(divergence(story, why));
                }
            }
            case NOT_REACHED -> recorder.replaceLast(step.judged(allExpected, "", Mark.NOT_REACHED));
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

    private static Divergence divergence(String story, Why why) {
        return new Divergence(story, why.reason(), why.question());
    }

    private String lastCall() {
        return last == null ? "The call" : last.call();
    }

    /** How the check has gone wrong. */
    Divergence divergence() {
        return recorder.divergence().orElseThrow(() -> new IllegalStateException("nothing has gone wrong yet"));
    }
}
