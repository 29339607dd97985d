import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.IteratorScript;
import dev.yieldlings.trace.ObjectScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import java.util.Iterator;

class LimitedFibRangeSuite {
    /** The largest size whose numbers all fit into a long; what is larger is not judged. */
    private static final int LARGEST_JUDGED = 92;

    /** More calls than any of the short ranges needs to come to its end, off by one or not. */
    private static final int ENOUGH = 10;

    private static final Long[] FIRST_TEN = {1L, 1L, 2L, 3L, 5L, 8L, 13L, 21L, 34L, 55L};

    @Check("ten")
    void ten() {
        Why rule = Why.because(
                "These are the first ten: 1 and 1, and each one after that is the sum of the two before it. "
                        + "The size says how many there are.");
        range(10, rule).loopsOver((Object[]) FIRST_TEN);
        range(10, rule).<Long>iterator("it").because(rule).yieldsEach(FIRST_TEN);
    }

    @Check("sizes")
    void sizes() {
        for (int size : new int[] {0, 1, 2, 3, 5, 8}) {
            Why count = Why.because("There must be exactly as many numbers as the size says.")
                    .ask("When do you count: before you compare or after it, and do you compare with < or with <= ?");
            range(size, count).loopsOver((Object[]) own(size));
            IteratorScript<Long> script =
                    range(size, count).<Long>iterator("it").because(count);
            script.yieldsEach(own(size)).hasNext(false);
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
        range(0, Why.because("A size of 0 is a sequence like any other, except that it is over at once."))
                .<Long>iterator("it")
                .because("An empty sequence is over at once: hasNext() says so, and next() too.")
                .hasNext(false)
                .stops()
                .forGood();
        range(0, byItself).<Long>iterator("it").because(byItself).stops();
    }

    @Check("has-next-only-asks")
    void hasNextOnlyAsks() {
        Why onlyAsks = Why.because(
                        "hasNext() says whether next() would return another number, and changes nothing, however "
                                + "often you call it.")
                .ask("Which of the two counts?");
        Long[] three = own(3);
        range(3, onlyAsks)
                .<Long>iterator("it")
                .because(onlyAsks)
                .hasNext(true)
                .hasNext(true)
                .hasNext(true)
                .hasNext(true)
                .next()
                .yields(three[0])
                .hasNext(true)
                .hasNext(true)
                .next()
                .yields(three[1])
                .because("The last number counts, too: hasNext() is true until next() has returned it. And it is "
                        + "false right after that, not one call later.")
                .hasNext(true)
                .hasNext(true)
                .next()
                .yields(three[2])
                .hasNext(false)
                .hasNext(false);
        range(2, onlyAsks)
                .<Long>iterator("it")
                .because("A caller need not call hasNext() at all.")
                .ask("Does next() rely on it?")
                .yieldsEach(own(2))
                .hasNext(false);
    }

    @Check("loops")
    void loops() {
        Why ownWalk = Why.because(
                        "Each loop begins at the beginning and has its own walk; how far one has come says nothing "
                                + "about another.")
                .ask("Where do you count: in the range or in the iterator?");
        Long[] four = own(4);
        ObjectScript<Iterable<Long>> range = range(4, ownWalk).loopsOver((Object[]) four);
        range.loopsOver((Object[]) four).beginsWith(four[0], four[1]).loopsOver((Object[]) four);

        IteratorScript<Long> first = range.<Long>iterator("first").because(ownWalk);
        loopTakes(first, four[0], four[1], four[2]);
        IteratorScript<Long> second = range.<Long>iterator("second").because(ownWalk);
        loopTakes(second, four[0], four[1]);
        loopTakes(first, four[3]);
        first.hasNext(false);
        loopTakes(second, four[2], four[3]);
        second.hasNext(false);
        range.loopsOver((Object[]) four);

        Why ownSize = Why.because("Each range has its own size, whatever ranges are made after it.")
                .ask("Is the field of the size static?");
        ObjectScript<Iterable<Long>> other =
                Script.because(ownSize).object("other = new LimitedFibRange(6)", () -> new LimitedFibRange(6));
        range.because(ownSize).loopsOver((Object[]) four);
        other.loopsOver((Object[]) own(6));
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

    @Check("any-order")
    void anyOrder() {
        Model.iterators(
                        Inputs.ints(0, 6),
                        size -> "new LimitedFibRange(" + size + ").iterator()",
                        size -> new LimitedFibRange(size).iterator(),
                        size -> new reference.LimitedFibRange(size).iterator())
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
