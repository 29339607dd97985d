package dev.yieldlings.kit.protocol.body;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.kit.protocol.Expect;
import dev.yieldlings.kit.protocol.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** From creation over next() to the end. */
final class LifecycleRules {
    static final List<Rule<BodyRunner>> ALL = List.of(
            new Rule<>("creating a generator runs no line of its body", "PEP 255", LifecycleRules::creation),
            new Rule<>("next() runs to the next yield and returns its value", "PEP 255", LifecycleRules::values),
            new Rule<>("null is a value like any other", "PEP 255", LifecycleRules::nulls),
            new Rule<>("state() follows the steps", "PEP 342", LifecycleRules::states),
            new Rule<>("the body sees itself RUNNING, and finds itself by self()", "PEP 342", LifecycleRules::inside),
            new Rule<>("the body's result is the value of StopIteration", "PEP 380", LifecycleRules::result),
            new Rule<>("after the end, every step is StopIteration without a value", "PEP 255", LifecycleRules::after),
            new Rule<>("an exception of the body reaches the caller unchanged", "PEP 255", LifecycleRules::exception),
            new Rule<>("a StopIteration does not leave a body as one", "PEP 479", LifecycleRules::leak),
            new Rule<>("two generators of one body are independent", "PEP 255", LifecycleRules::independence));

    private LifecycleRules() {}

    private static void creation(BodyRunner runner) {
        List<String> log = new ArrayList<>();
        Generator<Integer, Void, Void> generator = runner.generator(y -> {
            log.add("ran");
            return null;
        });
        Expect.log("before the first step", log);
        Expect.state("before the first step", State.CREATED, generator);
    }

    private static void values(BodyRunner runner) {
        List<String> log = new ArrayList<>();
        Generator<Integer, Void, Void> generator = runner.generator(y -> {
            log.add("start");
            y.yield(1);
            log.add("middle");
            y.yield(2);
            return null;
        });
        Expect.same("the first next()", 1, generator.next());
        Expect.log("by the first yield", log, "start");
        Expect.same("the second next()", 2, generator.next());
        Expect.log("by the second yield", log, "start", "middle");
    }

    private static void nulls(BodyRunner runner) {
        Generator<Integer, Void, Integer> generator = runner.generator(y -> {
            y.yield(null);
            y.yield();
            return 3;
        });
        Expect.same("what y.yield(null) gives to next()", null, generator.next());
        Expect.same("what y.yield() gives to next()", null, generator.next());
        Expect.stop("the third next()", 3, generator::next);
    }

    private static void states(BodyRunner runner) {
        Generator<Integer, Void, Void> generator = runner.generator(y -> {
            y.yield(1);
            return null;
        });
        Expect.state("before the first step", State.CREATED, generator);
        generator.next();
        Expect.state("at a yield", State.SUSPENDED, generator);
        Expect.stop("next() after the last yield", null, generator::next);
        Expect.state("after the end", State.CLOSED, generator);
    }

    private static void inside(BodyRunner runner) {
        Generator<List<Object>, Void, Void> generator = runner.generator(y -> {
            y.yield(List.of(y.self(), y.self().state()));
            return null;
        });
        Expect.same("what the body sees of itself", List.of(generator, State.RUNNING), generator.next());
    }

    private static void result(BodyRunner runner) {
        Generator<Integer, Void, String> generator = runner.generator(y -> "result");
        Expect.stop("next()", "result", generator::next);
        Generator<Integer, Void, String> nothing = runner.generator(y -> null);
        Expect.stop("next()", null, nothing::next);
    }

    private static void after(BodyRunner runner) {
        Generator<Integer, String, String> generator = runner.generator(y -> "result");
        Expect.stop("the first next()", "result", generator::next);
        Expect.stop("next() after the end", null, generator::next);
        Expect.stop("send() after the end", null, () -> generator.send("late"));
        Expect.state("after the end", State.CLOSED, generator);
    }

    private static void exception(BodyRunner runner) {
        IOException checked = new IOException("from the body");
        Generator<Integer, Void, Void> generator = runner.generator(y -> {
            y.yield(1);
            throw checked;
        });
        generator.next();
        Expect.thrown("the step in which the body throws", checked, generator::next);
        Expect.state("after the body has thrown", State.CLOSED, generator);
        Expect.stop("next() after the body has thrown", null, generator::next);
    }

    private static void leak(BodyRunner runner) {
        StopIteration stray = new StopIteration(7);
        Generator<Integer, Void, Void> generator = runner.generator(y -> {
            throw stray;
        });
        LeakedStopIterationException error =
                Expect.thrown("a body that throws StopIteration", LeakedStopIterationException.class, generator::next);
        Expect.same("the cause of the LeakedStopIterationException", stray, error.getCause());
        Expect.state("after the body has thrown", State.CLOSED, generator);
    }

    private static void independence(BodyRunner runner) {
        Generator<Integer, Void, Void> one = counter(runner);
        Generator<Integer, Void, Void> other = counter(runner);
        Expect.same("the first value of one", 1, one.next());
        Expect.same("the second value of one", 2, one.next());
        Expect.same("the first value of the other", 1, other.next());
        Expect.same("the third value of one", 3, one.next());
    }

    private static Generator<Integer, Void, Void> counter(BodyRunner runner) {
        return runner.generator(y -> {
            int i = 0;
            while (true) {
                i++;
                y.yield(i);
            }
        });
    }
}
