import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Step;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;

/** Steps, what is raised, close(), and loops: each by the kit's rules, then in every state and with every exception. */
class ThreadGeneratorSuite extends ThreadScripts {
    @Check("steps")
    void steps() {
        check(
                STEPS,
                RAISE,
                Why.because("")
                        .ask("What does the caller hand to the body in a step, and what does the body hand back: "
                                + "at a yield, at its end, when it throws?"));
        Generator<Object, Object, Object> generator = generator(y -> y.yield());
        Script.because("y.yield() is y.yield(null): it yields null, and returns what you send.")
                .calls()
                .call("resume(null) of a body that is return y.yield()", onAThread(() -> generator.resume(null)))
                .answers(new Step.Yielded<>(null))
                .call("resume(\"a\")", onAThread(() -> generator.resume("a")))
                .answers(new Step.Returned<>("a"));
        Delegated.values();
        Exceptional.notPrimed();
        Exceptional.thrown();
    }

    @Check("raise")
    void raise() {
        check(
                RAISE,
                CLOSE,
                Why.because("What is raised is thrown by the yield where the body waits, if it waits at one."));
        Exceptional.caught();
        Exceptional.answered();
        Exceptional.raised();
    }

    @Check("close")
    void close() {
        check(
                CLOSE,
                REENTRANCE,
                Why.because("close() raises a GeneratorExit in the body, and reacts to the body's answer."));
        Exits.passed();
        Exits.answered();
        Exits.ignored();
    }

    @Check("loops")
    void loops() {
        check(
                LOOPS,
                null,
                Why.because("iterator() and stream() are made from your send.")
                        .ask("Is a step taken that nobody asked for?"));
    }
}
