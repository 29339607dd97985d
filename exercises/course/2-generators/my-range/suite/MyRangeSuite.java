import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MyRangeSuite {
    private static final int MIN = Integer.MIN_VALUE;
    private static final int MAX = Integer.MAX_VALUE;

    /** More calls than any of the short ranges needs to come to its end, off by one or not. */
    private static final int ENOUGH = 10;

    @Check("values")
    void values() {
        String rule = "The range begins with start, goes up by one, and ends before end: "
                + "end is the first number that is not yielded.";
        range(0, 5, rule).yieldsEach(0, 1, 2, 3, 4).next().stops();
        range(10, 12, rule).yieldsEach(10, 11).next().stops();
        range(7, 8, rule).yieldsEach(7).next().stops();
        range(-2, 3, rule).yieldsEach(-2, -1, 0, 1, 2).next().stops();
        String boxed = rule + " (If only large numbers fail: do you compare two Integer objects with == or !=? "
                + "That asks whether they are the same object.)";
        range(126, 131, boxed).yieldsEach(126, 127, 128, 129, 130).next().stops();
    }

    @Check("empty")
    void empty() {
        range(5, 5, "From 5 up to, but not including, 5 there is no number: the first next() finds the end.")
                .next()
                .stops();
        String backwards = "Where start is above end there is nothing to yield: this range does not count down, "
                + "and it must not run away from end either. Which comparison ends your loop?";
        range(7, 3, backwards).next().stops();
        range(1, -1, backwards).next().stops();
    }

    /** The last check to run: code that collects all ints may end the worker here. */
    @Order(Integer.MAX_VALUE)
    @Check("extremes")
    void extremes() {
        range(
                        MAX - 2,
                        MAX,
                        "end is Integer.MAX_VALUE here, and whatever goes beyond it becomes negative. "
                                + "Does your code compute anything larger than end?")
                .yieldsEach(MAX - 2, MAX - 1)
                .next()
                .stops();
        range(
                        MIN,
                        MIN + 2,
                        "start is Integer.MIN_VALUE here, the smallest int there is. "
                                + "Does your code compute anything smaller?")
                .yieldsEach(MIN, MIN + 1)
                .next()
                .stops();

        String huge = "From start to end it is further here than an int can count. Does your code compute end - start, "
                + "or collect the numbers before it yields the first? "
                + "A generator only needs to know the number that comes next.";
        range(MIN, MAX, huge).yieldsEach(MIN, MIN + 1, MIN + 2);
        range(-5, MAX, huge).yieldsEach(-5, -4, -3);
        range(MIN, 5, huge).yieldsEach(MIN, MIN + 1, MIN + 2);
        range(-1_500_000_000, 1_500_000_000, huge).yieldsEach(-1_500_000_000, -1_499_999_999, -1_499_999_998);

        String nothing = "Here start is not below end, so there is nothing to yield. "
                + "Does your code compute end - start, or end - 1? The result does not fit an int here. "
                + "Can you compare instead of subtract?";
        range(MAX, MIN, nothing).next().stops();
        range(1, MIN, nothing).next().stops();
        range(0, MIN, nothing).next().stops();
        range(MIN, MIN, nothing).next().stops();
        range(MAX, MAX, nothing).next().stops();
    }

    @Check("states")
    void states() {
        Generator<Integer, Void, Void> generator = myRange(Script.calls(), "myRange(1, 3)", 1, 3);
        Script.of(generator)
                .because("Calling myRange only makes a generator: no line of its body runs before the first next(). "
                        + "Does yours do anything at once?")
                .state(State.CREATED)
                .because("It has handed out a value and waits at its yield, SUSPENDED. That holds after the last value "
                        + "too: that nothing follows it only finds out when it is asked again.")
                .next()
                .yields(1)
                .in(State.SUSPENDED)
                .next()
                .yields(2)
                .in(State.SUSPENDED)
                .because("When nothing is left, the body ends: the caller gets a StopIteration, "
                        + "and the generator is CLOSED from then on.")
                .call("next(), until there is nothing left", () -> runOut(generator))
                .raises(StopIteration.class)
                .in(State.CLOSED);
        range(4, 1, "Also a generator that has nothing to yield does not find that out before it is asked.")
                .state(State.CREATED)
                .because("Asked for the first time, it finds that there is nothing, and is CLOSED.")
                .next()
                .stops()
                .in(State.CLOSED);
        range(1, 3, "A new generator begins at the beginning, whatever became of others.")
                .next()
                .completes()
                .because("close() ends a generator wherever it waits, and a CLOSED one yields nothing more.")
                .close()
                .in(State.CLOSED)
                .next()
                .stops()
                .in(State.CLOSED);
        range(1, 3, "close() ends a generator also before it has begun; its body never runs then.")
                .close()
                .in(State.CLOSED)
                .next()
                .stops()
                .in(State.CLOSED);
    }

    @Check("end")
    void end() {
        String forGood = "It has ended, and a generator that has ended stays so: "
                + "each further next() is a StopIteration again. Who wants the numbers again calls myRange again.";
        Generator<Integer, Void, Void> generator = myRange(Script.calls(), "myRange(3, 5)", 3, 5);
        Script.of(generator)
                .because("When nothing is left, next() throws a StopIteration.")
                .call("next(), until there is nothing left", () -> runOut(generator))
                .raises(StopIteration.class)
                .because(forGood)
                .next()
                .stops()
                .next()
                .stops()
                .next()
                .stops()
                .state(State.CLOSED);
        range(3, 5, "Another generator has run out before this one was made, and a new one begins at the beginning.")
                .next()
                .completes();
    }

    @Check("independent")
    void independent() {
        CallScript script = Script.calls();
        Generator<Integer, Void, Void> first = myRange(script, "first = myRange(0, 9)", 0, 9);
        script.call("first.next()", first::next)
                .yields(0)
                .call("first.next()", first::next)
                .yields(1)
                .call("first.next()", first::next)
                .yields(2)
                .because("Each generator has a place of its own, also where two are made with the same numbers. Is the"
                        + " position a local variable of the body? Does each call of myRange make a new"
                        + " generator?");
        Generator<Integer, Void, Void> second = myRange(script, "second = myRange(0, 9)", 0, 9);
        Generator<Integer, Void, Void> third = myRange(script, "third = myRange(50, 60)", 50, 60);
        script.call("second.next()", second::next)
                .yields(0)
                .call("first.next()", first::next)
                .yields(3)
                .call("third.next()", third::next)
                .yields(50)
                .call("second.next()", second::next)
                .yields(1)
                .call("first.next()", first::next)
                .yields(4)
                .call("third.next()", third::next)
                .yields(51);
    }

    private static GeneratorScript<Integer, Void, Void> range(int start, int end, String because) {
        String call = "myRange(" + start + ", " + end + ")";
        return Script.of(myRange(Script.calls().because(because), call, start, end))
                .because(because);
    }

    @SuppressWarnings("unchecked")
    private static Generator<Integer, Void, Void> myRange(CallScript script, String call, int start, int end) {
        return script.call(call, () -> MyRange.myRange(start, end)).object(Generator.class);
    }

    private static String runOut(Generator<Integer, Void, Void> generator) {
        for (int i = 0; i < ENOUGH; i++) {
            generator.next();
        }
        return ENOUGH + " more values";
    }
}
