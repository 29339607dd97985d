package dev.yieldlings.worker.run;

import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.plan.RunningPlan;
import dev.yieldlings.trace.recording.ProcessView;
import dev.yieldlings.trace.recording.Recorder;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckFinished.Ending;
import dev.yieldlings.worker.message.CheckStarted;
import dev.yieldlings.worker.message.RunLimits;
import dev.yieldlings.worker.message.SuiteBroken;
import dev.yieldlings.worker.meter.Meter;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;

/** Reports what each check came to. */
final class CheckListener extends CheckObserver {
    private final RunLimits limits;
    private final RunningPlan plan;
    private final OutputCapture capture;
    private final List<CheckFinished> failed = new ArrayList<>();
    private final List<CheckFinished> limited = new ArrayList<>();
    private int outputMark;

    CheckListener(RunLimits limits, RunningPlan plan, OutputCapture capture, Replies replies) {
        super(limits, replies);
        this.limits = limits;
        this.plan = plan;
        this.capture = capture;
    }

    /** The checks that failed; not those that met a limit. */
    List<CheckFinished> failed() {
        return List.copyOf(failed);
    }

    /** The checks that met a limit. */
    List<CheckFinished> limited() {
        return List.copyOf(limited);
    }

    @Override
    void begins(String check) {
        send(new CheckStarted(check));
        outputMark = capture.mark();
        Recorder.begin(new ProcessView(capture, Meter::used));
    }

    @Override
    void ended(String check, TestExecutionResult result) {
        CheckFinished finished = finished(check, result);
        if (finished.ending() == Ending.FAILED && CheckEndings.isSuitesOwn(result)) {
            send(new SuiteBroken("the check \"" + check + "\" threw " + CheckEndings.describe(result)));
        }
        switch (finished.ending()) {
            case PASSED -> plan.passed(check);
            case FAILED -> failed.add(finished);
            case OUT_OF_STEPS, OUT_OF_MEMORY -> limited.add(finished);
        }
        send(finished);
    }

    /** What a submission has thrown where a suite begins costs the checks that it kept from running, and no others. */
    @Override
    void containerFailed(String name, List<String> checks, TestExecutionResult result) {
        if (!Meter.exhausted() && !Meter.outOfMemory() && CheckEndings.isSuitesOwn(result)) {
            send(new SuiteBroken(name + " failed before its checks could run: " + CheckEndings.describe(result)));
            return;
        }
        for (String check : checks) {
            begins(check);
            send(finished(check, result));
        }
    }

    @Override
    void notLoaded(Throwable thrown) {
        send(new SuiteBroken("the suite could not be loaded: " + thrown));
    }

    private CheckFinished finished(String check, TestExecutionResult result) {
        long steps = Meter.used();
        Recorder recorded = Recorder.current();
        // Before the ending is known: the messages of a learner's exceptions take steps too.
        Failure failure = CheckEndings.failure(result.getThrowable().orElse(null), recorded);
        Ending ending = CheckEndings.ending(result);
        return new CheckFinished(
                check,
                ending,
                CheckEndings.failure(ending, failure, limits),
                recorded.trace(),
                CheckEndings.isCountable(result, recorded) ? steps : 0,
                capture.textSince(outputMark),
                capture.takeTruncated());
    }
}
