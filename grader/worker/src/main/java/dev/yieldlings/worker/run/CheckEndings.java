package dev.yieldlings.worker.run;

import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.outcome.CountedOverflow;
import dev.yieldlings.trace.outcome.MemoryExhausted;
import dev.yieldlings.trace.outcome.Thrown;
import dev.yieldlings.trace.recording.Divergence;
import dev.yieldlings.trace.recording.Recorder;
import dev.yieldlings.worker.message.CheckFinished.Ending;
import dev.yieldlings.worker.message.RunLimits;
import dev.yieldlings.worker.meter.BudgetExhausted;
import dev.yieldlings.worker.meter.Meter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;

/** Works out the result of a check from how its tests ended, its recording and the meter. */
final class CheckEndings {
    private CheckEndings() {}

    static Ending ending(TestExecutionResult result) {
        Throwable thrown = result.getThrowable().orElse(null);
        if (Meter.exhausted()) {
            return Ending.OUT_OF_STEPS;
        }
        if (Meter.outOfMemory() || thrown instanceof OutOfMemoryError || thrown instanceof MemoryExhausted) {
            return Ending.OUT_OF_MEMORY;
        }
        return result.getStatus() == Status.SUCCESSFUL ? Ending.PASSED : Ending.FAILED;
    }

    /** Returns the failure to report for this ending; empty if the check passed. */
    static Optional<Failure> failure(Ending ending, Failure failure, RunLimits limits) {
        return switch (ending) {
            case PASSED -> Optional.empty();
            case FAILED -> Optional.of(failure);
            case OUT_OF_STEPS -> Optional.of(Failure.of(new Fact.UsedUp(Outcome.Limit.STEPS, limits.stepsPerCheck())));
            case OUT_OF_MEMORY -> Optional.of(Failure.of(new Fact.UsedUp(Outcome.Limit.MEMORY, 0)));
        };
    }

    /** Returns the failure of a check whose test threw this; null means that the test threw nothing. */
    static Failure failure(CheckObserver.Ran test, @Nullable Throwable thrown, Recorder recorded) {
        return switch (thrown) {
            case null -> Failure.of(new Fact.Unfinished());
            case AssertionError error
            when TestFailures.isSuites(error) -> Failure.of(TestFailures.read(test.name(), error));
            case Throwable other
            when test.plain() && Thrown.isOfNobodyElse(other) -> Failure.of(TestFailures.read(test.name(), other));
            case Divergence _ -> recorded.failure().orElseGet(() -> Failure.of(new Fact.Unfinished()));
            case Throwable other -> Failure.of(new Fact.Threw(read(other)));
        };
    }

    /**
     * Returns whether the number of steps is the same on each machine, which it is not after the JVM's own stack
     * overflow.
     */
    static boolean isCountable(TestExecutionResult result, Recorder recorded) {
        boolean overflown = result.getThrowable()
                .filter(thrown -> thrown instanceof StackOverflowError && !(thrown instanceof CountedOverflow))
                .isPresent();
        return !Meter.outOfStack() && !recorded.outOfStack() && !overflown;
    }

    /** Reads an exception. Its methods are the learner's, so they can reach the limits of steps and memory. */
    private static dev.yieldlings.trace.data.Thrown read(Throwable thrown) {
        try {
            return Thrown.read(thrown);
        } catch (BudgetExhausted | MemoryExhausted limit) {
            Class<?> type = thrown.getClass();
            return new dev.yieldlings.trace.data.Thrown(type.getSimpleName(), type.getName(), "", Optional.empty());
        }
    }

    /** Returns the exception that a check threw outside of a step; empty if there is none. */
    static Optional<dev.yieldlings.trace.data.Thrown> thrown(TestExecutionResult result) {
        return result.getThrowable()
                .filter(thrown -> !(thrown instanceof Divergence))
                .map(CheckEndings::read);
    }

    /**
     * Returns whether the suite itself is broken: it threw something other than an AssertionError, which reports an
     * unmet expectation.
     */
    static boolean isSuitesOwn(TestExecutionResult result) {
        return result.getThrowable()
                .map(thrown -> !(thrown instanceof AssertionError) && Thrown.isOfNobodyElse(thrown))
                .orElse(true);
    }

    /** Returns the reason that an aborted test gives. */
    static String message(TestExecutionResult result) {
        return result.getThrowable()
                .map(Throwable::getMessage)
                .filter(message -> !message.isBlank())
                .orElse("it was given up");
    }

    /** Describes the exception for the author of a suite. */
    static String describe(TestExecutionResult result) {
        return result.getThrowable().map(CheckEndings::describe).orElse("no reason given");
    }

    private static String describe(Throwable thrown) {
        dev.yieldlings.trace.data.Thrown read = read(thrown);
        String place = read.place().map(line -> " (at " + line + ")").orElse("");
        return read.type() + (read.message().isEmpty() ? "" : ": " + read.message()) + place;
    }
}
