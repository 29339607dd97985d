import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.ObjectScript;
import dev.yieldlings.trace.Reaction;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.List;

/** The bonus: methods that a submission may lack, so they are looked for by their names. */
class SlicesSuite extends RangeScripts {
    @Check("slices")
    void slices() {
        Why text = Why.because("Python shows a range as you would write it, without a step of 1.");
        range(text, 0, 10, 3).ask("toString()", Range::toString).answers("range(0, 10, 3)");
        range(text, -2, 10, 1).ask("toString()", Range::toString).answers("range(-2, 10)");
        range(text, 5, 1, -1).ask("toString()", Range::toString).answers("range(5, 1, -1)");
        Why empty = Why.because("A range is empty if it has no numbers, however you wrote it.");
        isEmpty(range(empty, 1, 1, 1)).answers(true);
        isEmpty(range(empty, 0, 5, -1)).answers(true);
        isEmpty(range(empty, 0, 1, 3)).answers(false);
        isEmpty(range(empty, MIN, MAX, 1)).answers(false);
        Why rule = Why.because("r.slice(from, to) is Python's r[from:to]: the numbers from one index up to, but not "
                        + "including, another. A negative index counts from the end; one beyond an end means that end.")
                .ask("Which indices do from and to stand for?");
        for (int[] arguments : new int[][] {{0, 10, 3}, {7, -4, -2}, {3, 3, 1}, {5, 6, 9}}) {
            List<Integer> numbers = numbers(arguments[0], arguments[1], arguments[2]);
            for (int from = -7; from <= 7; from++) {
                for (int to = -7; to <= 7; to++) {
                    slice(rule, arguments, from, to).loopsOver(part(numbers, from, to));
                }
            }
        }
        Why ends = Why.because("A slice may end where the ints end, and so may its indices.");
        slice(ends, new int[] {MAX - 3, MAX, 2}, 0, MAX).loopsOver(MAX - 3, MAX - 1);
        slice(ends, new int[] {MIN + 2, MIN, -1}, MIN, 2).loopsOver(MIN + 2, MIN + 1);
        slice(ends, new int[] {MIN, MAX, 1}, MAX - 1, MAX).loopsOver(-2);
        slice(ends, new int[] {MIN, MAX, 1}, -2, -1).loopsOver(MAX - 2);
    }

    private static ObjectScript<Range> slice(Why because, int[] arguments, int from, int to) {
        ObjectScript<Range> whole = range(because, arguments[0], arguments[1], arguments[2]);
        return Script.because(because)
                .object("part = it.slice(" + from + ", " + to + ")", () -> slice(whole.object(), from, to));
    }

    private static Object[] part(List<Integer> numbers, int from, int to) {
        int first = within(numbers, from);
        return numbers.subList(first, Math.max(first, within(numbers, to))).toArray();
    }

    private static int within(List<Integer> numbers, int index) {
        return Math.clamp(index < 0 ? index + numbers.size() : index, 0, numbers.size());
    }

    private static Reaction<ObjectScript<Range>> isEmpty(ObjectScript<Range> range) {
        return range.call("isEmpty()", () -> Range.class.getMethod("isEmpty").invoke(range.object()));
    }

    private static Range slice(Range range, int from, int to) throws ReflectiveOperationException {
        return (Range) Range.class.getMethod("slice", int.class, int.class).invoke(range, from, to);
    }
}
