import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.IteratorScript;
import dev.yieldlings.trace.ObjectScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

class LimitedFibRangeSuite {
    /** The largest size whose numbers all fit into a long; what is larger is not judged. */
    private static final int LARGEST_JUDGED = 92;

    /** More calls than any of the short ranges needs to come to its end, off by one or not. */
    private static final int ENOUGH = 10;

    private static final Long[] FIRST_TEN = {1L, 1L, 2L, 3L, 5L, 8L, 13L, 21L, 34L, 55L};

    @Check("ten")
    void ten() {
        Why rule = Why.because("It begins with 1 and 1, and each number after that is the sum of the two before it.");
        range(60, rule).beginsWith((Object[]) FIRST_TEN);
        range(60, rule).<Long>iterator("it").because(rule).yieldsEach(FIRST_TEN);
    }

    @Check("sizes")
    void sizes() {
        for (int size : new int[] {10, 0, 1, 2, 3, 5, 8}) {
            Why count = Why.because("There must be exactly as many numbers as the size says.")
                    .ask("When do you count: before you compare or after it, and do you compare with < or with <= ?");
            range(size, count).loopsOver((Object[]) own(size));
        }
        Why wide = Why.because(
                        "A long holds the Fibonacci numbers up to the 92nd; an int is full after the 46th, and a "
                                + "double is not exact after the 78th.")
                .ask("In which type do you add?");
        IteratorScript<Long> script =
                range(LARGEST_JUDGED, wide).<Long>iterator("it").because(wide);
        long[] before = new long[2];
        for (int i = 0; i < LARGEST_JUDGED; i++) {
            int place = i;
            script.hasNext(true).next().answers(place < 2 ? "a number" : "the sum of the two before", value -> {
                boolean right =
                        value instanceof Long number && (place < 2 || (number > 0 && number == before[0] + before[1]));
                before[0] = before[1];
                before[1] = value instanceof Long number ? number : 0;
                return right;
            });
        }
        script.because("It has returned all 92 numbers.").hasNext(false);
    }

    @Check("end")
    void end() {
        Why byItself =
                Why.because("Nothing is left, and next() must say so with a NoSuchElementException, even if the caller "
                        + "has not called hasNext(): any value that it returned would look like a number.");
        Why forGood = Why.because(
                        "It has ended, and an iterator that has ended stays ended: next() throws again, every time, "
                                + "and hasNext() stays false.")
                .ask("Does anything change after the end?");
        range(3, byItself)
                .<Long>iterator("it")
                .because(byItself)
                .runsOut(ENOUGH)
                .because(forGood)
                .forGood()
                .hasNext(false)
                .hasNext(false)
                .stops()
                .stops();
        IteratorScript<Long> asked = range(3, byItself).<Long>iterator("it").because(byItself);
        asked.call("next(), while hasNext()", () -> walkAsLoopsDo(asked))
                .completes()
                .hasNext(false)
                .stops()
                .because(forGood)
                .hasNext(false)
                .stops();
        range(0, byItself)
                .<Long>iterator("it")
                .because("A size of 0 is a sequence like any other, and it has an end like any other.")
                .runsOut(ENOUGH)
                .because(forGood)
                .forGood()
                .hasNext(false);
    }

    @Check("has-next-only-asks")
    void hasNextOnlyAsks() {
        Why onlyAsks = Why.because(
                        "hasNext() says whether next() would return another number, and changes nothing, however "
                                + "often you call it.")
                .ask("Which of the two counts?");
        IteratorScript<Long> asked = range(3, onlyAsks).<Long>iterator("it").because(onlyAsks);
        int times = 4;
        for (Long number : walk(3)) {
            for (int i = 0; i < times; i++) {
                asked.hasNext(true);
            }
            times = 2;
            asked.next().yields(number);
        }
        asked.because("That was the last number that a loop over such a range gets.")
                .hasNext(false)
                .hasNext(false);
        range(2, onlyAsks)
                .<Long>iterator("it")
                .because("A caller need not call hasNext() at all. (The expected numbers are those that a loop over "
                        + "such a range gets.)")
                .ask("Does next() rely on it?")
                .yieldsEach(walk(2))
                .hasNext(false);
    }

