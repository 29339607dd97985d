package dev.yieldlings.kit.protocol.body;

import dev.yieldlings.kit.AlreadyExecutingException;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.protocol.Expect;
import dev.yieldlings.kit.protocol.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A generator that is called from its own body. */
final class ReentranceRules {
    static final List<Rule<BodyRunner>> ALL = List.of(
            new Rule<>(
                    "a running generator can't be stepped by next()",
                    "PEP 255",
                    runner -> refused(runner, "next()", Generator::next)),
            new Rule<>(
                    "a running generator can't be sent a value",
                    "PEP 255",
                    runner -> refused(runner, "send(1)", self -> self.send(1))),
            new Rule<>(
                    "no exception can be raised in a running generator",
                    "PEP 342",
                    runner -> refused(runner, "raise()", self -> self.raise(new RuntimeException("raised")))),
            new Rule<>(
                    "a running generator can't be closed",
                    "PEP 342",
                    runner -> refused(runner, "close()", self -> {
                        self.close();
                        return null;
                    })),
            new Rule<>("a generator can't delegate to itself", "PEP 380", ReentranceRules::itself),
            new Rule<>("one that delegates is running with its delegate", "PEP 380", ReentranceRules::delegating));

    private ReentranceRules() {}

    private static void refused(BodyRunner runner, String call, Call inside) {
        Generator<String, Integer, Integer> generator = runner.generator(y -> {
            @SuppressWarnings("unchecked")
            Generator<String, Integer, Integer> self = (Generator<String, Integer, Integer>) y.self();
            Expect.thrown(call + " inside the body", AlreadyExecutingException.class, () -> inside.on(self));
            Expect.state("inside the body, after " + call + " was refused", State.RUNNING, self);
            Integer got = y.yield("unharmed");
            return got;
        });
        Expect.same("next() of a body that survived a refused " + call, "unharmed", generator.next());
        Expect.state("at its yield", State.SUSPENDED, generator);
        Expect.stop("send(5) after that", 5, () -> generator.send(5));
    }

    private static void itself(BodyRunner runner) {
        Generator<String, Integer, Void> generator = runner.generator(y -> {
            Generator<String, Integer, ?> self = y.self();
            Expect.thrown("y.yieldFrom(y.self())", AlreadyExecutingException.class, () -> y.yieldFrom(self));
            y.yield("unharmed");
            return null;
        });
        Expect.same("next() of a body that survived that", "unharmed", generator.next());
    }

    private static void delegating(BodyRunner runner) {
        Generator<State, Void, Void> outer = runner.generator(y -> {
            Generator<State, Void, ?> self = y.self();
            y.yieldFrom(runner.<State, Void, @Nullable Void>generator(inner -> {
                inner.yield(self.state());
                Expect.thrown("next() on the outer from its delegate", AlreadyExecutingException.class, self::next);
                inner.yield(self.state());
                return null;
            }));
            return null;
        });
        for (String step : List.of("first", "second")) {
            Expect.same(
                    "the outer's state() from inside its delegate, at the " + step + " step",
                    State.RUNNING,
                    outer.next());
            Expect.state("while its delegate waits", State.SUSPENDED, outer);
        }
    }

    /** Something that is done to a generator. */
    private interface Call {
        @Nullable
        Object on(Generator<String, Integer, Integer> self);
    }
}
