package dev.yieldlings.worker.run;

import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.plan.RunningPlan;
import dev.yieldlings.trace.recording.ProcessView;
import dev.yieldlings.trace.recording.Recorder;
import dev.yieldlings.worker.inspect.Suspensions;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckInspected;
import dev.yieldlings.worker.message.RunLimits;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;

/** Reports the details of each failed check from its second run. */
final class InspectionListener extends CheckObserver {
    private final Map<String, CheckFinished> failed;
    private final ProcessView process;
    private final Set<String> shown = new HashSet<>();

    InspectionListener(
            RunLimits limits, RunningPlan plan, List<CheckFinished> failed, ProcessView process, Replies replies) {
        super(limits, plan, replies);
        this.failed =
                failed.stream().collect(Collectors.toMap(CheckFinished::id, Function.identity(), (one, _) -> one));
        this.process = process;
    }

    @Override
    void begins(String check) {
        Suspensions.begin();
        Recorder.inspect(process);
    }

    @Override
    void ended(Ran test, TestExecutionResult result) {
        CheckFinished judged = failed.get(test.check());
        boolean shows = !test.plain() || result.getStatus() == TestExecutionResult.Status.FAILED;
        if (judged != null && shows && shown.add(test.check())) {
            Trace seen = Recorder.current().trace();
            CheckEndings.thrown(result)
                    .ifPresent(thrown -> Recorder.current()
                            .inspected()
                            .ifPresent(behaviour -> behaviour.add("", new Outcome.Raised(thrown), "", List.of())));
            // If the second run differs, the trace of the first run is shown, which the verdict is based on.
            Trace trace = seen.isSameAs(judged.trace()) ? seen : judged.trace();
            send(new CheckInspected(test.check(), trace, Recorder.current().behaviour()));
        }
        Suspensions.begin();
    }

    /** Does nothing: the first run has reported it already, or it is no fault of the submission. */
    @Override
    void containerFailed(String name, List<Ran> inside, TestExecutionResult result) {}

    @Override
    void skipped(String check, String reason) {}

    @Override
    void withheld(String check) {}

    @Override
    void complete(String check) {}

    @Override
    void notLoaded(Throwable thrown) {}
}
