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
 * Hears of each test as it begins and ends, and of each container that fails, and tells which check it belongs to: a
 * method of a suite with all that it repeats, is given or makes.
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

    /** A method that a check is made of, or a part of. */
    private record Part(String check, boolean plain) {}

    /**
     * A test of a check.
     *
     * @param check the check's id
     * @param name which of the check's tests it is, as JUnit displays it; empty if there is no other
     * @param plain whether it is a plain test, which bears no check's id
     */
    record Ran(String check, String name, boolean plain) {}

    CheckObserver(RunLimits limits, RunningPlan plan, Replies replies) {
        this.limits = limits;
        this.plan = plan;
        this.replies = replies;
    }

    /** A test of a check begins. */
    abstract void begins(String check);

    /** The test that began last has ended. */
    abstract void ended(Ran test, TestExecutionResult result);

    /** A condition of the suite's own has switched a plain test off. */
    abstract void skipped(String check, String reason);

    /** A plain test was left out, since a check that its own one needs has not passed by now. */
    abstract void withheld(String check);

    /** The last test of a check has ended, or was left out. */
    abstract void complete(String check);

    /**
     * A container failed before the tests in it could run.
     *
     * @param name what the suite calls it
     * @param inside what of the checks is in it
     */
    abstract void containerFailed(String name, List<Ran> inside, TestExecutionResult result);

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

    /** Takes notice of what is going to be run, before anything is: a check may have tests in several requests. */
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

    /** A test or container, and all in it that is known by now. */
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
