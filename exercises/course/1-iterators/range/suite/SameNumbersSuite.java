import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.ObjectScript;
import dev.yieldlings.trace.Why;
import java.util.ArrayList;
import java.util.List;

class SameNumbersSuite extends RangeScripts {
    @Check("equal")
    void equal() {
        Why same = Why.because("Both have the same numbers, so they are equal, however you wrote them.");
        areEqual(same, new int[] {0, 3, 1}, new int[] {0, 3, 1});
        areEqual(same, new int[] {0, 3, 2}, new int[] {0, 4, 2});
        areEqual(
                Why.because("Both have one number, the same; what the next step would be doesn't matter."),
                new int[] {4, 5, 1},
                new int[] {4, -50, -100});
        areEqual(Why.because("Both are empty, and there is only one empty sequence."), new int[] {0, 0, 1}, new int[] {
            9, 2, 7
        });
        areEqual(Why.because("Both are empty, and there is only one empty sequence."), new int[] {3, 1, 1}, new int[] {
            1, 3, -1
        });
        areEqual(same, new int[] {MAX, MIN, MIN}, new int[] {MAX, -2, MIN});
        range(Why.because("These have other numbers."), 0, 6, 2)
                .ask("equals(new Range(0, 9, 3))", r -> r.equals(new Range(0, 9, 3)))
                .answers(false)
                .ask("equals(new Range(0, 8, 2))", r -> r.equals(new Range(0, 8, 2)))
                .answers(false)
                .ask("equals(new Range(4, -2, -2))", r -> r.equals(new Range(4, -2, -2)))
                .answers(false)
                .because("You may ask about any object, even null, without an exception.")
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
                    range(Why.because("They have other numbers."), a[0], a[1], a[2])
                            .ask("equals(" + call(b) + ")", r -> r.equals(new Range(b[0], b[1], b[2])))
                            .answers(false);
                }
            }
        }
    }

    @Check("reversed")
    void reversed() {
        Why last = Why.because(
                        "The reversed range begins with the last number that belongs to the range, and ends with "
                                + "start.")
                .ask("Which number is the last one?");
        reversed(range(last, 0, 10, 3), last).loopsOver(9, 6, 3, 0);
        ObjectScript<Range> range = range(last, 0, 5, 1);
        ObjectScript<Range> back = reversed(range, last);
        back.loopsOver(4, 3, 2, 1, 0);
        range.because("reversed() makes another range, and doesn't change this one.")
                .loopsOver(0, 1, 2, 3, 4);
        Why whole = Why.because("A reversed range is a range like any other: all methods answer for its own numbers.");
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
        Why same =
                Why.because("The reversed range and the other one have the same numbers, so they are equal, whichever "
                        + "of the two you ask, and have equal hash codes.");
        Range other = new Range(9, -1, -3);
        Range alike = new Range(9, -2, -3);
        if (other.equals(alike) && other.hashCode() == alike.hashCode()) {
            reversed(range(same, 0, 10, 3), same)
                    .ask("equals(new Range(9, -1, -3))", r -> r.equals(other))
                    .answers(true)
                    .ask("new Range(9, -1, -3).equals(back)", other::equals)
                    .answers(true)
                    .ask("hashCode() == new Range(9, -1, -3).hashCode()", r -> r.hashCode() == other.hashCode())
                    .answers(true);
        }
        Range forwards = new Range(0, 10, 3);
        forwards.iterator().next();
        if (forwards.iterator().next() == 0) {
            Why ownWalk = Why.because("Each loop over a reversed range gets its own iterator, too.");
            ObjectScript<Range> twice =
                    reversed(range(ownWalk, 0, 10, 3), ownWalk).beginsWith(9, 6);
            twice.loopsOver(9, 6, 3, 0).loopsOver(9, 6, 3, 0);
        }
        reversed(reversed(range(whole, 10, 0, -3), whole), whole).loopsOver(10, 7, 4, 1);
        forSmallRanges(
                (each, numbers) -> reversed(each, Why.because("Python's reversed(range) has other numbers here."))
                        .loopsOver(numbers.reversed().toArray()));

        Why beyond = Why.because(
                        "The reversed range ends with start, so it stops one step further, and that number may not "
                                + "fit into an int.")
                .ask("In which type do you keep it?");
        reversed(range(beyond, MIN, MIN + 3, 1), beyond).loopsOver(MIN + 2, MIN + 1, MIN);
        reversed(range(beyond, MAX, MAX - 3, -1), beyond).loopsOver(MAX - 2, MAX - 1, MAX);
        reversed(range(beyond, MIN + 1, MIN + 9, 5), beyond).loopsOver(MIN + 6, MIN + 1);
        Why noInt = Why.because("The step back is 2147483648 here, which doesn't fit into an int.");
        reversed(range(noInt, MAX, MIN, MIN), noInt).loopsOver(-1, MAX);
        reversed(range(noInt, 0, MIN, MIN), noInt).loopsOver(0);
        reversed(range(noInt, 1, MIN, MIN), noInt).loopsOver(MIN + 1, 1);
        getsAtOnce(longRange());
        Why huge = Why.because(
                "There are more numbers here than an int can count, and still you find the last one at once.");
        reversed(range(huge, MIN, MAX, 1), huge)
                .beginsWith(MAX - 1, MAX - 2, MAX - 3)
                .ask("get(0)", r -> r.get(0))
                .answers(MAX - 1);
        reversed(range(huge, MAX, MIN, -1), huge).beginsWith(MIN + 1, MIN + 2);
    }

    private static void areEqual(Why because, int[] a, int[] b) {
        ObjectScript<Range> first = range(because, a[0], a[1], a[2]);
        first.ask("equals(" + call(b) + ")", r -> r.equals(new Range(b[0], b[1], b[2])))
                .answers(true)
                .because("Objects that are equal must have equal hash codes.")
                .ask("What does your hashCode() look at that equals() does not?")
                .ask(
                        "hashCode() == " + call(b) + ".hashCode()",
                        r -> r.hashCode() == new Range(b[0], b[1], b[2]).hashCode())
                .answers(true);
    }
}
