package dev.yieldlings.kit.protocol.body;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.kit.protocol.Expect;
import dev.yieldlings.kit.protocol.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** yieldFrom: values and results. */
final class DelegationRules {
    static final List<Rule<BodyRunner>> ALL = List.of(
            new Rule<>("the delegate's values go to the caller", "PEP 380", DelegationRules::values),
            new Rule<>("the delegate's result is what yieldFrom returns", "PEP 380", DelegationRules::result),
            new Rule<>("what is sent reaches the delegate", "PEP 380", DelegationRules::sent),
            new Rule<>("a delegate that is half used goes on where it stands", "PEP 380", DelegationRules::halfUsed),
            new Rule<>("a delegate that has ended gives null at once", "PEP 380", DelegationRules::ended),
            new Rule<>("delegates have delegates", "PEP 380", DelegationRules::deep),
            new Rule<>("yieldFrom takes any iterable", "PEP 380", DelegationRules::iterable),
            new Rule<>("nothing can be sent to a mere iterator", "PEP 380", DelegationRules::sentToIterator),
            new Rule<>("a delegate that the caller drives too is shared", "PEP 380", DelegationRules::shared));

    private DelegationRules() {}

    static Generator<Object, Object, Object> echo(BodyRunner runner, List<String> log) {
        return runner.generator(y -> {
            try {
                Object got = y.yield("ready");
                while (!"stop".equals(got)) {
                    got = y.yield(got);
                }
                return "stopped";
            } finally {
                log.add("inner");
            }
        });
    }

    /** Delegates, and returns what that returned. */
    static Generator<Object, Object, Object> outer(
            BodyRunner runner, Generator<Object, Object, Object> inner, List<String> log) {
        return runner.generator(y -> {
            try {
                return y.yieldFrom(inner);
            } finally {
                log.add("outer");
            }
        });
    }

    private static void values(BodyRunner runner) {
        Generator<Integer, Void, Void> outer = runner.generator(y -> {
            y.yield(1);
            y.yieldFrom(runner.<Integer, Void, @Nullable Void>generator(inner -> {
                inner.yield(2);
                inner.yield(null);
                return null;
            }));
            y.yield(3);
            return null;
        });
        List<@Nullable Integer> taken = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            taken.add(outer.next());
        }
        List<@Nullable Integer> expected = new ArrayList<>(List.of(1, 2, 3));
        expected.add(2, null);
        Expect.same("what the caller gets", expected, taken);
        Expect.stop("the fifth next()", null, outer::next);
    }

    private static void result(BodyRunner runner) {
        Generator<Object, Object, Object> outer = outer(runner, runner.generator(y -> "inner's"), new ArrayList<>());
        Expect.stop("next() of a body that returns what yieldFrom returned", "inner's", outer::next);
    }

    private static void sent(BodyRunner runner) {
        Generator<Object, Object, Object> outer = outer(runner, echo(runner, new ArrayList<>()), new ArrayList<>());
        Expect.same("the first next()", "ready", outer.next());
        Expect.same("send(\"a\")", "a", outer.send("a"));
        Expect.same("next()", null, outer.next());
        Expect.stop("send(\"stop\")", "stopped", () -> outer.send("stop"));
    }

    private static void halfUsed(BodyRunner runner) {
        Generator<Object, Object, Object> inner = runner.generator(y -> {
            y.yield(1);
            y.yield(2);
            return "end";
        });
        inner.next();
        Generator<Object, Object, Object> outer = outer(runner, inner, new ArrayList<>());
        Expect.same("the first next()", 2, outer.next());
        Expect.stop("the second next()", "end", outer::next);
    }

    private static void ended(BodyRunner runner) {
        Generator<Object, Object, Object> inner = runner.generator(y -> "gone");
        Expect.stop("the delegate's own next()", "gone", inner::next);
        Expect.stop("the outer's next()", null, outer(runner, inner, new ArrayList<>())::next);
    }

    private static void deep(BodyRunner runner) {
        List<String> log = new ArrayList<>();
        Generator<Object, Object, Object> chain = echo(runner, log);
        for (int i = 0; i < 20; i++) {
            chain = outer(runner, chain, log);
        }
        Generator<Object, Object, Object> outermost = chain;
        Expect.same("the first next() through 20 delegates", "ready", outermost.next());
        Expect.same("send(\"a\") through 20 delegates", "a", outermost.send("a"));
        Expect.stop("send(\"stop\") through 20 delegates", "stopped", () -> outermost.send("stop"));
        Expect.same("the number of bodies that ended", 21, log.size());
    }

    private static void iterable(BodyRunner runner) {
        Generator<Integer, Void, String> outer = runner.generator(y -> {
            y.yieldFrom(List.of(1, 2));
            y.yieldFrom(List.<Integer>of());
            return "end";
        });
        Expect.same("the first next()", 1, outer.next());
        Expect.same("the second next()", 2, outer.next());
        Expect.stop("the third next()", "end", outer::next);
    }

    private static void sentToIterator(BodyRunner runner) {
        Generator<Object, String, Void> outer = runner.generator(y -> {
            Expect.thrown("yieldFrom(list), when a value is sent,", UnsupportedOperationException.class, () -> {
                y.yieldFrom(List.of(1, 2));
                return null;
            });
            y.yield("refused inside");
            return null;
        });
        outer.next();
        Expect.same("send(\"a\") to a body that survives the refusal", "refused inside", outer.send("a"));
    }

    private static void shared(BodyRunner runner) throws StopIteration {
        Generator<Object, Object, Object> inner = runner.generator(y -> {
            y.yield(1);
            y.yield(2);
            return "end";
        });
        Generator<Object, Object, Object> outer = outer(runner, inner, new ArrayList<>());
        Expect.same("the outer's first next()", 1, outer.next());
        Expect.same("the delegate's own next() after that", 2, inner.next());
        Expect.state("while nobody steps it", State.SUSPENDED, outer);
        Expect.stop("the delegate's own last next()", "end", inner::next);
        Expect.stop("the outer's next() after its delegate has ended elsewhere", null, outer::next);
    }
}
