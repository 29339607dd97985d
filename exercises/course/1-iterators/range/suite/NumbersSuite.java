import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.IteratorScript;
import dev.yieldlings.trace.ObjectScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;

class NumbersSuite extends RangeScripts {
    @Check("numbers")
    void numbers() {
        Why up = Why.because(
                "The numbers are start, start + step, start + 2 * step and so on, as long as they are below stop; "
                        + "stop itself never belongs to the range.");
        range(up, 1, 10, 1).loopsOver(1, 2, 3, 4, 5, 6, 7, 8, 9);
        range(up, 0, 10, 3).loopsOver(0, 3, 6, 9);
        range(up, 0, 9, 3).loopsOver(0, 3, 6);
        range(up, -5, 5, 4).loopsOver(-5, -1, 3);
        range(up, 2, 3, 100).loopsOver(2);
        Why down = Why.because("With a negative step the numbers fall, and they go on as long as they are above stop.");
        range(down, 10, 0, -3).loopsOver(10, 7, 4, 1);
        range(down, 9, 0, -3).loopsOver(9, 6, 3);
        range(down, 3, -3, -1).loopsOver(3, 2, 1, 0, -1, -2);
        Why none = Why.because("If start is not before stop, in the direction of the step, there are no numbers.");
        range(none, 5, 1, 1).loopsOver();
        range(none, 5, 5, 1).loopsOver();
        range(none, 1, 5, -1).loopsOver();
        range(none, 5, 5, -1).loopsOver();
        Script.because("With one argument the range begins with 0 and goes up by 1.")
                .object("new Range(5)", () -> new Range(5))
                .loopsOver(0, 1, 2, 3, 4);
        Script.because(none).object("new Range(0)", () -> new Range(0)).loopsOver();
        Script.because(none).object("new Range(-3)", () -> new Range(-3)).loopsOver();
        Script.because("With two arguments the range goes up by 1.")
                .object("new Range(-2, 2)", () -> new Range(-2, 2))
                .loopsOver(-2, -1, 0, 1);
        forSmallRanges((range, numbers) ->
                range.because("Python's range has other numbers here.").loopsOver(numbers.toArray()));
    }

    @Check("arguments")
    void arguments() {
        Why given = Why.because(
                "start(), stop() and step() are the constructor's arguments, even if the steps don't land on "
                        + "stop or the range is empty.");
        for (int[] r : new int[][] {{2, 9, 3}, {9, 2, -4}, {9, 2, 1}, {-7, 7, 100}, {MAX, MIN, MIN}, {MIN, MAX, MAX}}) {
            asGiven(range(given, r[0], r[1], r[2]), r[0], r[1], r[2]);
        }
        ObjectScript<Range> first =
                range(Why.because("Each range keeps its own arguments, whatever other ranges you make."), 1, 5, 2);
        range(Why.because(""), 7, 9, 3);
        asGiven(first, 1, 5, 2);
        asGiven(
                Script.because("With one argument start is 0 and step is 1.")
                        .object("new Range(7)", () -> new Range(7)),
                0,
                7,
                1);
        asGiven(
                Script.because("With two arguments step is 1.").object("new Range(-7, 4)", () -> new Range(-7, 4)),
                -7,
                4,
                1);
        for (int[] r : new int[][] {{1, 5, 0}, {5, 1, 0}, {5, 5, 0}}) {
            Script.because("With steps of 0 you get nowhere: the constructor throws an IllegalArgumentException, "
                            + "whether there would be any numbers or not.")
                    .calls()
                    .call(call(r[0], r[1], r[2]), () -> new Range(r[0], r[1], r[2]))
                    .raises(IllegalArgumentException.class);
        }
    }

    @Check("loops")
    void loops() {
        Why ownWalk = Why.because(
                        "Each loop gets its own iterator, which begins at the beginning, whatever other loops over "
                                + "the same range are doing.")
                .ask("What does iterator() return, and where do you keep the place that moves?");
        ObjectScript<Range> range = Script.because(ownWalk).object("range = new Range(1, 3)", () -> new Range(1, 3));
        range.loopsOver(1, 2).loopsOver(1, 2).beginsWith(1).loopsOver(1, 2);

        IteratorScript<Integer> first = range.<Integer>iterator("first").because(ownWalk);
        first.hasNext(true).next().yields(1);
        IteratorScript<Integer> second = range.<Integer>iterator("second").because(ownWalk);
        second.hasNext(true).next().yields(1);
        first.hasNext(true).next().yields(2);
        first.hasNext(false);
        second.hasNext(true).next().yields(2);

        Why contract =
                Why.because("hasNext() only asks; next() moves on, even without a call of hasNext(), and throws a "
                        + "NoSuchElementException at the end, every time.");
        range.<Integer>iterator("third")
                .because(contract)
                .hasNext(true)
                .hasNext(true)
                .hasNext(true)
                .yieldsEach(1, 2)
                .hasNext(false)
                .stops()
                .forGood()
                .hasNext(false);
        range(contract, 1, 5, 3)
                .<Integer>iterator("it")
                .because(contract)
                .yieldsEach(1, 4)
                .stops();
        range(contract, 4, 0, 1)
                .<Integer>iterator("it")
                .because(contract)
                .stops()
                .hasNext(false);
    }

    private static void asGiven(ObjectScript<Range> range, int start, int stop, int step) {
        range.ask("start()", Range::start)
                .answers(start)
                .ask("stop()", Range::stop)
                .answers(stop)
                .ask("step()", Range::step)
                .answers(step);
    }
}
