package dev.yieldlings.kit.protocol.body;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.IgnoredExitException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.kit.protocol.Expect;
import dev.yieldlings.kit.protocol.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** yieldFrom: exceptions and closing. */
final class DelegatedErrorRules {
    static final List<Rule<BodyRunner>> ALL = List.of(
            new Rule<>("what is raised reaches the delegate first", "PEP 380", DelegatedErrorRules::raised),
            new Rule<>("what leaves the delegate comes out of yieldFrom", "PEP 380", DelegatedErrorRules::uncaught),
            new Rule<>("close() closes the delegate, then the outer", "PEP 380", DelegatedErrorRules::closed),
            new Rule<>("a raised GeneratorExit closes the delegate", "PEP 380", DelegatedErrorRules::exitRaised),
            new Rule<>("a delegate that ignores its exit is told on", "PEP 380", DelegatedErrorRules::ignored),
            new Rule<>("a delegate that ignores its exit goes on", "PEP 380", DelegatedErrorRules::goesOn),
            new Rule<>("a closed delegate's StopIteration is its result", "PEP 380", DelegatedErrorRules::stopped),
            new Rule<>("a mere iterator can't catch what is raised", "PEP 380", DelegatedErrorRules::iterator),
            new Rule<>("an iterator that can be closed is closed", "PEP 380", DelegatedErrorRules::closeable));

    private DelegatedErrorRules() {}

    private static void raised(BodyRunner runner) {
        Generator<Object, Object, Object> inner = runner.generator(y -> {
            try {
                y.yield("waiting");
            } catch (IllegalArgumentException e) {
                y.yield("inner caught");
            }
            return "inner's";
        });
        Generator<Object, Object, Object> outer = DelegationRules.outer(runner, inner, new ArrayList<>());
        outer.next();
        Expect.same("raise() to a delegate that catches", "inner caught", outer.raise(new IllegalArgumentException()));
        Expect.stop("next() after that", "inner's", outer::next);
    }

    private static void uncaught(BodyRunner runner) {
        List<String> log = new ArrayList<>();
        Generator<Object, Object, Object> outer = runner.generator(y -> {
            try {
                return y.yieldFrom(DelegationRules.echo(runner, log));
            } catch (IllegalArgumentException e) {
                log.add("outer");
                return y.yield("outer caught");
            }
        });
        outer.next();
        Expect.same(
                "raise() to a delegate that does not catch",
                "outer caught",
                outer.raise(new IllegalArgumentException()));
        Expect.log("by then", log, "inner", "outer");
        Expect.stop("send(1) after that", 1, () -> outer.send(1));
    }

    private static void closed(BodyRunner runner) {
        List<String> log = new ArrayList<>();
        Generator<Object, Object, Object> inner = DelegationRules.echo(runner, log);
        Generator<Object, Object, Object> outer = runner.generator(y -> {
            try {
                return y.yieldFrom(inner);
            } catch (GeneratorExit e) {
                log.add("outer");
                throw e;
            }
        });
        outer.next();
        outer.close();
        Expect.log("at close()", log, "inner", "outer");
        Expect.state("after the outer's close()", State.CLOSED, inner);
        Expect.state("after close()", State.CLOSED, outer);
    }

    private static void exitRaised(BodyRunner runner) {
        List<String> log = new ArrayList<>();
        Generator<Object, Object, Object> inner = DelegationRules.echo(runner, log);
        Generator<Object, Object, Object> outer = DelegationRules.outer(runner, inner, log);
        outer.next();
        GeneratorExit exit = new GeneratorExit("raised");
        Expect.thrown("raise(GeneratorExit)", exit, () -> outer.raise(exit));
        Expect.log("at that", log, "inner", "outer");
        Expect.state("after that", State.CLOSED, inner);
    }

    private static void ignored(BodyRunner runner) {
        Generator<Object, Object, Object> inner = ignoring(runner);
        Generator<Object, Object, Object> outer = runner.generator(y -> {
            Expect.thrown(
                    "yieldFrom, when its delegate ignores the exit,",
                    IgnoredExitException.class,
                    () -> y.yieldFrom(inner));
            throw new IllegalStateException("told on");
        });
        outer.next();
        Expect.thrown("close() of a body that throws on that", IllegalStateException.class, () -> {
            outer.close();
            return null;
        });
    }

    private static void goesOn(BodyRunner runner) {
        Generator<Object, Object, Object> inner = ignoring(runner);
        Generator<Object, Object, Object> outer = runner.generator(y -> y.yieldFrom(inner));
        outer.next();
        Expect.thrown("close() of a body whose delegate ignores it", IgnoredExitException.class, () -> {
            outer.close();
            return null;
        });
        Expect.state("after an ignored exit", State.SUSPENDED, inner);
        Expect.stop("next() of the delegate after that", null, inner::next);
    }

    private static Generator<Object, Object, Object> ignoring(BodyRunner runner) {
        return runner.generator(y -> {
            try {
                y.yield("waiting");
            } catch (GeneratorExit e) {
                y.yield("ignored");
            }
            return null;
        });
    }

    private static void stopped(BodyRunner runner) {
        Generator<Object, Object, Object> inner = DelegationRules.echo(runner, new ArrayList<>());
        Generator<Object, Object, Object> outer = DelegationRules.outer(runner, inner, new ArrayList<>());
        outer.next();
        inner.close();
        Expect.stop("raise(StopIteration(7)) to a delegate that is closed", 7, () -> outer.raise(new StopIteration(7)));
    }

    private static void iterator(BodyRunner runner) {
        List<String> log = new ArrayList<>();
        Generator<Integer, Void, @Nullable Void> outer = runner.generator(y -> {
            try {
                y.yieldFrom(List.of(1, 2, 3));
            } catch (IllegalArgumentException e) {
                log.add("outer");
            }
            y.yield(9);
            return null;
        });
        outer.next();
        Expect.same("raise() during yieldFrom(list)", 9, outer.raise(new IllegalArgumentException()));
        Expect.log("by then", log, "outer");
    }

    private static void closeable(BodyRunner runner) {
        ClosableIterator iterator = new ClosableIterator();
        Generator<Integer, Void, @Nullable Void> outer = runner.generator(y -> {
            y.yieldFrom(() -> iterator);
            return null;
        });
        outer.next();
        Expect.same("whether the iterator is closed before the generator is", false, iterator.isClosed());
        outer.close();
        Expect.same("whether the iterator is closed with the generator", true, iterator.isClosed());
        Expect.state("after close()", State.CLOSED, outer);
    }
}
