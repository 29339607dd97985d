import dev.yieldlings.kit.Body;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.kit.Yielder;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Script;
import java.util.List;

/** Delegates that throw or return, at any call that reaches them. */
final class Delegates {
    private Delegates() {}

    private interface Call {
        Object on(Generator<Object, Object, Object> outer);
    }

    /** The delegate throws at its first step, at a later one, and at what is raised. */
    static void throwing() {
        CallScript script = Script.because("What leaves the delegate comes out of the yieldFrom, the same object, and "
                        + "the body could catch it.")
                .ask("Which exceptions mean that the delegate has ended?")
                .calls();
        for (Throwable thrown : Judged.each("of the delegate")) {
            String type = thrown.getClass().getSimpleName();
            comesOut(script, thrown, "next(), at which the delegate throws " + type, Generator::next, y -> {
                throw ThreadScripts.<RuntimeException>unchecked(thrown);
            });
            comesOut(script, thrown, "send(\"a\"), at which the delegate throws " + type, Delegates::sends, y -> {
                y.yield("waits");
                throw ThreadScripts.<RuntimeException>unchecked(thrown);
            });
            comesOut(script, thrown, "raise, at which the delegate throws " + type, Delegates::raises, y -> {
                try {
                    return y.yield("waits");
                } catch (IllegalArgumentException raised) {
                    throw ThreadScripts.<RuntimeException>unchecked(thrown);
                }
            });
        }
    }

    /** What the delegate does at a close() of the body that delegates to it. */
    static void closing() {
        CallScript script = Script.because("A GeneratorExit closes the delegate, and then carries on in the body; but "
                        + "if that close() throws, its exception takes the place of the GeneratorExit.")
                .calls();
        for (Throwable thrown : Judged.each("of the delegate")) {
            if (Judged.closes() && !(thrown instanceof GeneratorExit)) {
                String type = thrown.getClass().getSimpleName();
                comesOut(script, thrown, "close(), at which the delegate throws " + type, Delegates::closes, y -> {
                    try {
                        return y.yield("waits");
                    } catch (GeneratorExit exit) {
                        throw ThreadScripts.<RuntimeException>unchecked(thrown);
                    }
                });
            }
        }
        GeneratorExit exit = new GeneratorExit("raised");
        comesOut(
                script,
                exit,
                "raise(GeneratorExit), at which the delegate returns",
                outer -> outer.next() == null ? null : outer.raise(exit),
                y -> {
                    try {
                        return y.yield("waits");
                    } catch (GeneratorExit caught) {
                        return "done";
                    }
                });
    }

    private static Object sends(Generator<Object, Object, Object> outer) {
        outer.next();
        return outer.send("a");
    }

    private static Object raises(Generator<Object, Object, Object> outer) {
        outer.next();
        return outer.raise(new IllegalArgumentException("raised"));
    }

    private static Object closes(Generator<Object, Object, Object> outer) {
        outer.next();
        outer.close();
        return null;
    }

    private static void comesOut(
            CallScript script, Throwable thrown, String call, Call action, Body<Object, Object, Object> delegate) {
        Throwable[] caught = new Throwable[1];
        Generator<Object, Object, Object> outer = ThreadScripts.generator(y -> {
            try {
                return y.yieldFrom(ThreadScripts.generator(delegate));
            } catch (Throwable out) {
                caught[0] = out;
                return null;
            }
        });
        script.call("what comes out of yieldFrom at " + call, ThreadScripts.onAThread(() -> {
                    try {
                        action.on(outer);
                    } catch (StopIteration end) {
                        // The body has caught the exception, and has returned.
                    }
                    return caught[0];
                }))
                .answersItself("that same exception", thrown);
    }

    /** The first delegate ends in each way that it can; a second one follows. */
    static void following() {
        for (Object result : Delegated.VALUES) {
            String shown = Delegated.shown(result);
            CallScript script = Script.because("A delegate that catches what is raised, and returns, has ended: its "
                            + "result is what yieldFrom returns, and the body goes on.")
                    .ask("How does a raise tell you that the delegate has ended?")
                    .calls();
            Generator<Object, Object, Object> outer = ThreadScripts.generator(y -> {
                Object first = y.yieldFrom(returning(result));
                Object second = y.yieldFrom(echoing(first));
                return List.of("the end", String.valueOf(second));
            });
            script.call(
                            "next() of a body that delegates to one generator, then to another",
                            ThreadScripts.onAThread(outer::next))
                    .answers("waits")
                    .call(
                            "raise(IllegalArgumentException), at which the first returns " + shown
                                    + "; the second yields that",
                            ThreadScripts.onAThread(() -> outer.raise(new IllegalArgumentException("raised"))))
                    .answers(result)
                    .call("send(\"a\"), which the second yields", ThreadScripts.onAThread(() -> outer.send("a")))
                    .answers("a")
                    .call(
                            "raise(IllegalArgumentException), which the second yields in words",
                            ThreadScripts.onAThread(() -> outer.raise(new IllegalArgumentException("raised"))))
                    .answers("caught");
        }
    }

    private static Generator<Object, Object, Object> returning(Object result) {
        return ThreadScripts.generator(y -> {
            try {
                return y.yield("waits");
            } catch (IllegalArgumentException raised) {
                return result;
            }
        });
    }

    private static Generator<Object, Object, Object> echoing(Object first) {
        return ThreadScripts.generator(y -> {
            Object got = first;
            while (true) {
                got = echo(y, got);
            }
        });
    }

    private static Object echo(Yielder<Object, Object> y, Object value) {
        try {
            return y.yield(value);
        } catch (IllegalArgumentException raised) {
            return "caught";
        }
    }
}
