import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.IteratorScript;
import dev.yieldlings.trace.ObjectScript;
import dev.yieldlings.trace.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class RangeSuite {
    private static final int MIN = Integer.MIN_VALUE;
    private static final int MAX = Integer.MAX_VALUE;

    /** How many numbers a range has where nothing may be counted or collected. */
    private static final int MANY = 100_000;

    /** More than any computation needs, and far less than a walk along {@link #MANY} numbers. */
    private static final int FEW_STEPS = 1_000;

    @Check("numbers")
    void numbers() {
        String up = "The numbers are start, start + step, start + 2 * step and so on, as long as they are below stop; "
                + "stop itself never belongs to the range.";
        range(up, 1, 10, 1).loopsOver(1, 2, 3, 4, 5, 6, 7, 8, 9);
        range(up, 0, 10, 3).loopsOver(0, 3, 6, 9);
        range(up, 0, 9, 3).loopsOver(0, 3, 6);
        range(up, -5, 5, 4).loopsOver(-5, -1, 3);
        range(up, 2, 3, 100).loopsOver(2);
        String down = "With a negative step the numbers fall, and they go on as long as they are above stop.";
        range(down, 10, 0, -3).loopsOver(10, 7, 4, 1);
        range(down, 9, 0, -3).loopsOver(9, 6, 3);
        range(down, 3, -3, -1).loopsOver(3, 2, 1, 0, -1, -2);
        String none = "Where start is not before stop, in the direction of the step, there are no numbers.";
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
        String given = "start(), stop() and step() are what the constructor was given, also where stop is not met "
                + "exactly or the range is empty.";
        for (int[] r : new int[][] {{2, 9, 3}, {9, 2, -4}, {9, 2, 1}, {-7, 7, 100}, {MAX, MIN, MIN}, {MIN, MAX, MAX}}) {
            asGiven(range(given, r[0], r[1], r[2]), r[0], r[1], r[2]);
        }
        ObjectScript<Range> first = range("Each range keeps what it was given, whatever others are made.", 1, 5, 2);
        range("", 7, 9, 3);
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
            Script.because("By steps of 0 nobody gets anywhere: the constructor throws an IllegalArgumentException, "
                            + "whether there would be any numbers or not.")
                    .calls()
                    .call(call(r[0], r[1], r[2]), () -> new Range(r[0], r[1], r[2]))
                    .raises(IllegalArgumentException.class);
        }
    }

    @Check("loops")
    void loops() {
        String ownWalk = "Each loop gets an iterator of its own, which begins at the beginning, whatever other loops "
                + "over the same range are doing. What does iterator() return, and where is the place that moves?";
        ObjectScript<Range> range = Script.because(ownWalk).object("range = new Range(1, 3)", () -> new Range(1, 3));
        range.loopsOver(1, 2).loopsOver(1, 2).beginsWith(1).loopsOver(1, 2);

        IteratorScript<Integer> first = range.<Integer>iterator("first").because(ownWalk);
        first.hasNext(true).next().yields(1);
        IteratorScript<Integer> second = range.<Integer>iterator("second").because(ownWalk);
        second.hasNext(true).next().yields(1);
        first.hasNext(true).next().yields(2);
        first.hasNext(false);
        second.hasNext(true).next().yields(2);

        String contract = "hasNext() only asks; next() moves on, also without having been asked, and throws a "
                + "NoSuchElementException at the end, each time.";
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
        range(contract, 4, 0, -3)
                .<Integer>iterator("it")
                .because(contract)
                .yieldsEach(4, 1)
                .stops();
        range(contract, 4, 0, 1)
                .<Integer>iterator("it")
                .because(contract)
                .stops()
                .hasNext(false);
    }

    @Check("size-and-get")
    void sizeAndGet() {
        String rest = "From 0 to 10 by 3 there are four numbers: 0, 3, 6 and 9. A part of a step at the end is room "
                + "for one more. How do you divide?";
        range(rest, 0, 10, 3).ask("size()", Range::size).answers(4);
        range(rest, 10, 0, -3).ask("size()", Range::size).answers(4);
        range("0 to 9 by 3 is 0, 3 and 6, and 9 is the first one that is too far.", 0, 9, 3)
                .ask("size()", Range::size)
                .answers(3);
        range("A range without numbers has size 0, never less.", 9, 0, 3)
                .ask("size()", Range::size)
                .answers(0);
        ObjectScript<Range> range = range("get(index) is the number at that index, counted from 0.", 0, 10, 3)
                .ask("get(0)", r -> r.get(0))
                .answers(0)
                .ask("get(3)", r -> r.get(3))
                .answers(9)
                .because("Where there is no number at the index, get throws an IndexOutOfBoundsException. "
                        + "(Also for -1: counting from the end is Python's way, not Java's.)");
        for (int index : new int[] {4, -1, -4, 5, MAX, MIN}) {
            range.ask("get(" + index + ")", r -> r.get(index)).raises(IndexOutOfBoundsException.class);
        }
        range("A range without numbers has no valid index.", 5, 5, 1)
                .ask("get(0)", r -> r.get(0))
                .raises(IndexOutOfBoundsException.class);
        forSmallRanges((each, numbers) -> {
            each.because("Its size is the number of its numbers.")
                    .ask("size()", Range::size)
                    .answers(numbers.size());
            for (int i = 0; i < numbers.size(); i++) {
                int index = i;
                each.because("get(index) is what a loop hands out at that place.")
                        .ask("get(" + index + ")", r -> r.get(index))
                        .answers(numbers.get(index));
            }
            each.because("Behind the last one there is nothing.")
                    .ask("get(" + numbers.size() + ")", r -> r.get(numbers.size()))
                    .raises(IndexOutOfBoundsException.class);
        });
        knowsSizeAtOnce(longRange());
        getsAtOnce(longRange());
    }

    @Check("lookup")
    void lookup() {
        String steps =
                "The numbers are 0, 3, 6 and 9. Between start and stop is not enough: the steps " + "must land on it.";
        range(steps, 0, 10, 3)
                .ask("contains(6)", r -> r.contains(6))
                .answers(true)
                .ask("contains(7)", r -> r.contains(7))
                .answers(false)
                .ask("contains(0)", r -> r.contains(0))
                .answers(true)
                .ask("contains(9)", r -> r.contains(9))
                .answers(true)
                .ask("contains(12)", r -> r.contains(12))
                .answers(false)
                .ask("contains(-3)", r -> r.contains(-3))
                .answers(false)
                .because("indexOf(value) is the index at which get would return it.")
                .ask("indexOf(9)", r -> r.indexOf(9))
                .answers(3)
                .ask("indexOf(0)", r -> r.indexOf(0))
                .answers(0)
                .because("A value that is none of the numbers has no index: indexOf answers -1, as List's does.")
                .ask("indexOf(7)", r -> r.indexOf(7))
                .answers(-1)
                .ask("indexOf(12)", r -> r.indexOf(12))
                .answers(-1)
                .ask("indexOf(-3)", r -> r.indexOf(-3))
                .answers(-1)
                .because("No number comes twice, so count is 1 or 0.")
                .ask("count(6)", r -> r.count(6))
                .answers(1)
                .ask("count(7)", r -> r.count(7))
                .answers(0);
        range("The numbers are 10, 7, 4 and 1.", 10, 0, -3)
                .ask("contains(4)", r -> r.contains(4))
                .answers(true)
                .ask("contains(13)", r -> r.contains(13))
                .answers(false)
                .ask("indexOf(1)", r -> r.indexOf(1))
                .answers(3)
                .ask("indexOf(-2)", r -> r.indexOf(-2))
                .answers(-1);
        forSmallRanges((each, numbers) -> {
            each.because("These are the answers of Python's range, value by value.")
                    .ask("contains(v), for v from -6 to 6", r -> forValues(r::contains))
                    .answers(forValues(numbers::contains));
            each.ask("indexOf(v), for v from -6 to 6", r -> forValues(r::indexOf))
                    .answers(forValues(numbers::indexOf));
            each.ask("count(v), for v from -6 to 6", r -> forValues(r::count))
                    .answers(forValues(v -> numbers.contains(v) ? 1 : 0));
        });
        findsAtOnce(longRange());
    }

    @Check("equal")
    void equal() {
        String same = "Both have the same numbers, and then they are equal, however they were written.";
        areEqual(same, new int[] {0, 3, 1}, new int[] {0, 3, 1});
        areEqual(same, new int[] {0, 3, 2}, new int[] {0, 4, 2});
        areEqual(
                "Both have one number, the same; what the next step would be does not matter.",
                new int[] {4, 5, 1},
                new int[] {4, -50, -100});
        areEqual("Both are empty, and there is only one empty sequence.", new int[] {0, 0, 1}, new int[] {9, 2, 7});
        areEqual("Both are empty, and there is only one empty sequence.", new int[] {3, 1, 1}, new int[] {1, 3, -1});
        areEqual(same, new int[] {MAX, MIN, MIN}, new int[] {MAX, -2, MIN});
        range("These have other numbers.", 0, 6, 2)
                .ask("equals(new Range(0, 9, 3))", r -> r.equals(new Range(0, 9, 3)))
                .answers(false)
                .ask("equals(new Range(0, 8, 2))", r -> r.equals(new Range(0, 8, 2)))
                .answers(false)
                .ask("equals(new Range(4, -2, -2))", r -> r.equals(new Range(4, -2, -2)))
                .answers(false)
                .because("Any object may be asked about, null too, and no exception comes of it.")
                .ask("equals(null)", r -> r.equals(null))
                .answers(false)
                .ask("equals(\"0, 2, 4\")", r -> r.equals((Object) "0, 2, 4"))
                .answers(false);
        List<int[]> ranges = new ArrayList<>();
        for (int step : new int[] {1, 2, -1}) {
            for (int start = -1; start <= 2; start++) {
                for (int stop = -1; stop <= 2; stop++) {
                    ranges.add(new int[] {start, stop, step});
                }
            }
        }
        for (int[] a : ranges) {
            for (int[] b : ranges) {
                boolean equal = numbers(a[0], a[1], a[2]).equals(numbers(b[0], b[1], b[2]));
                if (equal) {
                    areEqual(same, a, b);
                } else {
                    range("They have other numbers.", a[0], a[1], a[2])
                            .ask("equals(" + call(b) + ")", r -> r.equals(new Range(b[0], b[1], b[2])))
                            .answers(false);
                }
            }
        }
        reversed(range(same, 0, 10, 3), same)
                .ask("equals(new Range(9, -1, -3))", r -> r.equals(new Range(9, -1, -3)))
                .answers(true);
    }

    @Check("reversed")
    void reversed() {
        String last = "The reversed range begins with the last number that belongs to the range, and ends with start. "
                + "Which number is the last one?";
        reversed(range(last, 0, 10, 3), last).loopsOver(9, 6, 3, 0);
        ObjectScript<Range> range = range(last, 0, 5, 1);
        ObjectScript<Range> back = reversed(range, last);
        back.loopsOver(4, 3, 2, 1, 0);
        range.because("reversed() makes another range, and leaves this one as it is.")
                .loopsOver(0, 1, 2, 3, 4);
        String whole = "A reversed range is a range like others: all methods answer for its own numbers.";
        reversed(range(whole, 0, 10, 3), whole)
                .ask("size()", Range::size)
                .answers(4)
                .ask("get(1)", r -> r.get(1))
                .answers(6)
                .ask("get(4)", r -> r.get(4))
                .raises(IndexOutOfBoundsException.class)
                .ask("contains(3)", r -> r.contains(3))
                .answers(true)
                .ask("contains(12)", r -> r.contains(12))
                .answers(false)
                .ask("indexOf(0)", r -> r.indexOf(0))
                .answers(3);
        reversed(reversed(range(whole, 10, 0, -3), whole), whole).loopsOver(10, 7, 4, 1);
        forSmallRanges((each, numbers) -> reversed(each, "Python's reversed(range) has other numbers here.")
                .loopsOver(numbers.reversed().toArray()));

        String beyond = "The reversed range ends with start, so it stops before a number that is one step further, and "
                + "that may be no int. In which type do you keep it?";
        reversed(range(beyond, MIN, MIN + 3, 1), beyond).loopsOver(MIN + 2, MIN + 1, MIN);
        reversed(range(beyond, MAX, MAX - 3, -1), beyond).loopsOver(MAX - 2, MAX - 1, MAX);
        reversed(range(beyond, MIN + 1, MIN + 9, 5), beyond).loopsOver(MIN + 6, MIN + 1);
        String noInt = "The step back is 2147483648 here, which is no int.";
        reversed(range(noInt, MAX, MIN, MIN), noInt).loopsOver(-1, MAX);
        reversed(range(noInt, 0, MIN, MIN), noInt).loopsOver(0);
        reversed(range(noInt, 1, MIN, MIN), noInt).loopsOver(MIN + 1, 1);
        getsAtOnce(longRange());
        String huge = "There are more numbers here than an int can count, and still the last one is found at once.";
        reversed(range(huge, MIN, MAX, 1), huge)
                .beginsWith(MAX - 1, MAX - 2, MAX - 3)
                .ask("get(0)", r -> r.get(0))
                .answers(MAX - 1);
        reversed(range(huge, MAX, MIN, -1), huge).beginsWith(MIN + 1, MIN + 2);
    }

    /** Listed last, for code that collects all ints may end the worker here. */
    @Check("extremes")
    void extremes() {
        knowsSizeAtOnce(longRange());
        getsAtOnce(longRange());
        findsAtOnce(longRange());
        String end = "The number after the last one would be no int any more. Does your iterator compute it?";
        range(end, MAX - 2, MAX, 1).loopsOver(MAX - 2, MAX - 1);
        range(end, MAX - 3, MAX, 2).loopsOver(MAX - 3, MAX - 1);
        range(end, MAX - 1, MAX, MAX).loopsOver(MAX - 1);
        range(end, MIN + 2, MIN, -1).loopsOver(MIN + 2, MIN + 1);
        range(end, MIN + 3, MIN, -2).loopsOver(MIN + 3, MIN + 1);
        range(end, MIN, MAX, MAX).loopsOver(MIN, -1, MAX - 1);
        range(end, MAX, MIN, MIN).loopsOver(MAX, -1);
        String far = "From start to stop it is further here than an int can tell, so stop - start comes out with the "
                + "wrong sign. In which type do you subtract?";
        range(far, MAX, MIN, 1).loopsOver();
        range(far, MIN, MAX, -1).loopsOver();
        range(far, 1, MIN, 7).loopsOver();
        range(far, MAX, MIN, 1).ask("size()", Range::size).answers(0);
        range(far, MIN, MAX, 1 << 30)
                .loopsOver(MIN, MIN / 2, 0, 1 << 30)
                .ask("size()", Range::size)
                .answers(4);
        range(far, MIN, MAX, 3)
                .ask("size()", Range::size)
                .answers(1_431_655_765)
                .ask("get(1431655764)", r -> r.get(1_431_655_764))
                .answers(MAX - 3)
                .ask("get(1431655765)", r -> r.get(1_431_655_765))
                .raises(IndexOutOfBoundsException.class)
                .because("The distance from start to this value does not fit an int. In which type do you compute it?")
                .ask("contains(" + (MAX - 3) + ")", r -> r.contains(MAX - 3))
                .answers(true)
                .ask("contains(" + (MAX - 2) + ")", r -> r.contains(MAX - 2))
                .answers(false)
                .ask("indexOf(" + (MAX - 3) + ")", r -> r.indexOf(MAX - 3))
                .answers(1_431_655_764);
        range("The distance from start to this value does not fit an int.", MAX, MIN, -3)
                .ask("contains(" + (MIN + 3) + ")", r -> r.contains(MIN + 3))
                .answers(true)
                .ask("contains(" + (MIN + 1) + ")", r -> r.contains(MIN + 1))
                .answers(false)
                .ask("indexOf(" + (MIN + 3) + ")", r -> r.indexOf(MIN + 3))
                .answers(1_431_655_764);
        range(far, MAX, MIN, MIN)
                .ask("size()", Range::size)
                .answers(2)
                .ask("get(1)", r -> r.get(1))
                .answers(-1)
                .ask("contains(-1)", r -> r.contains(-1))
                .answers(true)
                .ask("contains(0)", r -> r.contains(0))
                .answers(false)
                .ask("contains(" + MIN + ")", r -> r.contains(MIN))
                .answers(false)
                .ask("indexOf(-1)", r -> r.indexOf(-1))
                .answers(1);
        fits(range(far, 0, MAX, 1), MAX);
        fits(range(far, -1, MAX - 1, 1), MAX);
        fits(range(far, MIN, -1, 1), MAX);
        fits(range(far, MAX, 0, -1), MAX);
        String tooMany = "There are more numbers here than an int can count: size() says so by an ArithmeticException, "
                + "in place of a number that is not true.";
        tooMany(range(tooMany, -1, MAX, 1));
        tooMany(range(tooMany, MIN, 0, 1));
        tooMany(range(tooMany, MAX, -1, -1));
        tooMany(range(tooMany, MIN, MAX, 1));
        tooMany(range(tooMany, MIN, MAX, 2));
        tooMany(range(tooMany, MAX, MIN, -1));
        String huge = "It can't be counted in ints, but it is a range like others: get() and contains() are right for "
                + "every index and every value.";
        range(huge, MIN, MAX, 1)
                .beginsWith(MIN, MIN + 1, MIN + 2)
                .ask("get(0)", r -> r.get(0))
                .answers(MIN)
                .ask("get(" + MAX + ")", r -> r.get(MAX))
                .answers(-1)
                .ask("get(-1)", r -> r.get(-1))
                .raises(IndexOutOfBoundsException.class)
                .ask("contains(" + MIN + ")", r -> r.contains(MIN))
                .answers(true)
                .ask("contains(" + (MAX - 1) + ")", r -> r.contains(MAX - 1))
                .answers(true)
                .ask("contains(" + MAX + ")", r -> r.contains(MAX))
                .answers(false)
                .because("It is among the numbers, but its index is no int: indexOf() says so by an "
                        + "ArithmeticException. (-1 would mean that it is not there.)")
                .ask("indexOf(0)", r -> r.indexOf(0))
                .raises(ArithmeticException.class)
                .ask("indexOf(" + (MAX - 1) + ")", r -> r.indexOf(MAX - 1))
                .raises(ArithmeticException.class)
                .because("The index of the first number is 0, also where the last one has none.")
                .ask("indexOf(" + MIN + ")", r -> r.indexOf(MIN))
                .answers(0);
        range(huge, MAX, MIN, -1)
                .beginsWith(MAX, MAX - 1)
                .ask("get(" + MAX + ")", r -> r.get(MAX))
                .answers(0)
                .ask("contains(" + MIN + ")", r -> r.contains(MIN))
                .answers(false)
                .because("It is among the numbers, but its index is no int.")
                .ask("indexOf(-1)", r -> r.indexOf(-1))
                .raises(ArithmeticException.class);
    }

    private static void asGiven(ObjectScript<Range> range, int start, int stop, int step) {
        range.ask("start()", Range::start)
                .answers(start)
                .ask("stop()", Range::stop)
                .answers(stop)
                .ask("step()", Range::step)
                .answers(step);
    }

    private static void fits(ObjectScript<Range> range, int size) {
        range.ask("size()", Range::size).answers(size);
    }

    private static void tooMany(ObjectScript<Range> range) {
        range.ask("size()", Range::size).raises(ArithmeticException.class);
    }

    private static void areEqual(String because, int[] a, int[] b) {
        ObjectScript<Range> first = range(because, a[0], a[1], a[2]);
        first.ask("equals(" + call(b) + ")", r -> r.equals(new Range(b[0], b[1], b[2])))
                .answers(true)
                .because("Objects that are equal must have equal hash codes. What does your hashCode() look at that "
                        + "equals() does not?")
                .ask(
                        "hashCode() == " + call(b) + ".hashCode()",
                        r -> r.hashCode() == new Range(b[0], b[1], b[2]).hashCode())
                .answers(true);
    }

    private static ObjectScript<Range> reversed(ObjectScript<Range> range, String because) {
        return Script.because(because)
                .object("back = it.reversed()", () -> range.object().reversed());
    }

    /** A range whose numbers nobody may go through, not even to make it. */
    private static ObjectScript<Range> longRange() {
        String atOnce = "A range of 100000 numbers is made, and asked, as fast as one of three: everything can be "
                + "computed from start, stop and step. Does your code walk along the range, or collect its numbers?";
        int stop = 3 * MANY;
        Script.because(atOnce)
                .calls()
                .call(call(0, stop, 3), () -> new Range(0, stop, 3))
                .completes()
                .inAtMost(FEW_STEPS);
        return range(atOnce, 0, stop, 3);
    }

    private static void knowsSizeAtOnce(ObjectScript<Range> range) {
        range.ask("size()", Range::size).answers(MANY).inAtMost(FEW_STEPS);
    }

    private static void getsAtOnce(ObjectScript<Range> range) {
        range.ask("get(" + (MANY - 1) + ")", r -> r.get(MANY - 1))
                .answers(3 * (MANY - 1))
                .inAtMost(FEW_STEPS);
    }

    private static void findsAtOnce(ObjectScript<Range> range) {
        range.ask("contains(299997)", r -> r.contains(299_997))
                .answers(true)
                .inAtMost(FEW_STEPS)
                .ask("contains(299998)", r -> r.contains(299_998))
                .answers(false)
                .inAtMost(FEW_STEPS);
    }

    private static ObjectScript<Range> range(String because, int start, int stop, int step) {
        return Script.because(because).object(call(start, stop, step), () -> new Range(start, stop, step));
    }

    private static String call(int... arguments) {
        return "new Range(" + arguments[0] + ", " + arguments[1] + ", " + arguments[2] + ")";
    }

    private static <T> List<T> forValues(ForValue<T> answer) {
        return IntStream.rangeClosed(-6, 6).mapToObj(answer::of).toList();
    }

    private interface ForValue<T> {
        T of(int value);
    }

    private static void forSmallRanges(ForRange judgement) {
        for (int step : new int[] {1, -1, 2, -2, 3, -3, 7, -7}) {
            for (int start = -4; start <= 4; start++) {
                for (int stop = -4; stop <= 4; stop++) {
                    judgement.judge(range("", start, stop, step), numbers(start, stop, step));
                }
            }
        }
    }

    private interface ForRange {
        void judge(ObjectScript<Range> range, List<Integer> numbers);
    }

    /** The numbers by Python's rule, one after the other. */
    private static List<Integer> numbers(int start, int stop, int step) {
        List<Integer> numbers = new ArrayList<>();
        for (long number = start; step > 0 ? number < stop : number > stop; number += step) {
            numbers.add((int) number);
        }
        return numbers;
    }
}
