import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Log;
import dev.yieldlings.trace.source.Noted;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

class ConsumerSuite extends LoopScripts {
    @Check("consumer-fails")
    void consumerFails() {
        Log<Object> log = Log.named("consumer");
        Why passes = Why.because("What the consumer throws goes to the caller, as this very object.")
                .ask("Do you catch an exception that isn't yours?");
        for (Throwable thrown : List.of(
                new IllegalArgumentException("no figs, please"),
                new NoSuchElementException("lost"),
                new AssertionError("can't be"))) {
            Iterator<Integer> iterator = List.of(1, 2, 3).iterator();
            String name = thrown.getClass().getSimpleName();
            Script.because(passes)
                    .calls()
                    .call(
                            "forEach(() -> iterator, consumer that throws " + name + " at 2)",
                            () -> ForLoop.forEach(() -> iterator, failingAt(2, log, thrown)))
                    .raises(thrown)
                    .logs(log, 1, 2)
                    .because("The loop stopped at 2, and took no more from the iterator.")
                    .call("iterator.next()", iterator::next)
                    .answers(3);
            GeneratorScript<Integer, Void, Void> generator = Script.of("generator", numbers(1, 2, 3));
            generator
                    .because(passes)
                    .call(
                            "drain(generator, consumer that throws " + name + " at 2)",
                            () -> ForLoop.drain(generator.generator(), failingAt(2, log, thrown)))
                    .raises(thrown)
                    .logs(log, 1, 2)
                    .because("The loop stopped at 2, and the rest is still in the generator.")
                    .call("drain(generator, consumer)", () -> ForLoop.drain(generator.generator(), capped(log)))
                    .answers(1)
                    .logs(log, 3);
        }
    }

    @Check("closes-nothing")
    void closesNothing() {
        Log<Object> log = Log.named("consumer");
        Why notYours = Why.because(
                        "The code that made the generator closes it. The consumer threw, and the generator is still "
                                + "SUSPENDED.")
                .ask("Do you close it?");
        IllegalArgumentException thrown = new IllegalArgumentException("no figs, please");
        GeneratorScript<Integer, Void, Void> generator = Script.of("generator", Generator.<Integer, Void>of(y -> {
            try {
                y.yield(1);
                y.yield(2);
            } finally {
                Noted.event("finally");
            }
        }));
        generator
                .because(notYours)
                .call(
                        "drain(generator, consumer that throws at 1)",
                        () -> ForLoop.drain(generator.generator(), failingAt(1, log, thrown)))
                .raises(thrown)
                .happens("consumer(1)")
                .in(State.SUSPENDED)
                .next()
                .yields(2);
        for (int failing : new int[] {1, 9}) {
            HandMadeGenerator handMade = new HandMadeGenerator();
            Script.because("A loop only calls next(), until the StopIteration comes or the consumer throws. It does "
                            + "not even close a generator that has ended.")
                    .calls()
                    .call("drain(generator, consumer that throws at " + failing + ")", () -> {
                        try {
                            return ForLoop.drain(handMade, failingAt(failing, log, thrown));
                        } catch (IllegalArgumentException e) {
                            return -1;
                        }
                    })
                    .completes()
                    .call("was raise() or close() called on the generator?", () -> handMade.disturbed)
                    .answers(false);
        }
    }
}
