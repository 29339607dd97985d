package dev.yieldlings.worker.run;

import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.outcome.CountedOverflow;
import dev.yieldlings.trace.outcome.MemoryExhausted;
import dev.yieldlings.trace.outcome.Thrown;
import dev.yieldlings.trace.plan.RunningPlan;
import dev.yieldlings.trace.recording.Divergence;
import dev.yieldlings.trace.recording.Recorder;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckFinished.Ending;
import dev.yieldlings.worker.message.CheckStarted;
import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.RunLimits;
import dev.yieldlings.worker.message.SuiteBroken;
import dev.yieldlings.worker.meter.BudgetExhausted;
import dev.yieldlings.worker.meter.Meter;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Reports each check as it begins and ends, and each container that fails. */
final class CheckListener implements TestExecutionListener {
    private final RunLimits limits;
    private final RunningPlan plan;
    private final OutputCapture capture;
    private final Replies replies;

    private @Nullable TestPlan tests;
    private @Nullable TestIdentifier running;
    private int outputMark;
    private @Nullable IOException parentGone;

    CheckListener(RunLimits limits, RunningPlan plan, OutputCapture capture, Replies replies) {
        this.limits = limits;
        this.plan = plan;
        this.capture = capture;
        this.replies = replies;
    }

    /** Throws what kept an answer from being sent, for the platform swallows what its listeners throw. */
    void rethrow() throws IOException {
        if (parentGone != null) {
            throw parentGone;
        }
    }

    /** Ends the check that is running; JUnit gives up all others on this error. */
    void outOfMemory(OutOfMemoryError error) {
        if (running != null) {
            executionFinished(running, TestExecutionResult.failed(error));
        }
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        tests = started;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        checkId(test).ifPresent(id -> {
            send(new CheckStarted(id));
            outputMark = capture.mark();
            Recorder.begin(capture, Meter::used);
            running = test;
            Meter.begin(limits.stepsPerCheck());
        });
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        long steps = Meter.used();
        Optional<String> id = checkId(test);
        if (id.isPresent() && running != null) {
            CheckFinished finished = finished(id.get(), Recorder.current(), result, steps);
            Optional<Throwable> ours = result.getThrowable().filter(CheckListener::isSuitesOwn);
            if (finished.ending() == Ending.FAILED && ours.isPresent()) {
                send(new SuiteBroken("the check \"" + id.get() + "\" threw " + describe(ours.get())));
            }
            if (finished.ending() == Ending.PASSED) {
                plan.passed(finished.id());
            }
            send(finished);
            running = null;
        } else if (result.getStatus() != Status.SUCCESSFUL) {
            containerFailed(test, result, steps);
        }
        Meter.begin(limits.stepsPerCheck());
    }

    /** What a submission has thrown where a suite begins costs the checks that it kept from running, and no others. */
    private void containerFailed(TestIdentifier container, TestExecutionResult result, long steps) {
        boolean limit = Meter.exhausted() || Meter.outOfMemory();
        boolean ours =
                !limit && result.getThrowable().map(CheckListener::isSuitesOwn).orElse(true);
        if (ours) {
            String what = result.getThrowable().map(CheckListener::describe).orElse("no reason given");
            send(new SuiteBroken(container.getDisplayName() + " failed before its checks could run: " + what));
            return;
        }
        outputMark = capture.mark();
        Recorder.begin(capture, Meter::used);
        for (TestIdentifier test : tests == null ? Set.<TestIdentifier>of() : tests.getDescendants(container)) {
            checkId(test).ifPresent(id -> {
                send(new CheckStarted(id));
                send(finished(id, Recorder.current(), result, steps));
            });
        }
    }

    /** Whether the suite threw by itself: what it expects and does not find is an AssertionError. */
    private static boolean isSuitesOwn(Throwable thrown) {
        return !(thrown instanceof AssertionError) && Thrown.isOfNobodyElse(thrown);
    }

    private CheckFinished finished(String id, Recorder recorded, TestExecutionResult result, long steps) {
        Throwable thrown = result.getThrowable().orElse(null);
        String failure = failure(thrown);
        Ending ending = ending(result.getStatus(), thrown);
        boolean overflown = thrown instanceof StackOverflowError && !(thrown instanceof CountedOverflow);
        boolean countable = !Meter.outOfStack() && !recorded.outOfStack() && !overflown;
        String message = switch (ending) {
            case PASSED -> "";
            case FAILED -> failure;
            case OUT_OF_STEPS ->
                "Your code took more than " + limits.stepsPerCheck()
                        + " steps (loop turns and calls) in this check. Does a loop in it never end, or do more than is asked for?";
            case OUT_OF_MEMORY ->
                "Your code asked for more memory than there is. Does something in it grow without an end?";
        };
        return new CheckFinished(
                id,
                ending,
                message,
                recorded.steps(),
                countable ? steps : 0,
                capture.textSince(outputMark),
                capture.takeTruncated());
    }

    private static Ending ending(Status status, @Nullable Throwable thrown) {
        if (Meter.exhausted()) {
            return Ending.OUT_OF_STEPS;
        }
        if (Meter.outOfMemory() || thrown instanceof OutOfMemoryError || thrown instanceof MemoryExhausted) {
            return Ending.OUT_OF_MEMORY;
        }
        return status == Status.SUCCESSFUL ? Ending.PASSED : Ending.FAILED;
    }

    private static String failure(@Nullable Throwable thrown) {
        return switch (thrown) {
            case null -> "The check did not end.";
            case Divergence divergence -> String.valueOf(divergence.getMessage());
            case Throwable other -> "Your code threw " + describe(other) + ".";
        };
    }

    /** An exception's own methods are the learner's, and take steps and memory as anything else does. */
    private static String describe(Throwable thrown) {
        try {
            return Thrown.describe(thrown);
        } catch (BudgetExhausted | MemoryExhausted limit) {
            return thrown.getClass().getSimpleName();
        }
    }

    private static Optional<String> checkId(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod().getAnnotation(Check.class))
                .map(Check::value);
    }

    private void send(Message message) {
        try {
            replies.send(message);
        } catch (IOException e) {
            parentGone = e;
        }
    }
}
