import dev.yieldlings.trace.ObjectScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.ArrayList;
import java.util.List;

/** How the checks make ranges, and what they hold them against. */
abstract class RangeScripts {
    static final int MIN = Integer.MIN_VALUE;
    static final int MAX = Integer.MAX_VALUE;

    /** How many numbers a range has where nothing may be counted or collected. */
    private static final int MANY = 100_000;

    /** More than any computation needs, and far less than a walk along {@link #MANY} numbers. */
    private static final int FEW_STEPS = 1_000;

    static ObjectScript<Range> range(Why because, int start, int stop, int step) {
        return Script.because(because).object(call(start, stop, step), () -> new Range(start, stop, step));
    }

    static String call(int... arguments) {
        return "new Range(" + arguments[0] + ", " + arguments[1] + ", " + arguments[2] + ")";
    }

    static ObjectScript<Range> reversed(ObjectScript<Range> range, Why because) {
        return Script.because(because)
                .object("back = it.reversed()", () -> range.object().reversed());
    }

    static void forSmallRanges(ForRange judgement) {
        for (int step : new int[] {1, -1, 2, -2, 3, -3, 7, -7}) {
            for (int start = -4; start <= 4; start++) {
                for (int stop = -4; stop <= 4; stop++) {
                    judgement.judge(range(Why.because(""), start, stop, step), numbers(start, stop, step));
                }
            }
        }
    }

    interface ForRange {
        void judge(ObjectScript<Range> range, List<Integer> numbers);
    }

    /** The numbers by Python's rule, one after the other. */
    static List<Integer> numbers(int start, int stop, int step) {
        List<Integer> numbers = new ArrayList<>();
        for (long number = start; step > 0 ? number < stop : number > stop; number += step) {
            numbers.add((int) number);
        }
        return numbers;
    }

    /** A range whose numbers nobody may go through, not even to make it. */
    static ObjectScript<Range> longRange() {
        Why atOnce = Why.because(
                        "Making and asking a range of 100000 numbers is as fast as one of three: you can compute "
                                + "everything from start, stop and step.")
                .ask("Does your code walk along the range, or collect its numbers?");
        int stop = 3 * MANY;
        Script.because(atOnce)
                .calls()
                .call(call(0, stop, 3), () -> new Range(0, stop, 3))
                .completes()
                .inAtMost(FEW_STEPS);
        return range(atOnce, 0, stop, 3);
    }

    static void knowsSizeAtOnce(ObjectScript<Range> range) {
        range.ask("size()", Range::size).answers(MANY).inAtMost(FEW_STEPS);
    }

    static void getsAtOnce(ObjectScript<Range> range) {
        range.ask("get(" + (MANY - 1) + ")", r -> r.get(MANY - 1))
                .answers(3 * (MANY - 1))
                .inAtMost(FEW_STEPS);
    }

    static void findsAtOnce(ObjectScript<Range> range) {
        range.ask("contains(299997)", r -> r.contains(299_997))
                .answers(true)
                .inAtMost(FEW_STEPS)
                .ask("contains(299998)", r -> r.contains(299_998))
                .answers(false)
                .inAtMost(FEW_STEPS);
    }
}
