package dev.yieldlings.kit.protocol.body;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.NotPrimedException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.Step;
import dev.yieldlings.kit.protocol.Expect;
import dev.yieldlings.kit.protocol.Rule;
import java.util.ArrayList;
import java.util.List;

/** Values that go in. */
final class SendRules {
    static final List<Rule<BodyRunner>> ALL = List.of(
            new Rule<>("send(v) is what the waiting yield returns", "PEP 342, send()", SendRules::received),
            new Rule<>("next() makes the waiting yield return null", "PEP 342, send()", SendRules::nothing),
            new Rule<>("send(null) is next(), the first step included", "PEP 342, send()", SendRules::sendNull),
            new Rule<>("no value can be sent before the first yield", "PEP 342, send()", SendRules::notPrimed),
            new Rule<>("resume() says by its result how the step ended", "PEP 380", SendRules::resume));

    private SendRules() {}

    private static Generator<Object, Object, Object> echo(BodyRunner runner) {
        return runner.generator(y -> {
            Object got = y.yield("ready");
            while (!"stop".equals(got)) {
                got = y.yield(got);
            }
            return "stopped";
        });
    }

    private static void received(BodyRunner runner) {
        Generator<Object, Object, Object> echo = echo(runner);
        Expect.same("the first next()", "ready", echo.next());
        Expect.same("send(\"a\") to a body that yields what it gets", "a", echo.send("a"));
        Expect.same("send(5) to a body that yields what it gets", 5, echo.send(5));
        Expect.stop("send(\"stop\")", "stopped", () -> echo.send("stop"));
    }

    private static void nothing(BodyRunner runner) {
        Generator<Object, Object, Object> echo = echo(runner);
        echo.next();
        echo.send("a");
        Expect.same("next() to a body that yields what it gets", null, echo.next());
    }

    private static void sendNull(BodyRunner runner) {
        Generator<Object, Object, Object> echo = echo(runner);
        Expect.same("the first send(null)", "ready", echo.send(null));
        Expect.same("send(null) to a body that yields what it gets", null, echo.send(null));
    }

    private static void notPrimed(BodyRunner runner) {
        List<String> log = new ArrayList<>();
        Generator<Integer, String, Void> generator = runner.generator(y -> {
            log.add("ran");
            y.yield(1);
            return null;
        });
        Expect.thrown("send(\"early\") before the first step", NotPrimedException.class, () -> generator.send("early"));
        Expect.state("after a refused send", State.CREATED, generator);
        Expect.log("after a refused send", log);
        Expect.same("next() after a refused send", 1, generator.next());
    }

    private static void resume(BodyRunner runner) {
        Generator<Object, Object, Object> echo = echo(runner);
        Expect.same("the first resume(null)", new Step.Yielded<>("ready"), echo.resume(null));
        Expect.same("resume(\"a\")", new Step.Yielded<>("a"), echo.resume("a"));
        Expect.same("resume(\"stop\")", new Step.Returned<>("stopped"), echo.resume("stop"));
        Expect.same("resume(null) after the end", new Step.Returned<>(null), echo.resume(null));
    }
}
