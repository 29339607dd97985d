import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.NotPrimedException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.Step;
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

class EchoSuite {
    @Check("refusal")
    void refusal() {
        Log<String> out = Log.named("out");
        echo(
                        out,
                        Why.because("echo(out) only makes the generator. It doesn't wait at a yield yet, so it"
                                        + " can't receive anything; the caller has to prime it first, and sending"
                                        + " a text before that is refused.")
                                .ask("Do you prime it yourself?"))
                .state(State.CREATED)
                .send("too early")
                .raises(NotPrimedException.class)
                .logs(out)
                .in(State.CREATED)
                .because("A refused send changes nothing: you can prime the generator and use it like any other.")
                .next()
                .yields(null)
                .in(State.SUSPENDED);
    }

    @Check("priming")
    void priming() {
        Log<String> out = Log.named("out");
        primed(
                        out,
                        Why.because("The first next() only takes the body to its first yield, which yields null."
                                        + " You have sent nothing by then.")
                                .ask("Does your body put something out before it waits?"))
                .state(State.SUSPENDED)
                .call("what was put out until now", out::things)
                .answers(List.of());
    }

    @Check("words")
    void words() {
        Log<String> out = Log.named("out");
        primed(
                        out,
                        Why.because("Put out each text at once, during that very send, which then returns null:"
                                        + " the next yield has nothing to say.")
                                .ask("How many yields does your loop use for each text?"))
                .send("Hello CS107/AC207")
                .yields(null)
                .logs(out, "Hello CS107/AC207")
                .in(State.SUSPENDED)
                .send("and again")
                .yields(null)
                .logs(out, "and again")
                .in(State.SUSPENDED)
                .send("and again")
                .yields(null)
                .logs(out, "and again")
                .because("A text is a text, even an empty one.")
                .send("")
                .yields(null)
                .logs(out, "")
                .send(" ")
                .yields(null)
                .logs(out, " ");
        Log<String> patient = Log.named("out");
        GeneratorScript<Void, String, Void> script =
                primed(patient, Why.because("It never ends by itself, however often you send to it."));
        script.call("send(\"tick\"), 1000 times", () -> {
                    int before = patient.things().size();
                    for (int i = 0; i < 1000; i++) {
                        script.generator().send("tick");
                    }
                    return patient.things().size() - before + " put out";
                })
                .answers("1000 put out")
                .in(State.SUSPENDED);
    }

    @Check("null")
    void nulls() {
        Why because = Why.because(
                        "next() is the same as send(null): its yield returns null, and you put that out like any text.")
                .ask("Does your loop check whether the text is null?");
        Log<String> texts = Log.named("out");
        State afterText = sent(primed(texts, because), "a text").generator().state();
        for (boolean isNext : new boolean[] {true, false}) {
            Log<String> out = Log.named("out");
            GeneratorScript<Void, String, Void> script = primed(out, because);
            (isNext ? stepped(script) : sent(script, null))
                    .logs(out, (String) null)
                    .because("null doesn't mean the end: the echo goes on after it as after any text.")
                    .in(afterText);
        }
    }

    @Check("close")
    void close() {
        Log<String> out = Log.named("out");
        Why because = Why.because("close() makes the waiting yield throw a GeneratorExit, and then the body must end "
                        + "and put out nothing more.")
                .ask("Does your body catch more than it should?");
        sent(primed(out, because), "first")
                .close()
                .logs(out)
                .in(State.CLOSED)
                .because("A closed generator receives nothing more: send() throws a StopIteration, as next() does.")
                .send("anybody there?")
                .stops()
                .logs(out)
                .next()
                .stops()
                .logs(out)
                .in(State.CLOSED);
        Log<String> unheard = Log.named("out");
        primed(unheard, because).close().logs(unheard).in(State.CLOSED);
        for (int texts = 0; texts < 3; texts++) {
            Log<String> other = Log.named("out");
            IllegalStateException exception = new IllegalStateException("the line is dead");
            GeneratorScript<Void, String, Void> script = primed(
                    other,
                    Why.because("What the caller raises comes out at the waiting yield; the echo must not keep it."));
            for (int i = 0; i < texts; i++) {
                sent(script, "text");
            }
            script.raise(exception).raises(exception).logs(other).in(State.CLOSED);
        }
        Log<String> unused = Log.named("out");
        echo(unused, Why.because("If it has not begun, there is nothing to end."))
                .close()
                .logs(unused)
                .in(State.CLOSED)
                .next()
                .stops();
        outFails(new IllegalStateException("the pipe is broken"));
        outFails(new AssertionError("the pipe is broken"));
    }

