import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;

class MyRangeSuite {
    private static final int MIN = Integer.MIN_VALUE;
    private static final int MAX = Integer.MAX_VALUE;

    /** More calls than any of the short ranges needs to come to its end, off by one or not. */
    private static final int ENOUGH = 10;

    @Check("values")
    void values() {
        Why rule = Why.because(
                        "The range begins with start, goes up by one, and ends before end: end is the first number "
                                + "that is not yielded.")
                .ask("Which comparison ends your loop?");
        range(0, 5, rule).yieldsEach(0, 1, 2, 3, 4).stops();
        range(10, 12, rule).yieldsEach(10, 11).stops();
        range(7, 8, rule).yieldsEach(7).stops();
        range(-2, 3, rule).yieldsEach(-2, -1, 0, 1, 2).stops();
        Why boxed = Why.because(rule.reason()
                        + " (If only large numbers fail: do you compare two Integer objects with == or !=? "
                        + "That asks whether they are the same object.)")
                .ask(rule.question());
        range(126, 131, boxed).yieldsEach(126, 127, 128, 129, 130).stops();
    }

    @Check("empty")
    void empty() {
        range(
                        5,
                        5,
                        Why.because(
                                "From 5 up to, but not including, 5 there is no number: the first next() reaches the end."))
                .stops();
        Why backwards = Why.because(
                        "If start is above end, there is nothing to yield: this range does not count down, and must "
                                + "not run away from end either.")
                .ask("Which comparison ends your loop?");
        range(7, 3, backwards).stops();
        range(1, -1, backwards).stops();
    }

    @Check("states")
    void states() {
        range(
                        1,
                        3,
                        Why.because(
                                        "Calling myRange only makes a generator: no line of its body runs before the first next().")
                                .ask("Does yours do anything at once?"))
                .state(State.CREATED)
                .because("It has yielded a value and waits at its yield, SUSPENDED. That holds after the last value "
                        + "too: it finds out that nothing follows only when you ask again.")
                .next()
                .yields(1)
                .in(State.SUSPENDED)
                .next()
                .yields(2)
                .in(State.SUSPENDED)
                .because("When nothing is left, the body ends: the caller gets a StopIteration, "
                        + "and the generator is CLOSED from then on.")
                .runsOut(ENOUGH)
                .in(State.CLOSED);
        range(4, 1, Why.because("Even a generator with nothing to yield does not find that out before you ask."))
                .state(State.CREATED)
                .because("At the first next() it finds out that there is nothing, and is CLOSED.")
                .stops()
                .in(State.CLOSED);
        range(
                        1,
                        3,
                        Why.because("A new generator begins at the beginning, and close() ends it wherever it waits: "
                                + "a CLOSED one yields nothing more."))
                .next()
                .completes()
                .close()
                .in(State.CLOSED)
                .stops()
                .in(State.CLOSED);
        range(1, 3, Why.because("close() ends a generator even before it has begun; then its body never runs."))
                .close()
                .in(State.CLOSED)
                .stops()
                .in(State.CLOSED);
    }

    @Check("end")
    void end() {
        range(3, 5, Why.because("When nothing is left, next() throws a StopIteration."))
                .runsOut(ENOUGH)
                .because("It has ended, and a generator that has ended stays ended: each further next() throws a "
                        + "StopIteration again. To get the numbers again, call myRange again.")
                .stops()
                .forGood()
                .state(State.CLOSED);
        range(
                        3,
                        5,
                        Why.because(
                                "Another generator has run out before this one was made, and a new one begins at the beginning."))
                .next()
                .completes();
    }

    @Check("independent")
    void independent() {
        Why ownPlace = Why.because("Each generator has its own place, even if you make two with the same numbers.")
                .ask("Is the position a local variable of the body? Does each call of myRange make a new "
                        + "generator?");
        GeneratorScript<Integer, Void, Void> first =
                range("first", 0, 9, ownPlace).yieldsEach(0, 1, 2);
        GeneratorScript<Integer, Void, Void> second = range("second", 0, 9, ownPlace);
        GeneratorScript<Integer, Void, Void> third = range("third", 50, 60, ownPlace);
        second.yieldsEach(0);
        first.yieldsEach(3);
        third.yieldsEach(50);
        second.yieldsEach(1);
        first.yieldsEach(4);
        third.yieldsEach(51);
        first.yieldsEach(5, 6, 7, 8).stops();
        second.yieldsEach(2, 3, 4, 5, 6, 7, 8).stops();
        third.yieldsEach(52);
    }

    /** Comes last: code that collects all ints may end the worker here. */
    @Check("extremes")
    void extremes() {
        Script.calls()
                .because("Making a generator takes the same few steps, however long its range is.")
                .ask("Do you collect the numbers before you yield the first?")
                .call("myRange(0, 50000)", () -> MyRange.myRange(0, 50_000))
                .completes()
                .inAtMost(1_000);
        range(
                        MAX - 2,
                        MAX,
                        Why.because("end is Integer.MAX_VALUE here, and any larger number turns negative.")
                                .ask("Does your code compute anything larger than end?"))
                .yieldsEach(MAX - 2, MAX - 1)
                .stops();
        range(
                        MIN,
                        MIN + 2,
                        Why.because("start is Integer.MIN_VALUE here, the smallest int there is.")
                                .ask("Does your code compute anything smaller?"))
                .yieldsEach(MIN, MIN + 1)
                .stops();

        Why huge =
                Why.because("The distance from start to end doesn't fit into an int here. Does your code compute end - "
                        + "start, or collect the numbers before it yields the first? A generator only needs to know "
                        + "the number that comes next.");
        range(MIN, MAX, huge).yieldsEach(MIN, MIN + 1, MIN + 2);
        range(-5, MAX, huge).yieldsEach(-5, -4, -3);
        range(MIN, 5, huge).yieldsEach(MIN, MIN + 1, MIN + 2);
        range(-1_500_000_000, 1_500_000_000, huge).yieldsEach(-1_500_000_000, -1_499_999_999, -1_499_999_998);

        Why nothing = Why.because(
                        "Here start is not below end, so there is nothing to yield. Does your code compute end - "
                                + "start, or end - 1? The result does not fit into an int here.")
                .ask("Can you compare instead of subtract?");
        range(MAX, MIN, nothing).stops();
        range(1, MIN, nothing).stops();
        range(0, MIN, nothing).stops();
        range(MIN, MIN, nothing).stops();
        range(MAX, MAX, nothing).stops();
    }

    @Check("any-order")
    void anyOrder() {
        Model.generators(
                        Inputs.ints(-4, 6).and(Inputs.ints(-4, 6)),
                        ends -> "myRange(" + ends + ")",
                        ends -> MyRange.myRange(ends.first(), ends.second()),
                        ends -> reference.MyRange.myRange(ends.first(), ends.second()))
                .raises(Inputs.oneOf(new IllegalStateException("raised by the check")))
                .because("A generator answers calls in any order: what is raised comes out of it and closes it, and "
                        + "close() may come at any time, more than once.")
                .agrees();
    }

    private static GeneratorScript<Integer, Void, Void> range(int start, int end, Why because) {
        return Script.because(because)
                .generator("myRange(" + start + ", " + end + ")", () -> MyRange.myRange(start, end));
    }

    private static GeneratorScript<Integer, Void, Void> range(String name, int start, int end, Why because) {
        return Script.because(because)
                .generator(name + " = myRange(" + start + ", " + end + ")", () -> MyRange.myRange(start, end));
    }
}
