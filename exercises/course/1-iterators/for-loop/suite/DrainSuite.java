import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Log;
import dev.yieldlings.trace.source.Noted;
import java.util.List;
import java.util.NoSuchElementException;

class DrainSuite extends LoopScripts {
    @Check("drain-values")
    void drainValues() {
        Why all = Why.because(
                        "Every value goes to the consumer, and the result is how many there were. The StopIteration "
                                + "ends the loop, and does not go to the caller.")
                .ask("What ends your loop, and when do you count?");
        drains(all, numbers(1, 2, 3), 1, 2, 3);
        drains(
                Why.because(
                        "This generator ends at its first next(): there is nothing to pass on, and the count is 0."),
                numbers());
        drains(
                Why.because("A generator may yield null: pass it on and count it like any other value."),
                numbers(null, 7, null, null),
                null,
                7,
                null,
                null);
        Log<Object> log = Log.named("consumer");
        GeneratorScript<String, Void, Integer> returning =
                Script.of("generator", Generator.<String, Void, Integer>returning(y -> {
                    y.yield("fig");
                    return 7;
                }));
        returning
                .because("What the generator returns at its end is not a value of the sequence.")
                .call("drain(generator, consumer)", () -> ForLoop.drain(returning.generator(), capped(log)))
                .answers(1)
                .logs(log, "fig")
                .in(State.CLOSED);
        Generator<Integer, Void, Void> alternating = Generator.of(y -> {
            for (int i = 0; i < 3; i++) {
                Noted.event("makes " + i);
                y.yield(i);
            }
            Noted.event("ends");
        });
        Script.because("The generator and the consumer take turns.")
                .ask("Do you take a value before the consumer is done with the one before?")
                .calls()
                .call("drain(generator, consumer)", () -> ForLoop.drain(alternating, capped(log)))
                .answers(3)
                .happens("makes 0", "consumer(0)", "makes 1", "consumer(1)", "makes 2", "consumer(2)", "ends");
        Log<Object> seen = Log.named("consumer");
        Script.calls()
                .because("A value may be zero or empty, like any other.")
                .call(
                        "drain(a generator of 0, \"\", 1, consumer)",
                        () -> ForLoop.drain(
                                Generator.<Object, Void>of(y -> {
                                    y.yield(0);
                                    y.yield("");
                                    y.yield(1);
                                }),
                                capped(seen)))
                .answers(3)
                .logs(seen, 0, "", 1)
                .because("A loop inside a loop counts its own values.")
                .ask("Where do you keep the count?")
                .call(
                        "drain(numbers(1, 2), n -> drain(numbers(3, 4, 5), …))",
                        () -> ForLoop.drain(numbers(1, 2), n -> ForLoop.drain(numbers(3, 4, 5), inner -> {})))
                .answers(2);
    }

    @Check("half-used")
    void halfUsed() {
        Log<Object> log = Log.named("consumer");
        GeneratorScript<Integer, Void, Void> generator = Script.of("generator", numbers(1, 2, 3, 4));
        String rest = "drain takes what is left, from where the generator is, and loses nothing.";
        generator
                .because(rest)
                .yieldsEach(1, 2)
                .call("drain(generator, consumer)", () -> drainedSomehow(generator.generator(), log))
                .completes()
                .logs(log, 3, 4)
                .in(State.CLOSED)
                .because("It is CLOSED by now, so nothing is left: no value, and no exception either.")
                .call("drain(generator, consumer)", () -> ForLoop.drain(generator.generator(), capped(log)))
                .completes()
                .logs(log)
                .in(State.CLOSED);
        GeneratorScript<Integer, Void, Void> last = Script.of("generator", numbers(1));
        last.because("It has yielded its last value, but it finds out that there are no more only when you ask.")
                .yieldsEach(1)
                .call("drain(generator, consumer)", () -> drainedSomehow(last.generator(), log))
                .completes()
                .logs(log)
                .in(State.CLOSED);
        GeneratorScript<Integer, Void, Void> closed = Script.of("generator", numbers(1, 2));
        closed.because("It was closed before it began, so there is nothing left.")
                .close()
                .call("drain(generator, consumer)", () -> ForLoop.drain(closed.generator(), capped(log)))
                .completes()
                .logs(log)
                .in(State.CLOSED);
    }

