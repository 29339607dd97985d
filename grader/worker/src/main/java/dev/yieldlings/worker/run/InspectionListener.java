package dev.yieldlings.worker.run;

import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.recording.ProcessView;
import dev.yieldlings.trace.recording.Recorder;
import dev.yieldlings.worker.inspect.Suspensions;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckInspected;
import dev.yieldlings.worker.message.RunLimits;
import dev.yieldlings.worker.meter.Meter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;

/** Reports what the second run of each failed check shows. */
final class InspectionListener extends CheckObserver {
    private final Map<String, CheckFinished> failed;
    private final OutputCapture capture;

    InspectionListener(RunLimits limits, List<CheckFinished> failed, OutputCapture capture, Replies replies) {
        super(limits, replies);
        this.failed =
                failed.stream().collect(Collectors.toMap(CheckFinished::id, Function.identity(), (one, _) -> one));
        this.capture = capture;
    }

    @Override
    void begins(String check) {
        Suspensions.begin();
        Recorder.inspect(new ProcessView(capture, Meter::used, Suspensions::of));
    }

    @Override
    void ended(String check, TestExecutionResult result) {
        CheckFinished judged = failed.get(check);
        if (judged != null) {
            Trace seen = Recorder.current().trace();
            CheckEndings.thrown(result)
                    .ifPresent(thrown -> Recorder.current()
                            .inspected()
                            .ifPresent(behaviour -> behaviour.add("", new Outcome.Raised(thrown), "", List.of())));
            // A submission that behaves differently the second time is shown as it was judged.
            Trace trace = seen.isSameAs(judged.trace()) ? seen : judged.trace();
            send(new CheckInspected(check, trace, Recorder.current().behaviour()));
        }
        Suspensions.begin();
    }

    /** What keeps a check from being run again was reported already, or says nothing of the submission. */
    @Override
    void containerFailed(String name, List<String> checks, TestExecutionResult result) {}

    @Override
    void notLoaded(Throwable thrown) {}
}
