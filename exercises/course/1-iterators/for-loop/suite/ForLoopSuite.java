import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.source.Log;
import dev.yieldlings.trace.source.Noted;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

class ForLoopSuite {
    /** More than any sequence here has, so a loop that comes so far would go on for ever. */
    private static final int TOO_MANY = 2_000;

    @Check("loop-values")
    void loopValues() {
        String every = "Every element goes to the consumer, in the order in which the iterator hands them out, and the "
                + "result is how many there were. Is it one iterator that you ask, or a new one each time?";
        loops(every, List.of("pear", "fig", "plum"));
        loops("Nothing to hand over, and the count is 0.", List.of());
        loops(every, List.of(7));
        loops(
                "null may be an element: it is handed over and counted like others.",
                Arrays.asList(null, "fig", null, null));
        Log<Object> log = Log.named("consumer");
        Generator<Integer, Void, Void> generator = numbers(1, 2, 3);
        Script.because("A generator is an iterable too, and a loop over one that is half used sees the rest.")
                .calls()
                .call("generator.next()", generator::next)
                .answers(1)
                .call("forEach(generator, consumer)", () -> ForLoop.forEach(generator, capped(log)))
                .answers(2)
                .logs(log, 2, 3);
        Integer[] many = new Integer[1_000];
        Arrays.setAll(many, i -> i);
        int[] sum = {0};
        Script.because(every)
                .calls()
                .call(
                        "forEach(the numbers below 1000, consumer)",
                        () -> ForLoop.forEach(Arrays.asList(many), (Number number) -> sum[0] += number.intValue()))
                .answers(1_000)
                .call("their sum, as the consumer has it", () -> sum[0])
                .answers(499_500);
    }

    @Check("loop-once")
    void loopOnce() {
        Log<Object> log = Log.named("consumer");
        Counted counted = new Counted();
        Script.because("A loop asks its iterable for one iterator. Where do you call iterator(): before the loop, or "
                        + "in it?")
                .calls()
                .call("forEach(iterable, consumer)", () -> ForLoop.forEach(counted, capped(log)))
                .completes()
                .call("how many iterators were asked for", () -> counted.opened)
                .answers(1)
                .because("A loop deals with one element after the other: the next one is taken when the consumer is "
                        + "done with the one before. Does your loop look further ahead?")
                .call("forEach(iterable, consumer)", () -> ForLoop.forEach(new Counted(), capped(log)))
                .completes()
                .happens("gives 0", "consumer(0)", "gives 1", "consumer(1)", "gives 2", "consumer(2)");
        Iterator<Integer> itself = List.of(1, 2, 3).iterator();
        Iterable<Integer> oneWalk = () -> itself;
        Script.because("This iterable hands out the same half-used iterator each time, and the loop finishes its walk.")
                .calls()
                .call("iterator.next()", itself::next)
                .answers(1)
                .call("forEach(() -> iterator, consumer)", () -> ForLoop.forEach(oneWalk, capped(log)))
                .answers(2)
                .logs(log, 2, 3);
    }

    @Check("drain-values")
    void drainValues() {
        String all = "Every value goes to the consumer, and the result is how many there were. The StopIteration is "
                + "the end of the loop, and not for the caller. What ends your loop, and when do you count?";
        drains(all, numbers(1, 2, 3), 1, 2, 3);
        drains("This generator ends at its first next(): nothing to hand over, and the count is 0.", numbers());
        drains(
                "null may be yielded: it is handed over and counted like other values.",
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
                .because("What the generator returns at its end is no value of the sequence.")
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
        Script.because("The generator and the consumer take turns. Do you take a value before the one before it has "
                        + "been dealt with?")
                .calls()
                .call("drain(generator, consumer)", () -> ForLoop.drain(alternating, capped(log)))
                .answers(3)
                .happens("makes 0", "consumer(0)", "makes 1", "consumer(1)", "makes 2", "consumer(2)", "ends");
    }

    @Check("half-used")
    void halfUsed() {
        Log<Object> log = Log.named("consumer");
        GeneratorScript<Integer, Void, Void> generator = Script.of("generator", numbers(1, 2, 3, 4));
        String rest = "drain takes what is left, from where the generator stands, and loses nothing.";
        generator
                .because(rest)
                .yieldsEach(1, 2)
                .call("drain(generator, consumer)", () -> ForLoop.drain(generator.generator(), capped(log)))
                .answers(2)
                .logs(log, 3, 4)
                .in(State.CLOSED)
                .because("It is CLOSED by now, so nothing is left: no value, and no exception either.")
                .call("drain(generator, consumer)", () -> ForLoop.drain(generator.generator(), capped(log)))
                .answers(0)
                .logs(log)
                .in(State.CLOSED);
        GeneratorScript<Integer, Void, Void> last = Script.of("generator", numbers(1));
        last.because("Its last value is out, but that it has no more it finds out only when it is asked.")
                .yieldsEach(1)
                .call("drain(generator, consumer)", () -> ForLoop.drain(last.generator(), capped(log)))
                .answers(0)
                .in(State.CLOSED);
        GeneratorScript<Integer, Void, Void> closed = Script.of("generator", numbers(1, 2));
        closed.because("It was closed before it began, so nothing is left.")
                .close()
                .call("drain(generator, consumer)", () -> ForLoop.drain(closed.generator(), capped(log)))
                .answers(0)
                .logs(log)
                .in(State.CLOSED);
    }

    @Check("own-end")
    void ownEnd() {
        Log<Object> log = Log.named("consumer");
        String consumers = "This StopIteration is the consumer's, not the generator's: it is no end of the loop, and "
                + "goes to the caller. What is inside your try block?";
        for (NoSuchElementException thrown : List.of(new StopIteration(), new StopIteration(7))) {
            GeneratorScript<Integer, Void, Void> generator = Script.of("generator", numbers(1, 2, 3));
            generator
                    .because(consumers)
                    .call(
                            "drain(generator, consumer that throws a StopIteration at 2)",
                            () -> ForLoop.drain(generator.generator(), failingAt(2, log, thrown)))
                    .raises(thrown)
                    .in(State.SUSPENDED)
                    .next()
                    .yields(3);
        }
        NoSuchElementException lost = new NoSuchElementException("the list is empty");
        GeneratorScript<Integer, Void, Void> broken = Script.of("generator", Generator.<Integer, Void>of(y -> {
            y.yield(1);
            throw lost;
        }));
        broken.because("Inside the generator something has failed, by a NoSuchElementException that is no "
                        + "StopIteration. Hidden, it would look like the end of the sequence. Which type do you catch?")
                .call("drain(generator, consumer)", () -> ForLoop.drain(broken.generator(), capped(log)))
                .raises(lost)
                .in(State.CLOSED);
        for (RuntimeException failure : List.of(new IllegalStateException("broken"), new RuntimeException("broken"))) {
            GeneratorScript<Integer, Void, Void> failing = Script.of("generator", Generator.<Integer, Void>of(y -> {
                y.yield(1);
                throw failure;
            }));
            failing.because("What fails inside the generator is no end: the caller must hear of it.")
                    .call("drain(generator, consumer)", () -> ForLoop.drain(failing.generator(), capped(log)))
                    .raises(failure);
        }
        GeneratorScript<Integer, Void, Void> leaking = Script.of("generator", Generator.<Integer, Void>of(y -> {
            y.yield(1);
            throw new StopIteration();
        }));
        leaking.because("A StopIteration that leaves a generator's body is a mistake there, so it comes out as a "
                        + "LeakedStopIterationException. It goes to the caller like other failures.")
                .call("drain(generator, consumer)", () -> ForLoop.drain(leaking.generator(), capped(log)))
                .raises(LeakedStopIterationException.class);
    }

    @Check("consumer-fails")
    void consumerFails() {
        Log<Object> log = Log.named("consumer");
        String passes = "What the consumer throws goes to the caller, this very object. Do you catch what isn't yours?";
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
                    .because("The loop was left at 2, and no more was taken from the iterator.")
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
                    .because("The loop was left at 2, and the rest is there for who wants it.")
                    .call("drain(generator, consumer)", () -> ForLoop.drain(generator.generator(), capped(log)))
                    .answers(1)
                    .logs(log, 3);
        }
    }

