import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Log;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

class ConsumerSuite extends LoopScripts {
    /** A StopIteration that drain's consumer throws is a check of its own. */
    @Check("consumer-fails")
    void consumerFails() {
        Log<Object> log = Log.named("consumer");
        Why passes = Why.because("What the consumer throws goes to the caller, as this very object.")
                .ask("Do you catch an exception that isn't yours?");
        for (RuntimeException thrown : List.of(new StopIteration(), new NoSuchElementException("lost"))) {
            Script.because("The consumer throws while it has the last element. That is no end either.")
                    .ask("Do you catch an exception that isn't yours?")
                    .calls()
                    .call(
                            "forEach(List.of(1), consumer that throws "
                                    + thrown.getClass().getSimpleName() + " at 1)",
                            () -> ForLoop.forEach(List.of(1), failingAt(1, log, thrown)))
                    .raises(thrown);
        }
        for (Throwable thrown : List.of(
                new IllegalArgumentException("no figs, please"),
                new NoSuchElementException("lost"),
                new StopIteration(),
                new AssertionError("can't be"))) {
            Iterator<Integer> iterator = List.of(1, 2, 3).iterator();
            String name = thrown.getClass().getSimpleName();
            Script.because(passes)
                    .calls()
                    .call(
                            "forEach(() -> iterator, consumer that throws " + name + " at 2)",
                            () -> ForLoop.forEach(() -> iterator, failingAt(2, log, thrown)))
                    .raises(thrown);
            if (thrown instanceof StopIteration) {
                continue;
            }
            GeneratorScript<Integer, Void, Void> generator = Script.of("generator", numbers(1, 2, 3));
            generator
                    .because(passes)
                    .call(
                            "drain(generator, consumer that throws " + name + " at 2)",
                            () -> ForLoop.drain(generator.generator(), failingAt(2, log, thrown)))
                    .raises(thrown);
            Log<Object> passedOn = Log.named("consumer");
            GeneratorScript<Integer, Void, Void> another = Script.of("generator", numbers(1, 2, 3));
            another.because("The consumer threw, so the loop is over: no further element goes to the consumer.")
                    .call("drain(generator, consumer that throws " + name + " at once)", () -> {
                        try {
                            return ForLoop.drain(another.generator(), thing -> {
                                passedOn.accept("an element");
                                throw LoopScripts.<RuntimeException>unchecked(thrown);
                            });
                        } catch (Throwable e) {
                            return e == thrown;
                        }
                    })
                    .answers(true)
                    .logs(passedOn, "an element");
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
        GeneratorScript<Integer, Void, Void> generator = Script.of("generator", numbers(1, 2, 3));
        boolean[] passed = {false};
        generator
                .because(notYours)
                .call("drain(generator, consumer that throws at once)", () -> {
                    try {
                        return ForLoop.drain(generator.generator(), element -> {
                            throw thrown;
                        });
                    } catch (IllegalArgumentException e) {
                        passed[0] = true;
                        return -1;
                    }
                })
                .completes();
        if (passed[0]) {
            generator.state(State.SUSPENDED);
        }
        for (int failing : new int[] {1, 9}) {
            HandMadeGenerator handMade = new HandMadeGenerator();
            Script.because("A loop only calls next(), until the StopIteration comes or the consumer throws. It does "
                            + "not even close a generator that has ended.")
                    .calls()
                    .call("drain(generator, consumer that throws at " + failing + ")", () -> {
                        try {
                            return ForLoop.drain(handMade, failingAt(failing, log, thrown));
                        } catch (IllegalArgumentException | StopIteration e) {
                            return -1;
                        }
                    })
                    .completes()
                    .call("was raise() or close() called on the generator?", () -> handMade.disturbed)
                    .answers(false);
        }
    }
}
