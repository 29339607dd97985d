package dev.yieldlings.worker.run;

import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.outcome.JvmErrors;
import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.RunLimits;
import dev.yieldlings.worker.meter.Meter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Hears of each check as it begins and ends, and of each container that fails. */
abstract class CheckObserver implements TestExecutionListener {
    private final RunLimits limits;
    private final Replies replies;

    private @Nullable TestPlan tests;
    private @Nullable TestIdentifier running;
    private @Nullable IOException parentGone;

    CheckObserver(RunLimits limits, Replies replies) {
        this.limits = limits;
        this.replies = replies;
    }

    /** A check begins. */
    abstract void begins(String check);

    /** The check that began last has ended. */
    abstract void ended(String check, TestExecutionResult result);

    /**
     * A container failed before the checks in it could run.
     *
     * @param name what the suite calls it
     * @param checks the checks' ids
     */
    abstract void containerFailed(String name, List<String> checks, TestExecutionResult result);

    /** The suite's classes can't be loaded. */
    abstract void notLoaded(Throwable thrown);

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
            begins(id);
            running = test;
            Meter.begin(limits.stepsPerCheck());
        });
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        result.getThrowable().ifPresent(JvmErrors::note);
        Optional<String> id = checkId(test);
        if (id.isPresent() && running != null) {
            ended(id.get(), result);
            running = null;
        } else if (result.getStatus() != Status.SUCCESSFUL) {
            containerFailed(test.getDisplayName(), checksIn(test), result);
        }
        Meter.begin(limits.stepsPerCheck());
    }

    private List<String> checksIn(TestIdentifier container) {
        return tests == null
                ? List.of()
                : tests.getDescendants(container).stream()
                        .flatMap(test -> checkId(test).stream())
                        .toList();
    }

    private static Optional<String> checkId(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod().getAnnotation(Check.class))
                .map(Check::value);
    }

    void send(Message message) {
        try {
            replies.send(message);
        } catch (IOException e) {
            parentGone = e;
        }
    }
}