    @Check("closes-nothing")
    void closesNothing() {
        Log<Object> log = Log.named("consumer");
        String notYours = "Who made the generator closes it. The consumer has thrown, and the generator is SUSPENDED "
                + "as it was. Do you close it?";
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
            HandMade handMade = new HandMade();
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

    private static void loops(String because, List<?> elements) {
        Log<Object> log = Log.named("consumer");
        Script.because(because)
                .calls()
                .call("forEach(" + shown(elements) + ", consumer)", () -> ForLoop.forEach(elements, capped(log)))
                .answers(elements.size())
                .logs(log, elements.toArray());
    }

    private static String shown(List<?> elements) {
        return "the list " + elements;
    }

    private static void drains(String because, Generator<Integer, Void, Void> generator, Object... values) {
        Log<Object> log = Log.named("consumer");
        Script.of("generator", generator)
                .because(because)
                .call("drain(generator, consumer)", () -> ForLoop.drain(generator, capped(log)))
                .answers(values.length)
                .logs(log, values)
                .in(State.CLOSED);
    }

    private static Generator<Integer, Void, Void> numbers(Integer... numbers) {
        return Generator.of(y -> {
            for (Integer number : numbers) {
                y.yield(number);
            }
        });
    }

    /** Hands on to the log, but ends a loop that would never end. */
    private static Consumer<Object> capped(Log<Object> log) {
        int[] calls = {0};
        return thing -> {
            if (++calls[0] > TOO_MANY) {
                throw new IllegalStateException("the loop handed over more than there is");
            }
            log.accept(thing);
        };
    }

    private static Consumer<Object> failingAt(int value, Log<Object> log, Throwable thrown) {
        return thing -> {
            log.accept(thing);
            if (thing.equals(value)) {
                throw ForLoopSuite.<RuntimeException>unchecked(thrown);
            }
        };
    }

    /** Lets any exception out of a method that does not declare it. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }

    /** Three numbers; each that is given out is an event, and so many iterators have been asked for. */
    private static final class Counted implements Iterable<Integer> {
        private int opened;

        @Override
        public Iterator<Integer> iterator() {
            opened++;
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < 3;
                }

                @Override
                public Integer next() {
                    if (next == 3) {
                        throw new NoSuchElementException();
                    }
                    Noted.event("gives " + next);
                    return next++;
                }
            };
        }
    }

    /** A generator without a body that yields 1 and 2, and knows whether more than a step was asked of it. */
    private static final class HandMade implements Generator<Integer, Void, Void> {
        private State state = State.CREATED;
        private int last;
        private boolean disturbed;

        @Override
        public Integer send(Void value) {
            if (last == 2) {
                state = State.CLOSED;
                throw new StopIteration();
            }
            state = State.SUSPENDED;
            return ++last;
        }

        @Override
        public Integer raise(Throwable exception) {
            disturbed = true;
            throw ForLoopSuite.<RuntimeException>unchecked(exception);
        }

        @Override
        public void close() {
            disturbed = true;
            state = State.CLOSED;
        }

        @Override
        public State state() {
            return state;
        }
    }
}
