package dev.yieldlings.kit.protocol.body;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.kit.protocol.Expect;
import dev.yieldlings.kit.protocol.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Exceptions that go in. */
final class RaiseRules {
    static final List<Rule<BodyRunner>> ALL = List.of(
            new Rule<>("raise(e) throws e at the waiting yield", "PEP 342, throw()", RaiseRules::caught),
            new Rule<>("a body that returns on e ends with its result", "PEP 342, throw()", RaiseRules::returned),
            new Rule<>("an e that nobody catches closes the generator", "PEP 342, throw()", RaiseRules::uncaught),
            new Rule<>("raise(e) closes one that has not started", "PEP 342, throw()", RaiseRules::created),
            new Rule<>("raise(e) to a closed one throws e back", "PEP 342, throw()", RaiseRules::closed),
            new Rule<>("a raised StopIteration can be caught, or leaks", "PEP 479", RaiseRules::stopIteration),
            new Rule<>("a raised GeneratorExit is no close()", "PEP 342, throw()", RaiseRules::generatorExit));

    private RaiseRules() {}

    private static Generator<String, Void, String> catching(BodyRunner runner, List<Throwable> seen) {
        return runner.generator(y -> {
            try {
                y.yield("waiting");
            } catch (Throwable e) {
                seen.add(e);
                y.yield("caught");
            }
            return "end";
        });
    }

    private static void caught(BodyRunner runner) {
        IOException raised = new IOException("raised");
        List<Throwable> seen = new ArrayList<>();
        Generator<String, Void, String> generator = catching(runner, seen);
        generator.next();
        Expect.same("raise() to a body that catches and yields", "caught", generator.raise(raised));
        Expect.same("what the body caught", List.of(raised), seen);
        Expect.state("at the yield after the catch", State.SUSPENDED, generator);
        Expect.stop("next() after that", "end", generator::next);
    }

    private static void returned(BodyRunner runner) {
        Generator<String, Void, String> generator = runner.generator(y -> {
            try {
                y.yield("waiting");
                return "no exception";
            } catch (IllegalArgumentException e) {
                return "exception";
            }
        });
        generator.next();
        Expect.stop(
                "raise() to a body that catches and returns",
                "exception",
                () -> generator.raise(new IllegalArgumentException()));
        Expect.state("after the body has returned", State.CLOSED, generator);
    }

    private static void uncaught(BodyRunner runner) {
        IOException raised = new IOException("raised");
        List<String> log = new ArrayList<>();
        Generator<String, Void, Void> generator = runner.generator(y -> {
            try {
                y.yield("waiting");
            } finally {
                log.add("finally");
            }
            return null;
        });
        generator.next();
        Expect.thrown("raise() to a body that does not catch", raised, () -> generator.raise(raised));
        Expect.log("when the exception went through", log, "finally");
        Expect.state("after an exception has left the body", State.CLOSED, generator);
        Expect.stop("next() after that", null, generator::next);
    }

    private static void created(BodyRunner runner) {
        List<Throwable> seen = new ArrayList<>();
        Generator<String, Void, String> generator = catching(runner, seen);
        RuntimeException raised = new RuntimeException("raised");
        Expect.thrown("raise() before the first step", raised, () -> generator.raise(raised));
        Expect.same("what the body, which has not started, caught", List.of(), seen);
        Expect.state("after raise() before the first step", State.CLOSED, generator);
        Expect.stop("next() after that", null, generator::next);

        Generator<String, Void, String> other = catching(runner, seen);
        Expect.thrown(
                "raise(StopIteration) before the first step",
                LeakedStopIterationException.class,
                () -> other.raise(new StopIteration(1)));
    }

    private static void closed(BodyRunner runner) {
        Generator<String, Void, String> generator = runner.generator(y -> "result");
        Expect.stop("next()", "result", generator::next);
        RuntimeException raised = new RuntimeException("raised");
        Expect.thrown("raise() after the end", raised, () -> generator.raise(raised));
        StopIteration stop = new StopIteration("raised");
        Expect.thrown("raise(StopIteration) after the end", stop, () -> generator.raise(stop));
        Expect.state("after that", State.CLOSED, generator);
    }

    private static void stopIteration(BodyRunner runner) {
        List<Throwable> seen = new ArrayList<>();
        Generator<String, Void, String> generator = catching(runner, seen);
        generator.next();
        Expect.same("raise(StopIteration) to a body that catches it", "caught", generator.raise(new StopIteration(1)));
        StopIteration second = new StopIteration(2);
        LeakedStopIterationException error = Expect.thrown(
                "raise(StopIteration) to a body that does not catch it",
                LeakedStopIterationException.class,
                () -> generator.raise(second));
        Expect.same("the cause of the LeakedStopIterationException", second, error.getCause());
        Expect.state("after that", State.CLOSED, generator);
    }

    private static void generatorExit(BodyRunner runner) {
        List<Throwable> seen = new ArrayList<>();
        Generator<String, Void, String> generator = catching(runner, seen);
        generator.next();
        Expect.same(
                "raise(GeneratorExit) to a body that catches and yields",
                "caught",
                generator.raise(new GeneratorExit("raised")));
        GeneratorExit second = new GeneratorExit("again");
        Expect.thrown("raise(GeneratorExit) to a body that does not catch", second, () -> generator.raise(second));
        Expect.state("after that", State.CLOSED, generator);
    }
}