    private static void outFails(Throwable broken) {
        List<String> heard = new ArrayList<>();
        GeneratorScript<Void, String, Void> script = Script.because(
                        "What out throws goes to the caller, as this very object, and the echo has ended: an exception "
                                + "has left its body.")
                .generator(
                        "echo(out that fails at \"b\")",
                        () -> Echo.echo(text -> {
                            heard.add(text);
                            if ("b".equals(text)) {
                                throw EchoSuite.<RuntimeException>unchecked(broken);
                            }
                        }));
        script.call("next(), then send(\"b\") until it throws", () -> {
                    Step<Void, Void> step = script.generator().resume(null);
                    while (step instanceof Step.Yielded && heard.size() < 4) {
                        step = script.generator().resume("b");
                    }
                    return step;
                })
                .raises(broken)
                .in(State.CLOSED)
                .send("c")
                .stops()
                .call("did out get \"c\"?", () -> heard.contains("c"))
                .answers(false);
    }

    @Check("independent")
    void independent() {
        Log<String> left = Log.named("left");
        Log<String> right = Log.named("right");
        Why because = Why.because("Each echo has its own place to put things out.")
                .ask("Does each call of echo make a new generator that uses its own consumer?");
        GeneratorScript<Void, String, Void> first =
                Script.because(because).generator("first = echo(left)", () -> Echo.echo(left));
        prime(first);
        GeneratorScript<Void, String, Void> second =
                Script.because(because).generator("second = echo(right)", () -> Echo.echo(right));
        prime(second);
        sent(first, "a");
        sent(second, "b");
        sent(first, "c");
        first.call(
                        "did right get \"a\" or \"c\"?",
                        () -> right.things().contains("a") || right.things().contains("c"))
                .answers(false);
        second.call("did left get \"b\"?", () -> left.things().contains("b")).answers(false);
        first.call("did left get \"a\"?", () -> left.things().contains("a")).answers(true);
        second.call("did right get \"b\"?", () -> right.things().contains("b")).answers(true);
    }

    @Check("any-order")
    void anyOrder() {
        Model.objects(
                        Inputs.none(),
                        nothing -> "echo(out)",
                        nothing -> new Driven(Echo::echo),
                        nothing -> new Driven(reference.Echo::echo))
                .call("next()", Driven::next, Driven::next)
                .call("next()", Driven::next, Driven::next)
                .call((String text) -> "send(\"" + text + "\")", Inputs.oneOf("a", "b", ""), Driven::send, Driven::send)
                .call((String text) -> "send(\"" + text + "\")", Inputs.oneOf("a", "b", ""), Driven::send, Driven::send)
                .call("close()", Driven::close, Driven::close)
                .comparing(Object::toString)
                .because("Whatever you call, in whatever order: what you put out and the state must be right.")
                .agrees();
    }

    /** An echo with all that it has put out. */
    private static final class Driven {
        private final List<String> put = new ArrayList<>();
        private final Generator<Void, String, Void> generator;

        Driven(Function<Consumer<String>, Generator<Void, String, Void>> maker) {
            this.generator = maker.apply(text -> put.add(text == null ? "null" : '"' + text + '"'));
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
            return generator.state() + ", put out: " + put;
        }
    }

    private static GeneratorScript<Void, String, Void> echo(Log<String> out, Why because) {
        return Script.because(because).generator("echo(out)", () -> Echo.echo(out));
    }

    private static GeneratorScript<Void, String, Void> primed(Log<String> out, Why because) {
        return prime(echo(out, because));
    }

    /** Primes it, unless it comes primed: that is judged elsewhere. */
    private static GeneratorScript<Void, String, Void> prime(GeneratorScript<Void, String, Void> script) {
        return script.generator().state() == State.CREATED ? script.next().completes() : script;
    }

    /** A send of which it does not matter whether the echo ends with it. */
    private static GeneratorScript<Void, String, Void> sent(GeneratorScript<Void, String, Void> script, String text) {
        String shown = text == null ? "null" : '"' + text + '"';
        return script.call("send(" + shown + ")", () -> script.generator().resume(text))
                .completes();
    }

    private static GeneratorScript<Void, String, Void> stepped(GeneratorScript<Void, String, Void> script) {
        return script.call("next()", () -> script.generator().resume(null)).completes();
    }

    /** Lets any exception out of a method that does not declare it. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
