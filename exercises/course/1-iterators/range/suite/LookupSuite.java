import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.ObjectScript;
import dev.yieldlings.trace.Why;
import java.util.List;
import java.util.stream.IntStream;

class LookupSuite extends RangeScripts {
    @Check("size-and-get")
    void sizeAndGet() {
        Why rest = Why.because(
                        "From 0 to 10 by 3 there are four numbers: 0, 3, 6 and 9. Part of a step at the end leaves "
                                + "room for one more.")
                .ask("How do you divide?");
        range(rest, 0, 10, 3).ask("size()", Range::size).answers(4);
        range(rest, 10, 0, -3).ask("size()", Range::size).answers(4);
        range(Why.because("0 to 9 by 3 is 0, 3 and 6; 9 is the first one that doesn't belong."), 0, 9, 3)
                .ask("size()", Range::size)
                .answers(3);
        range(Why.because("A range without numbers has size 0, never less."), 9, 0, 3)
                .ask("size()", Range::size)
                .answers(0);
        ObjectScript<Range> range = range(
                        Why.because("get(index) is the number at that index, counted from 0."), 0, 10, 3)
                .ask("get(0)", r -> r.get(0))
                .answers(0)
                .ask("get(3)", r -> r.get(3))
                .answers(9)
                .because("If there is no number at the index, get throws an IndexOutOfBoundsException. (For -1 too: "
                        + "counting from the end is Python's way, not Java's.)");
        for (int index : new int[] {4, -1, -4, 5, MAX, MIN}) {
            range.ask("get(" + index + ")", r -> r.get(index)).raises(IndexOutOfBoundsException.class);
        }
        range(Why.because("A range without numbers has no valid index."), 5, 5, 1)
                .ask("get(0)", r -> r.get(0))
                .raises(IndexOutOfBoundsException.class);
        forSmallRanges((each, numbers) -> {
            each.because("Its size is how many numbers it has.")
                    .ask("size()", Range::size)
                    .answers(numbers.size());
            for (int i = 0; i < numbers.size(); i++) {
                int index = i;
                each.because("get(index) is the number that a loop gets at that place.")
                        .ask("get(" + index + ")", r -> r.get(index))
                        .answers(numbers.get(index));
            }
            each.because("There is nothing after the last one.")
                    .ask("get(" + numbers.size() + ")", r -> r.get(numbers.size()))
                    .raises(IndexOutOfBoundsException.class);
        });
        knowsSizeAtOnce(longRange());
        getsAtOnce(longRange());
    }

    @Check("lookup")
    void lookup() {
        Why steps =
                Why.because("The numbers are 0, 3, 6 and 9. Being between start and stop is not enough: the steps must "
                        + "land on it.");
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
                .because("A value that is not one of the numbers has no index: indexOf returns -1, as List's does.")
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
        range(Why.because("The numbers are 10, 7, 4 and 1."), 10, 0, -3)
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

    private static <T> List<T> forValues(ForValue<T> answer) {
        return IntStream.rangeClosed(-6, 6).mapToObj(answer::of).toList();
    }

    private interface ForValue<T> {
        T of(int value);
    }
}