    /** Whether the end comes out, and what is counted, are checks of their own. */
    private static boolean drainedSomehow(Generator<Integer, Void, Void> generator, Log<Object> log) {
        try {
            ForLoop.drain(generator, capped(log));
            return true;
        } catch (StopIteration end) {
            return false;
        }
    }

    @Check("own-end")
    void ownEnd() {
        Log<Object> log = Log.named("consumer");
        Why consumers = Why.because(
                        "This StopIteration is the consumer's, not the generator's: it does not end the loop, and "
                                + "goes to the caller.")
                .ask("What is inside your try block?");
        for (NoSuchElementException thrown : List.of(new StopIteration(), new StopIteration(7))) {
            GeneratorScript<Integer, Void, Void> generator = Script.of("generator", numbers(1, 2, 3));
            generator
                    .because(consumers)
                    .call(
                            "drain(generator, consumer that throws a StopIteration at 2)",
                            () -> ForLoop.drain(generator.generator(), failingAt(2, log, thrown)))
                    .raises(thrown);
            Generator<Integer, Void, Void> closing = numbers(1, 2);
            Script.because(
                            "The consumer has closed the generator, and then throws a StopIteration of its own. Where an "
                                    + "exception comes from doesn't depend on the generator's state.")
                    .ask("How does your code tell the consumer's exception from the generator's?")
                    .calls()
                    .call(
                            "drain(generator, consumer that closes it and throws a StopIteration)",
                            () -> ForLoop.drain(closing, value -> {
                                closing.close();
                                throw thrown;
                            }))
                    .raises(thrown);
        }
        NoSuchElementException lost = new NoSuchElementException("the list is empty");
        GeneratorScript<Integer, Void, Void> broken = Script.of("generator", Generator.<Integer, Void>of(y -> {
            y.yield(1);
            throw lost;
        }));
        broken.because("Something failed inside the generator, with a NoSuchElementException that isn't a "
                        + "StopIteration. If you hide it, it looks like the end of the sequence.")
                .ask("Which type do you catch?")
                .call("drain(generator, consumer)", () -> ForLoop.drain(broken.generator(), capped(log)))
                .raises(lost)
                .in(State.CLOSED);
        for (RuntimeException failure : List.of(new IllegalStateException("broken"), new RuntimeException("broken"))) {
            GeneratorScript<Integer, Void, Void> failing = Script.of("generator", Generator.<Integer, Void>of(y -> {
                y.yield(1);
                throw failure;
            }));
            failing.because("A failure inside the generator is not the end: the caller must see it.")
                    .call("drain(generator, consumer)", () -> ForLoop.drain(failing.generator(), capped(log)))
                    .raises(failure);
        }
        GeneratorScript<Integer, Void, Void> leaking = Script.of("generator", Generator.<Integer, Void>of(y -> {
            y.yield(1);
            throw new StopIteration();
        }));
        leaking.because("A StopIteration that leaves a generator's body is a mistake there, so it comes out as a "
                        + "LeakedStopIterationException. It goes to the caller like any other failure.")
                .call("drain(generator, consumer)", () -> ForLoop.drain(leaking.generator(), capped(log)))
                .raises(LeakedStopIterationException.class);
    }

    private static void drains(Why because, Generator<Integer, Void, Void> generator, Object... values) {
        Log<Object> log = Log.named("consumer");
        Script.of("generator", generator)
                .because(because)
                .call("drain(generator, consumer)", () -> ForLoop.drain(generator, capped(log)))
                .answers(values.length)
                .logs(log, values)
                .in(State.CLOSED);
    }
}
