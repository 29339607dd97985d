package dev.yieldlings.trace;

import dev.yieldlings.trace.recording.Outcome;
import dev.yieldlings.trace.recording.Recorder;
import dev.yieldlings.worker.message.TraceStep;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What all scripts have in common: making a call, recording it, and stopping at the first one that goes wrong.
 *
 * @param <P> the script itself, so that steps chain
 */
public abstract class Steps<P extends Steps<P>> {
    private final Recorder recorder = Recorder.current();
    private String because = "";

    Steps() {}

    /**
     * Says why the steps that follow must be so; the learner reads it under the first one that isn't.
     *
     * @param reason a sentence, or more
     */
    public P because(String reason) {
        this.because = reason;
        return self();
    }

    /**
     * Makes any call.
     *
     * @param call the call, as a learner would write it
     * @param action makes it
     */
    public Reaction<P> call(String call, Callable<?> action) {
        return perform(call, action, "NoSuchElementException");
    }

    abstract P self();

    /** The state to show beside a step; empty where there is none. */
    String shownState() {
        return "";
    }

    Reaction<P> perform(String call, Callable<?> action, String end) {
        String before = shownState();
        int mark = recorder.printout().mark();
        Outcome outcome;
        try {
            outcome = Outcome.of(action);
        } catch (Error limit) {
            List<String> printed = recorder.printout().linesSince(mark);
            recorder.add(
                    new TraceStep(call, "an answer", String.valueOf(limit.getMessage()), before, "", printed, false));
            throw limit;
        }
        List<String> printed = recorder.printout().linesSince(mark);
        return new Reaction<>(this, call, end, outcome, before, shownState(), printed);
    }

    P judged(TraceStep step) {
        recorder.add(step);
        return passOrDiverge(step);
    }

    /** Judges the last step once more, by a rule that adds to its first one. */
    P alsoJudged(TraceStep step) {
        recorder.replaceLast(step);
        return passOrDiverge(step);
    }

    TraceStep lastStep() {
        return recorder.lastStep();
    }

    private P passOrDiverge(TraceStep step) {
        if (!step.asExpected()) {
            String what = step.call() + ": expected " + step.expected() + ", but got " + step.actual() + ".";
            throw new Divergence(because.isEmpty() ? what : what + " " + because);
        }
        return self();
    }
}
