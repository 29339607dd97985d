import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Reaction;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;

class Gen107Suite {
    @Check("gen107")
    void gen107() {
        Script.because("Calling gen107 runs no line of its body.")
                .ask("Does yours take a step at once?")
                .generator("gen107()", Gen107::gen107)
                .state(State.CREATED)
                .because("Each next() runs to the next yield and waits there: 1, 0 and 7 come in this order.")
                .next()
                .yields(1)
                .in(State.SUSPENDED)
                .next()
                .yields(0)
                .in(State.SUSPENDED)
                .next()
                .yields(7)
                .in(State.SUSPENDED)
                .because("After the third yield the body is at its end, and so is the generator, for good.")
                .stops()
                .in(State.CLOSED)
                .forGood();
        if (Gen107.gen107() != Gen107.gen107()) {
            closes("gen107()", Gen107::gen107);
        }
    }

    @Check("early")
    void early() {
        Script.because("Calling early runs no line of its body.")
                .ask("Does yours take a step at once?")
                .generator("early()", Gen107::early)
                .state(State.CREATED)
                .because("The first two values are those of gen107.")
                .next()
                .yields(1)
                .in(State.SUSPENDED)
                .next()
                .yields(0)
                .in(State.SUSPENDED)
                .because("Here the body returns, and that ends the generator: the caller gets a StopIteration, and "
                        + "nothing after the return runs.")
                .ask("How do you return?")
                .stops()
                .in(State.CLOSED)
                .forGood();
        Script.because("A loop sees two values, and no exception.")
                .calls()
                .call("for (int i : early())", () -> values(Gen107.early()))
                .answers(List.of(1, 0));
        closes("early()", Gen107::early);
    }

    private static void closes(String call, Callable<Generator<Integer, Void, Void>> maker) {
        Script.because("close() ends it wherever it waits, for good.")
                .generator(call, maker)
                .next()
                .completes()
                .close()
                .in(State.CLOSED)
                .stops()
                .in(State.CLOSED);
    }

    @Check("factory")
    void factory() {
        Why ownPlace = Why.because("Each call makes a new generator, with its own place.")
                .ask("Do you keep one of them in a field?");
        GeneratorScript<Integer, Void, Void> a = Script.because(ownPlace).generator("a = gen107()", Gen107::gen107);
        GeneratorScript<Integer, Void, Void> b = Script.because(ownPlace).generator("b = gen107()", Gen107::gen107);
        a.yieldsEach(1, 0);
        b.yieldsEach(1);
        a.yieldsEach(7);
        b.yieldsEach(0);
        a.stops();
        b.yieldsEach(7);
        Script.because("A loop over a new one sees the three values.")
                .calls()
                .call("for (int i : gen107())", () -> values(Gen107.gen107()))
                .answers(List.of(1, 0, 7));
        GeneratorScript<Integer, Void, Void> c = Script.because(ownPlace).generator("c = early()", Gen107::early);
        c.yieldsEach(1);
        GeneratorScript<Integer, Void, Void> d = Script.because(ownPlace).generator("d = early()", Gen107::early);
        d.yieldsEach(1, 0);
        c.yieldsEach(0);
    }

    @Check("rest")
    void rest() {
        Why all =
                Why.because("rest takes what the generator has left, in order, and then the generator has reached its "
                        + "end: CLOSED.");
        Generator<Integer, Void, Void> g = numbers(1, 0, 7);
        GeneratorScript<Integer, Void, Void> halfUsed = Script.of("g", g).because(all);
        halfUsed.yieldsEach(1)
                .call("rest(g)", () -> Gen107.rest(g))
                .answers(List.of(0, 7))
                .in(State.CLOSED)
                .because("It is CLOSED, so there is nothing left: an empty list, and no exception.")
                .call("rest(g)", () -> Gen107.rest(g))
                .answers(List.of())
                .in(State.CLOSED);

        rest("a generator of 3, 1, 2", all, numbers(3, 1, 2))
                .answers(List.of(3, 1, 2))
                .in(State.CLOSED);
        rest("a generator of nothing", Why.because("Nothing is left, so the list is empty."), numbers())
                .answers(List.of())
                .in(State.CLOSED);

        Generator<Integer, Void, Void> last = numbers(1);
        Script.of("g", last)
                .because("It has already yielded its last value, but it finds out only when you ask again.")
                .yieldsEach(1)
                .call("rest(g)", () -> Gen107.rest(last))
                .answers(List.of())
                .in(State.CLOSED);
        Generator<Integer, Void, Void> closed = numbers(1, 2);
        Script.of("g", closed)
                .because("It was closed, so nothing is left.")
                .yieldsEach(1)
                .close()
                .call("rest(g)", () -> Gen107.rest(closed))
                .answers(List.of())
                .in(State.CLOSED);
        Generator<String, Void, Integer> returning = Generator.returning(y -> {
            y.yield("fig");
            return 7;
        });
        Script.of("g", returning)
                .because("What a generator returns at its end is not one of its values.")
                .call("rest(g)", () -> Gen107.rest(returning))
                .answers(List.of("fig"))
                .in(State.CLOSED);
        List<Integer> kept = Gen107.rest(numbers(3, 4));
        Script.calls()
                .because("Each call makes a list of its own: another one leaves this one as it is.")
                .ask("Is there anything static in your class?")
                .call("rest(a generator of 5)", () -> Gen107.rest(numbers(5)))
                .answers(List.of(5))
                .call("the list that rest(a generator of 3, 4) has made before", () -> kept)
                .answers(List.of(3, 4))
                .call(
                        "rest(a generator that calls rest(a generator of 8) for each of its two values)",
                        () -> Gen107.rest(Generator.<Integer, Void>of(y -> {
                            y.yield(Gen107.rest(numbers(8)).size());
                            y.yield(Gen107.rest(numbers(8, 9)).size());
                        })))
                .answers(List.of(1, 2));
        rest("a generator made by hand", Why.because("Any Generator will do, however it was made."), new HandMade())
                .answers(List.of(1, 2))
                .in(State.CLOSED);
        Integer[] many = new Integer[500];
        Arrays.setAll(many, i -> i % 10);
        rest("a generator of 500 digits", all, numbers(many))
                .answers(Arrays.asList(many))
                .in(State.CLOSED);
    }

