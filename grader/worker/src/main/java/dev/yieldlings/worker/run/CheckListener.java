package dev.yieldlings.worker.run;

import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Trace;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.TestExecutionResult;

/** Reports the result of each check, once all its tests have ended. */
final class CheckListener extends CheckObserver {
    private final RunLimits limits;
    private final RunningPlan plan;
    private final OutputCapture capture;
    private final Map<String, CheckFinished> gathered = new LinkedHashMap<>();
    private final Map<String, String> skipped = new LinkedHashMap<>();
    private final Set<String> withheld = new HashSet<>();
    private final ProcessView process;
    private final List<CheckFinished> failed = new ArrayList<>();
    private final List<CheckFinished> limited = new ArrayList<>();
    private int outputMark;

    CheckListener(RunLimits limits, RunningPlan plan, OutputCapture capture, ProcessView process, Replies replies) {
        super(limits, plan, replies);
        this.limits = limits;
        this.plan = plan;
        this.capture = capture;
        this.process = process;
    }

    /** Returns the checks that failed, without those that exceeded a limit. */
    List<CheckFinished> failed() {
        return List.copyOf(failed);
    }

    /** Returns the checks that exceeded a limit. */
    List<CheckFinished> limited() {
        return List.copyOf(limited);
    }

    @Override
    void begins(String check) {
        send(new CheckStarted(check));
        outputMark = capture.mark();
        Recorder.begin(process);
    }

    @Override
    void ended(Ran test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED && test.plain()) {
            skipped(test.check(), CheckEndings.message(result));
            return;
        }
        CheckFinished finished = finished(test, result);
        if (!test.plain() && finished.ending() == Ending.FAILED && CheckEndings.isSuitesOwn(result)) {
            send(new SuiteBroken("the check \"" + test.check() + "\" threw " + CheckEndings.describe(result)));
        }
        gather(finished);
    }

    private void gather(CheckFinished finished) {
        if (finished.ending() != Ending.PASSED) {
            plan.failed(finished.id());
        }
        gathered.merge(finished.id(), finished, CheckListener::together);
    }

    /** Merges the results of two tests of a check. The first test that didn't pass decides. */
    private static CheckFinished together(CheckFinished former, CheckFinished latter) {
        CheckFinished decisive = former.ending() == Ending.PASSED ? latter : former;
        return new CheckFinished(
                decisive.id(),
                decisive.ending(),
                decisive.failure(),
                decisive.trace(),
                former.steps() + latter.steps(),
                former.output() + latter.output(),
                former.outputTruncated() || latter.outputTruncated());
    }

    @Override
    void skipped(String check, String reason) {
        skipped.putIfAbsent(check, reason);
    }

    @Override
    void withheld(String check) {
        withheld.add(check);
    }

    @Override
    void complete(String check) {
        CheckFinished finished = gathered.remove(check);
        String reason = skipped.remove(check);
        if (finished != null) {
            // If some tests of a check were withheld, the others don't make it pass.
            if (finished.ending() != Ending.PASSED || !withheld.contains(check)) {
                report(finished);
            }
        } else if (reason != null) {
            Failure failure = Failure.of(new Fact.TestAborted(reason));
            report(new CheckFinished(check, Ending.FAILED, Optional.of(failure), Trace.EMPTY, 0, "", false));
        }
    }

    /** Reports the failed checks whose remaining tests JUnit did not run. */
    void completeAll() {
        List.copyOf(gathered.values()).stream()
                .filter(finished -> finished.ending() != Ending.PASSED)
                .forEach(finished -> complete(finished.id()));
    }

    private void report(CheckFinished finished) {
        switch (finished.ending()) {
            case PASSED -> plan.passed(finished.id());
            case FAILED -> failed.add(finished);
            case OUT_OF_STEPS, OUT_OF_MEMORY -> limited.add(finished);
        }
        send(finished);
    }

    /** Fails only the checks inside the container if the submission's code threw; reports a broken suite otherwise. */
    @Override
    void containerFailed(String name, List<Ran> inside, TestExecutionResult result) {
        boolean plain = !inside.isEmpty() && inside.stream().allMatch(Ran::plain);
        if (!plain && !Meter.exhausted() && !Meter.outOfMemory() && CheckEndings.isSuitesOwn(result)) {
            send(new SuiteBroken(name + " failed before its checks could run: " + CheckEndings.describe(result)));
            return;
        }
        Map<String, Ran> first = new LinkedHashMap<>();
        inside.forEach(test -> first.putIfAbsent(test.check(), test));
        for (Ran test : first.values()) {
            begins(test.check());
            gather(finished(test, result));
            complete(test.check());
        }
    }

    @Override
    void notLoaded(Throwable thrown) {
        send(new SuiteBroken("the suite could not be loaded: " + thrown));
    }

    private CheckFinished finished(Ran test, TestExecutionResult result) {
        long steps = process.stepsUsed().getAsLong();
        Recorder recorded = Recorder.current();
        // Read the failure before the ending: the messages of a learner's exceptions take steps too.
        Failure failure = CheckEndings.failure(test, result.getThrowable().orElse(null), recorded);
        Ending ending = CheckEndings.ending(result);
        return new CheckFinished(
                test.check(),
                ending,
                CheckEndings.failure(ending, failure, limits),
                recorded.trace(),
                CheckEndings.isCountable(result, recorded) ? steps : 0,
                capture.textSince(outputMark),
                capture.takeTruncated());
    }
}
