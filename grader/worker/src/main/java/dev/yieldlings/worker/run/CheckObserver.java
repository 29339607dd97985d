package dev.yieldlings.worker.run;

import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.outcome.JvmErrors;
import dev.yieldlings.trace.plan.RunningPlan;
import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.RunLimits;
import dev.yieldlings.worker.meter.Meter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Follows the tests and containers as JUnit runs them, and maps each test to its check: a test method with all its
 * repetitions, parameterized invocations and dynamic tests.
 */
abstract class CheckObserver implements TestExecutionListener {
    private final RunLimits limits;
    private final RunningPlan plan;
    private final Replies replies;
    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, Set<String>> pending = new LinkedHashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    private @Nullable TestPlan tests;
    private @Nullable TestIdentifier running;
    private @Nullable IOException parentGone;

    /** A test method that is a check or one part of a plain check. */
    private record Part(String check, boolean plain) {}

    /**
     * A test of a check.
     *
     * @param check the check's id
     * @param name the test's display name in JUnit, to tell it from the check's other tests; empty if it is the only
     *     one
     * @param plain whether it is a plain test, which isn't labelled with a check's id
     */
    record Ran(String check, String name, boolean plain) {}

    CheckObserver(RunLimits limits, RunningPlan plan, Replies replies) {
        this.limits = limits;
        this.plan = plan;
        this.replies = replies;
    }

    /** Called when a test of a check begins. */
    abstract void begins(String check);

    /** Called when the test that began last has ended. */
    abstract void ended(Ran test, TestExecutionResult result);

    /** Called when one of the suite's conditions has disabled a plain test. */
    abstract void skipped(String check, String reason);

    /** Called when a plain test is left out because a check that its check needs has not passed. */
    abstract void withheld(String check);

    /** Called when the last test of a check has ended or been left out. */
    abstract void complete(String check);

    /**
     * Called when a container failed before its tests could run.
     *
     * @param name the container's display name
     * @param inside the tests of checks in the container
     */
    abstract void containerFailed(String name, List<Ran> inside, TestExecutionResult result);

    /** Called when the suite's classes can't be loaded. */
    abstract void notLoaded(Throwable thrown);

    /**
     * Throws the exception that stopped an answer from being sent, because the JUnit platform swallows exceptions of
     * its listeners.
     */
    void rethrow() throws IOException {
        if (parentGone != null) {
            throw parentGone;
        }
    }

    /** Ends the running check with this error, on which JUnit stops all other tests. */
    void outOfMemory(OutOfMemoryError error) {
        if (running != null) {
            executionFinished(running, TestExecutionResult.failed(error));
        }
    }

    /** Registers the tests before any of them runs, because a check may have tests in several requests. */
    void expect(List<TestPlan> plans) {
        for (TestPlan each : plans) {
            each.getRoots().forEach(root -> each.getDescendants(root).forEach(this::note));
        }
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        tests = started;
    }

    private void note(TestIdentifier test) {
        if (test.getSource().orElse(null) instanceof MethodSource source) {
            Method method = source.getJavaMethod();
            plan.checkOf(source.getJavaClass(), method).ifPresent(check -> {
                parts.put(test.getUniqueId(), new Part(check, !method.isAnnotationPresent(Check.class)));
                pending.computeIfAbsent(check, _ -> new HashSet<>()).add(test.getUniqueId());
                sizes.merge(check, 1, Integer::sum);
            });
        }
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest()) {
            ran(test).ifPresent(its -> {
                begins(its.check());
                running = test;
                Meter.begin(limits.stepsPerCheck());
            });
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        result.getThrowable().ifPresent(JvmErrors::note);
        Optional<Ran> its = ran(test);
        if (its.isPresent() && running != null && running.equals(test)) {
            ended(its.get(), result);
            running = null;
        } else if (result.getStatus() != Status.SUCCESSFUL) {
            containerFailed(
                    test.getDisplayName(),
                    its.map(List::of)
                            .orElseGet(() -> within(test).stream()
                                    .flatMap(each -> ran(each).stream())
                                    .toList()),
                    result);
        }
        settle(test);
        Meter.begin(limits.stepsPerCheck());
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        for (TestIdentifier each : within(test)) {
            Optional<Ran> its = ran(each).filter(Ran::plain);
            its.filter(ran ->
                            plan.has(ran.check()) && plan.obstacle(ran.check()).isEmpty())
                    .ifPresent(ran -> skipped(ran.check(), reason));
            its.filter(ran -> plan.lacks(ran.check())).ifPresent(ran -> withheld(ran.check()));
        }
        within(test).forEach(this::settle);
    }

    private void settle(TestIdentifier test) {
        Part part = parts.get(test.getUniqueId());
        Set<String> left = part == null ? null : pending.get(part.check());
        if (part != null && left != null && left.remove(test.getUniqueId()) && left.isEmpty()) {
            complete(part.check());
        }
    }

    /** Returns the registered tests among a test or container and its descendants. */
    private List<TestIdentifier> within(TestIdentifier test) {
        return tests == null
                ? List.of(test)
                : Stream.concat(Stream.of(test), tests.getDescendants(test).stream())
                        .filter(each -> parts.containsKey(each.getUniqueId()))
                        .toList();
    }

    private Optional<Ran> ran(TestIdentifier test) {
        List<String> names = new ArrayList<>();
        for (TestIdentifier each = test; each != null; each = parent(each)) {
            Part part = parts.get(each.getUniqueId());
            if (part == null) {
                names.addFirst(each.getDisplayName());
                continue;
            }
            if (sizes.getOrDefault(part.check(), 1) > 1) {
                names.addFirst(each.getDisplayName());
            }
            return Optional.of(new Ran(part.check(), String.join(" ", names), part.plain()));
        }
        return Optional.empty();
    }

    private @Nullable TestIdentifier parent(TestIdentifier test) {
        return tests == null ? null : tests.getParent(test).orElse(null);
    }

    void send(Message message) {
        try {
            replies.send(message);
        } catch (IOException e) {
            parentGone = e;
        }
    }
}
