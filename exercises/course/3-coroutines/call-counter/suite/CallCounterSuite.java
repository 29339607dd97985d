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
    @Check("priming")
    void priming() {
        Log<String> out = Log.named("out");
        counter(
                        out,
                        Why.because(
                                "When the first next() comes, nothing has been received yet: it only takes the body to"
                                        + " its first yield, so it is not a call, gives 0 and writes no line."))
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
        GeneratorScript<Integer, String, Void> script = counter(
                out,
                Why.because("Each send gives the number of calls so far, including this one: one more than the yield "
                                + "before gave.")
                        .ask("What is the variable's value at the moment when your body yields it?"));
        int before = started(script);
        for (int i = 1; i <= 5; i++) {
            script.send("call").yields(before + i).in(State.SUSPENDED);
        }
        script.because("It goes on counting for as long as you call it.")
                .call("send(\"call\"), 1000 times", () -> {
                    Object last = null;
                    for (int i = 0; i < 1000; i++) {
                        last = script.generator().send("call");
                    }
                    return last;
                })
                .answers(before + 1005);
    }

    @Check("lines")
    void lines() {
        Log<String> out = Log.named("out");
        GeneratorScript<Integer, String, Void> script = counter(
                out,
                Why.because("Each call writes exactly one line, during that call, with the text and the number: "
                        + "coroutine(): TEXT (call id: NUMBER). The first call has the number 1."));
        started(script);
        List<String> texts = List.of("one", "two words", "", "100%s", "x", "x", "x", "x", "x", "x", "x", "x");
        for (int i = 1; i <= texts.size(); i++) {
            String text = texts.get(i - 1);
            script.send(text).completes().logs(out, "coroutine(): " + text + " (call id: " + i + ")");
        }
    }

    @Check("next-counts")
    void nextCounts() {
        Why because = Why.because(
                "Once it is primed, next() is a call like any other that sends null: it counts, and has a line.");
        Log<String> out = Log.named("out");
        GeneratorScript<Integer, String, Void> script = counter(out, because);
        started(script);
        int first = answer(script, "send(\"text\")", "text");
        script.next()
                .yields(first + 1)
                .in(State.SUSPENDED)
                .send(null)
                .yields(first + 2)
                .next()
                .yields(first + 3)
                .send("text")
                .yields(first + 4);
        Log<String> texts = Log.named("out");
        GeneratorScript<Integer, String, Void> other = counter(texts, because);
        started(other);
        answer(other, "send(\"text\")", "text");
        List<String> expected = texts.things().stream()
                .map(line -> line.replace("text", "null"))
                .toList();
        Log<String> nulls = Log.named("out");
        GeneratorScript<Integer, String, Void> third = counter(nulls, because);
        started(third);
        int before = nulls.things().size();
        third.next()
                .completes()
                .call(
                        "what was written, first to last",
                        () -> nulls.things().subList(before, nulls.things().size()))
                .answers(expected.subList(Math.min(before, expected.size()), expected.size()));
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
        Log<String> unused = Log.named("out");
        counter(unused, Why.because("It may be closed before anything was sent, even before it was primed."))
                .close()
                .logs(unused)
                .in(State.CLOSED)
                .next()
                .stops()
                .logs(unused);
        Log<String> uncalled = Log.named("out");
        primed(uncalled, Why.because("It may be closed before anything was sent."))
                .close()
                .logs(uncalled)
                .in(State.CLOSED);
        for (int calls = 0; calls < 3; calls++) {
            Log<String> other = Log.named("out");
            IllegalStateException exception = new IllegalStateException("the line is dead");
            GeneratorScript<Integer, String, Void> script = primed(
                    other, Why.because("What the caller raises is not a call either, and goes back to the caller."));
            for (int i = 0; i < calls; i++) {
                script.send("text").completes();
            }
            script.raise(exception).raises(exception).logs(other).in(State.CLOSED);
        }
        outFails(1);
        outFails(3);
    }

    private static void outFails(int call) {
        IllegalStateException broken = new IllegalStateException("the pipe is broken");
        GeneratorScript<Integer, String, Void> script = Script.because(
                        "What out throws goes to the caller, as this very object, and the counter has ended: an "
                                + "exception has left its body.")
                .generator(
                        "counter(out that fails at call " + call + ")",
                        () -> CallCounter.counter(text -> {
                            if (text.contains("fail")) {
                                throw broken;
                            }
                        }));
        started(script);
        for (int i = 1; i < call; i++) {
            script.send("text").completes();
        }
        script.send("fail").raises(broken).in(State.CLOSED).next().stops();
    }

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
                .state(State.CLOSED);
    }

    @Check("independent")
    void independent() {
        Log<String> left = Log.named("left");
        Log<String> right = Log.named("right");
        Why because = Why.because("Each counter counts its own calls: the same as if it were alone.")
                .ask("Where do you keep the number: in a local variable of the body, or somewhere that both use?");
        Log<String> lone = Log.named("out");
        GeneratorScript<Integer, String, Void> alone = counter(lone, because);
        started(alone);
        int one = answer(alone, "send(\"a\")", "a");
        int two = answer(alone, "send(\"a\")", "a");
        GeneratorScript<Integer, String, Void> first =
                Script.because(because).generator("first = counter(left)", () -> CallCounter.counter(left));
        started(first);
        first.send("a").yields(one);
        GeneratorScript<Integer, String, Void> second =
                Script.because(because).generator("second = counter(right)", () -> CallCounter.counter(right));
        started(second);
        first.send("a").yields(two);
        second.send("a").yields(one);
        first.call("what left was told", left::things).answers(lone.things());
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

    /** Primes it; what that gives is judged by {@link #priming}. */
    private static int started(GeneratorScript<Integer, String, Void> script) {
        int[] first = new int[1];
        script.call("next()", () -> first[0] = number(script.generator().next()))
                .completes();
        return first[0];
    }

    private static int answer(GeneratorScript<Integer, String, Void> script, String call, String text) {
        int[] answer = new int[1];
        script.call(call, () -> answer[0] = number(script.generator().send(text)))
                .completes();
        return answer[0];
    }

    private static int number(Integer value) {
        return value == null ? 0 : value;
    }

    private static GeneratorScript<Integer, String, Void> primed(Log<String> out, Why because) {
        return counter(out, because).next().completes();
    }
}