    @Check("nulls")
    void nulls() {
        Why value = Why.because("null is a value like any other: it belongs to the rest, and does not end it.")
                .ask("What does your loop ask for, and does your list accept null?");
        rest("a generator of null, 7, null, null, after 1", value, begun(numbers(1, null, 7, null, null)))
                .answers(Arrays.asList(null, 7, null, null));
        rest("a generator of 7, null, 8, after 1", value, begun(numbers(1, 7, null, 8)))
                .answers(Arrays.asList(7, null, 8));
        rest("a generator of null, after 1", value, begun(numbers(1, null))).answers(Arrays.asList((Integer) null));
        Script.calls()
                .because("A value may be zero or empty, like any other.")
                .call(
                        "rest(a generator of 0, \"\", 2, after 1)",
                        () -> Gen107.<Object>rest(begun(Generator.<Object, Void>of(y -> {
                            y.yield(1);
                            y.yield(0);
                            y.yield("");
                            y.yield(2);
                        }))))
                .answers(List.<Object>of(0, "", 2));
    }

    @Check("failures")
    void failures() {
        Why passes = Why.because(
                        "This isn't a StopIteration, so it is not the end: something failed inside the generator, "
                                + "and the caller must get this very exception.")
                .ask("What do you catch?");
        for (Throwable failure : List.of(
                new NoSuchElementException("the list is empty"),
                new IllegalStateException("broken"),
                new RuntimeException("broken"),
                new IOException("the line is dead"),
                new AssertionError("can't be"))) {
            String name = failure.getClass().getSimpleName();
            for (int more : new int[] {1, 0}) {
                rest(
                                "a half-used generator that yields " + more + " more and throws " + name,
                                passes,
                                begun(Generator.<Integer, Void>of(y -> {
                                    for (int i = 0; i <= more; i++) {
                                        y.yield(i);
                                    }
                                    throw Gen107Suite.<Exception>unchecked(failure);
                                })))
                        .raises(failure)
                        .in(State.CLOSED);
            }
        }
        rest(
                        "a generator whose body throws StopIteration",
                        Why.because("A StopIteration that leaves a body is a mistake there, and comes out as a "
                                + "LeakedStopIterationException. It goes to the caller too."),
                        begun(Generator.<Integer, Void>of(y -> {
                            y.yield(1);
                            throw new StopIteration();
                        })))
                .raises(LeakedStopIterationException.class);
    }

    private static <T> Reaction<GeneratorScript<T, Void, Void>> rest(
            String name, Why because, Generator<T, Void, Void> generator) {
        return Script.of("it", generator).because(because).call("rest(" + name + ")", () -> Gen107.rest(generator));
    }

    /** A generator that has taken its first step. */
    private static <T> Generator<T, Void, Void> begun(Generator<T, Void, Void> generator) {
        generator.next();
        return generator;
    }

    private static List<Integer> values(Generator<Integer, Void, Void> generator) {
        return generator.stream().limit(10).toList();
    }

    private static Generator<Integer, Void, Void> numbers(Integer... numbers) {
        return Generator.of(y -> {
            for (Integer number : numbers) {
                y.yield(number);
            }
        });
    }

    /** Lets any exception out of a method that does not declare it. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }

    /** A generator without a body that yields 1 and 2. */
    private static final class HandMade implements Generator<Integer, Void, Void> {
        private State state = State.CREATED;
        private int last;

        @Override
        public Integer send(Void value) {
            if (state == State.CLOSED || last == 2) {
                state = State.CLOSED;
                throw new StopIteration();
            }
            state = State.SUSPENDED;
            return ++last;
        }

        @Override
        public Integer raise(Throwable exception) {
            state = State.CLOSED;
            throw Gen107Suite.<RuntimeException>unchecked(exception);
        }

        @Override
        public void close() {
            state = State.CLOSED;
        }

        @Override
        public State state() {
            return state;
        }
    }
}
