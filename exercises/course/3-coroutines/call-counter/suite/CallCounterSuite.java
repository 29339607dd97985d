import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.NotPrimedException;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import dev.yieldlings.trace.source.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

class CallCounterSuite {
    @Check("transcript")
    void transcript() {
        Log<String> out = Log.named("out");
        counter(
                        out,
                        Why.because("This is the conversation on the exercise's page, step by step.")
                                .ask("Where do they part?"))
                .state(State.CREATED)
                .next()
                .yields(0)
                .logs(out)
                .state(State.SUSPENDED)
                .send("CS107")
                .yields(1)
                .logs(out, "coroutine(): CS107 (call id: 1)")
                .send("AC207")
                .yields(2)
                .logs(out, "coroutine(): AC207 (call id: 2)")
                .close()
                .logs(out)
                .state(State.CLOSED);
    }

    @Check("priming")
    void priming() {
        Log<String> out = Log.named("out");
        counter(
                        out,
                        Why.because(
                                "When the first next() comes, nothing has been received yet: it only takes the body to its "
                                        + "first yield, so it is not a call, gives 0 and writes no line."))
                .next()
                .yields(0)
                .logs(out)
                .in(State.SUSPENDED);
        Log<String> other = Log.named("out");
        counter(
                        other,
                        Why.because(
                                "You can't send anything to it before it is primed, and a refused send doesn't count."))
                .send("too early")
                .raises(NotPrimedException.class)
                .logs(other)
                .in(State.CREATED)
                .next()
                .yields(0)
                .logs(other);
    }

    @Check("numbers")
    void numbers() {
        Log<String> out = Log.named("out");
        GeneratorScript<Integer, String, Void> script = primed(
                out,
                Why.because("Each send gives the number of calls so far, including this one.")
                        .ask("What is the variable's value at the moment when your body yields it?"));
        for (int i = 1; i <= 5; i++) {
            script.send("call").yields(i).in(State.SUSPENDED);
        }
        script.because("It goes on counting for as long as you call it.")
                .call("send(\"call\"), 1000 times", () -> {
                    Object last = null;
                    for (int i = 0; i < 1000; i++) {
                        last = script.generator().send("call");
                    }
                    return last;
                })
                .answers(1005);
    }

    @Check("lines")
    void lines() {
        Log<String> out = Log.named("out");
        GeneratorScript<Integer, String, Void> script = primed(
                out,
                Why.because("Each call writes exactly one line, during that call, with the text and the number: "
                        + "coroutine(): TEXT (call id: NUMBER). The first call has the number 1."));
        script.send("one").completes().send("two words").completes().logs(out, "coroutine(): two words (call id: 2)");
        script.send("").completes().logs(out, "coroutine():  (call id: 3)");
        script.send("100%s").completes().logs(out, "coroutine(): 100%s (call id: 4)");
        for (int i = 5; i <= 12; i++) {
            script.send("x").completes().logs(out, "coroutine(): x (call id: " + i + ")");
        }
        IllegalStateException broken = new IllegalStateException("the pipe is broken");
        Script.because("What out throws goes to the caller, as this very object, and the generator is CLOSED: an "
                        + "exception has left its body.")
                .generator(
                        "counter(out that throws)",
                        () -> CallCounter.counter(text -> {
                            throw broken;
                        }))
                .next()
                .completes()
                .send("a")
                .raises(broken)
                .in(State.CLOSED)
                .next()
                .stops();
    }

    @Check("next-counts")
    void nextCounts() {
        Log<String> out = Log.named("out");
        primed(
                        out,
                        Why.because(
                                "Once it is primed, next() is a call like any other that sends null: count it, and write its "
                                        + "line."))
                .next()
                .yields(1)
                .logs(out, "coroutine(): null (call id: 1)")
                .in(State.SUSPENDED)
                .send("text")
                .yields(2)
                .logs(out, "coroutine(): text (call id: 2)")
                .send(null)
                .yields(3)
                .logs(out, "coroutine(): null (call id: 3)")
                .next()
                .yields(4)
                .logs(out, "coroutine(): null (call id: 4)");
    }

    @Check("close")
    void close() {
        Log<String> out = Log.named("out");
        primed(
                        out,
                        Why.because("close() ends it wherever it waits: that is not a call, so write no line for it.")
                                .ask("What does your body do when its yield throws?"))
                .send("one")
                .completes()
                .close()
                .logs(out)
                .in(State.CLOSED)
                .send("two")
                .stops()
                .logs(out)
                .in(State.CLOSED);
        Log<String> other = Log.named("out");
        IllegalStateException exception = new IllegalStateException("the line is dead");
        primed(other, Why.because("What the caller raises is not a call either, and goes back to the caller."))
                .raise(exception)
                .raises(exception)
                .logs(other)
                .in(State.CLOSED);
    }

    @Check("independent")
    void independent() {
        Log<String> left = Log.named("left");
        Log<String> right = Log.named("right");
        Why because = Why.because("Each counter counts its own calls.")
                .ask("Where do you keep the number: in a local variable of the body, or somewhere that both use?");
        GeneratorScript<Integer, String, Void> first =
                Script.because(because).generator("first = counter(left)", () -> CallCounter.counter(left));
        first.next().yields(0);
        first.send("a").yields(1).logs(left, "coroutine(): a (call id: 1)").logs(right);
        GeneratorScript<Integer, String, Void> second =
                Script.because(because).generator("second = counter(right)", () -> CallCounter.counter(right));
        second.state(State.CREATED).next().yields(0);
        first.send("b").yields(2).logs(left, "coroutine(): b (call id: 2)").logs(right);
        second.send("c").yields(1).logs(right, "coroutine(): c (call id: 1)").logs(left);
    }

    @Check("any-order")
    void anyOrder() {
        Model.objects(
                        Inputs.none(),
                        nothing -> "counter(out)",
                        nothing -> new Driven(CallCounter::counter),
                        nothing -> new Driven(reference.CallCounter::counter))
                .call("next()", Driven::next, Driven::next)
                .call("next()", Driven::next, Driven::next)
                .call((String text) -> "send(\"" + text + "\")", Inputs.oneOf("a", "b", ""), Driven::send, Driven::send)
                .call((String text) -> "send(\"" + text + "\")", Inputs.oneOf("a", "b", ""), Driven::send, Driven::send)
                .call("close()", Driven::close, Driven::close)
                .comparing(Object::toString)
                .because("Whatever you call, in whatever order: numbers, lines and states must be right.")
                .agrees();
    }

    /** A counter with all that it has put out. */
    private static final class Driven {
        private final List<String> lines = new ArrayList<>();
        private final Generator<Integer, String, Void> generator;

        Driven(Function<Consumer<String>, Generator<Integer, String, Void>> maker) {
            this.generator = maker.apply(lines::add);
        }

        Object next() {
            return generator.next();
        }

        Object send(String text) {
            return generator.send(text);
        }

        Object close() {
            generator.close();
            return "closed";
        }

        @Override
        public String toString() {
            return generator.state() + ", put out: " + lines;
        }
    }

    private static GeneratorScript<Integer, String, Void> counter(Log<String> out, Why because) {
        return Script.because(because).generator("counter(out)", () -> CallCounter.counter(out));
    }

    private static GeneratorScript<Integer, String, Void> primed(Log<String> out, Why because) {
        return counter(out, because).next().completes();
    }
}