    @Check("loops")
    void loops() {
        Why ownWalk = Why.because(
                        "Each loop begins at the beginning and has its own walk; how far one has come says nothing "
                                + "about another.")
                .ask("Where do you count: in the range or in the iterator?");
        Script.because("A loop over a new range begins at its beginning, whatever walks there were before.")
                .ask("Is there anything static in your class?")
                .calls()
                .call("numbers that a loop over new LimitedFibRange(4) gets", () -> walk(4).length)
                .answers("at least one", count -> !Integer.valueOf(0).equals(count));
        Long[] four = walk(4);
        ObjectScript<Iterable<Long>> range = range(4, ownWalk).loopsOver((Object[]) four);
        range.loopsOver((Object[]) four).beginsWith((Object[]) part(four, 0, 2)).loopsOver((Object[]) four);

        IteratorScript<Long> first = range.<Long>iterator("first").because(ownWalk);
        loopTakes(first, part(four, 0, 3));
        IteratorScript<Long> second = range.<Long>iterator("second").because(ownWalk);
        loopTakes(second, part(four, 0, 2));
        loopTakes(first, part(four, 3, four.length));
        first.hasNext(false)
                .because("One walk has gone past its end, and that ends no other one.")
                .ask("Where do you note the end?")
                .call("first.next(), past its end", () -> goesPastItsEnd(first))
                .completes();
        second.because("One walk has gone past its end, and that ends no other one.")
                .ask("Where do you note the end?");
        loopTakes(second, part(four, 2, four.length));
        second.hasNext(false);
        range.loopsOver((Object[]) four);

        Why ownSize = Why.because("Each range has its own size, whatever ranges are made after it.")
                .ask("Is the field of the size static?");
        ObjectScript<Iterable<Long>> other =
                Script.because(ownSize).object("other = new LimitedFibRange(6)", () -> new LimitedFibRange(6));
        range.because(ownSize).loopsOver((Object[]) four);
        other.loopsOver((Object[]) walk(6));
    }

    @Check("negative")
    void negative() {
        Script.calls()
                .because("No sequence has fewer elements than none: nobody should get an iterator over one.")
                .ask("Does your class treat the size as 0?")
                .call("new LimitedFibRange(-1).iterator()", () -> new LimitedFibRange(-1).iterator())
                .raises(IllegalArgumentException.class);
        for (int size : new int[] {-1, -2, Integer.MIN_VALUE}) {
            Script.because("No sequence has fewer elements than none, so say so at once, with an "
                            + "IllegalArgumentException from the constructor itself.")
                    .calls()
                    .call("new LimitedFibRange(" + size + ")", () -> new LimitedFibRange(size))
                    .raises(IllegalArgumentException.class);
        }
        range(0, Why.because("0 is not negative: it is the size of the empty sequence."));
    }

    /** The reference is as long as the learner's own, since the length is a check of its own. */
    @Check("any-order")
    void anyOrder() {
        Model.iterators(
                        Inputs.ints(0, 6),
                        size -> "new LimitedFibRange(" + size + ").iterator()",
                        size -> new LimitedFibRange(size).iterator(),
                        size -> new reference.LimitedFibRange(walk(size).length).iterator())
                .because("Callers may call next() and hasNext() in any order, and each must know by itself where the "
                        + "walk is.")
                .ask("Which of them moves on, and what happens at the end?")
                .agrees();
    }

    private static ObjectScript<Iterable<Long>> range(int size, Why because) {
        return Script.because(because)
                .object("range = new LimitedFibRange(" + size + ")", () -> new LimitedFibRange(size));
    }

    /** What the range itself hands out, if it does: which numbers are the right ones is a check of its own. */
    private static Long[] own(int size) {
        Long[] numbers = new Long[size];
        try {
            Iterator<Long> walk = new LimitedFibRange(size).iterator();
            for (int i = 0; i < size; i++) {
                numbers[i] = walk.next();
            }
            return numbers;
        } catch (RuntimeException e) {
            return firstNumbers(size);
        }
    }

    /** What a loop over such a range gets, right or wrong; no range here is longer than a few numbers. */
    private static Long[] walk(int size) {
        List<Long> numbers = new ArrayList<>();
        for (Long number : new LimitedFibRange(size)) {
            numbers.add(number);
            if (numbers.size() == ENOUGH) {
                break;
            }
        }
        return numbers.toArray(new Long[0]);
    }

    private static Long[] part(Long[] numbers, int from, int to) {
        return Arrays.copyOfRange(numbers, Math.min(from, numbers.length), Math.min(to, numbers.length));
    }

    /** What next() does there is a check of its own. */
    private static boolean goesPastItsEnd(IteratorScript<Long> script) {
        try {
            script.iterator().next();
            return false;
        } catch (NoSuchElementException e) {
            return true;
        }
    }

    private static Long[] firstNumbers(int count) {
        Long[] numbers = new Long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i < 2 ? 1 : numbers[i - 2] + numbers[i - 1];
        }
        return numbers;
    }

    /** Takes steps as a for-each loop does: it asks once before each. */
    private static void loopTakes(IteratorScript<Long> script, Long... expected) {
        for (Long number : expected) {
            script.hasNext(true).next().yields(number);
        }
    }

    private static int walkAsLoopsDo(IteratorScript<Long> script) {
        int steps = 0;
        while (steps < ENOUGH && script.iterator().hasNext()) {
            script.iterator().next();
            steps++;
        }
        return steps;
    }
}
