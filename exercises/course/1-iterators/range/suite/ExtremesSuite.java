import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.ObjectScript;
import dev.yieldlings.trace.Why;

class ExtremesSuite extends RangeScripts {
    /** Listed last, for code that collects all ints may end the worker here. */
    @Check("extremes")
    void extremes() {
        knowsSizeAtOnce(longRange());
        getsAtOnce(longRange());
        findsAtOnce(longRange());
        Why end = Why.because("The number after the last one doesn't fit into an int.")
                .ask("Does your iterator compute it?");
        range(end, MAX - 2, MAX, 1).loopsOver(MAX - 2, MAX - 1);
        range(end, MAX - 3, MAX, 2).loopsOver(MAX - 3, MAX - 1);
        range(end, MAX - 1, MAX, MAX).loopsOver(MAX - 1);
        range(end, MIN + 2, MIN, -1).loopsOver(MIN + 2, MIN + 1);
        range(end, MIN + 3, MIN, -2).loopsOver(MIN + 3, MIN + 1);
        range(end, MIN, MAX, MAX).loopsOver(MIN, -1, MAX - 1);
        range(end, MAX, MIN, MIN).loopsOver(MAX, -1);
        Why far = Why.because("The distance from start to stop doesn't fit into an int here, so stop - start comes out "
                        + "with the wrong sign.")
                .ask("In which type do you subtract?");
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
                .because("The distance from start to this value doesn't fit into an int.")
                .ask("In which type do you compute it?")
                .ask("contains(" + (MAX - 3) + ")", r -> r.contains(MAX - 3))
                .answers(true)
                .ask("contains(" + (MAX - 2) + ")", r -> r.contains(MAX - 2))
                .answers(false)
                .ask("indexOf(" + (MAX - 3) + ")", r -> r.indexOf(MAX - 3))
                .answers(1_431_655_764);
        range(Why.because("The distance from start to this value doesn't fit into an int."), MAX, MIN, -3)
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
        Why tooMany = Why.because(
                "There are more numbers here than an int can count, so size() throws an ArithmeticException "
                        + "instead of returning a wrong number.");
        tooMany(range(tooMany, -1, MAX, 1));
        tooMany(range(tooMany, MIN, 0, 1));
        tooMany(range(tooMany, MAX, -1, -1));
        tooMany(range(tooMany, MIN, MAX, 1));
        tooMany(range(tooMany, MIN, MAX, 2));
        tooMany(range(tooMany, MAX, MIN, -1));
        Why huge = Why.because("You can't count it in ints, but it is a range like any other: get() and contains() are "
                + "right for every index and every value.");
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
                .because("It is among the numbers, but its index doesn't fit into an int, so indexOf() throws an "
                        + "ArithmeticException. (-1 would mean that it is not there.)")
                .ask("indexOf(0)", r -> r.indexOf(0))
                .raises(ArithmeticException.class)
                .ask("indexOf(" + (MAX - 1) + ")", r -> r.indexOf(MAX - 1))
                .raises(ArithmeticException.class)
                .because("The index of the first number is 0, even if the last one has none.")
                .ask("indexOf(" + MIN + ")", r -> r.indexOf(MIN))
                .answers(0);
        range(huge, MAX, MIN, -1)
                .beginsWith(MAX, MAX - 1)
                .ask("get(" + MAX + ")", r -> r.get(MAX))
                .answers(0)
                .ask("contains(" + MIN + ")", r -> r.contains(MIN))
                .answers(false)
                .because("It is among the numbers, but its index doesn't fit into an int.")
                .ask("indexOf(-1)", r -> r.indexOf(-1))
                .raises(ArithmeticException.class);
    }

    private static void fits(ObjectScript<Range> range, int size) {
        range.ask("size()", Range::size).answers(size);
    }

    private static void tooMany(ObjectScript<Range> range) {
        range.ask("size()", Range::size).raises(ArithmeticException.class);
    }
}
