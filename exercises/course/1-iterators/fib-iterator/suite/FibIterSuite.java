import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.IteratorScript;
import dev.yieldlings.trace.Script;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

class FibIterSuite {
    /** The last one that a long holds; what comes after it is not judged. */
    private static final int LAST_JUDGED = 92;

    /** Up to here the type makes no difference, so a wrong number has another reason. */
    private static final int FITS_ANY_TYPE = 20;

    /** Well past any size that a table or a limit in the learner's code is likely to have. */
    private static final int LONG_WALK = 1_100;

    /** How often hasNext() is asked before each of the first calls of next(). */
    private static final int[] TIMES_ASKED = {0, 3, 1, 2, 0, 0, 4, 1};

    @Check("first-numbers")
    void firstNumbers() {
        Script.of(newFibIter())
                .because("The sequence begins with 1 and 1 (not with 0), and a new FibIter begins at its beginning. "
                        + "What do your fields hold before the first call?")
                .yieldsEach(1L, 1L)
                .because("Each number is the sum of the two before it. What do your fields hold after the call before"
                        + " this one, and in which order did they change?")
                .yieldsEach(2L, 3L, 5L, 8L, 13L, 21L, 34L, 55L, 89L, 144L);
    }

    @Check("has-next-only-asks")
    void hasNextOnlyAsks() {
        List<Long> unasked = walk(8);
        String onlyAsks = "hasNext() only answers whether there is a next number, and there always is one; "
                + "it must leave the sequence where it is, however often it is asked. "
                + "(What is expected here is what your own iterator gives where nobody asks.) "
                + "Does your hasNext() change a field, or does next() rely on it?";
        IteratorScript<Long> script = Script.of(newFibIter())
                .because("A new FibIter begins where the one before it began. Are your fields static?")
                .next()
                .yields(unasked.getFirst())
                .because(onlyAsks);
        for (int i = 1; i < unasked.size(); i++) {
            for (int asked = 0; asked < TIMES_ASKED[i]; asked++) {
                script.hasNext().answers(true);
            }
            script.next().yields(unasked.get(i));
        }
        Script.of(newFibIter())
                .because(onlyAsks)
                .hasNext()
                .answers(true)
                .hasNext()
                .answers(true)
                .next()
                .yields(unasked.getFirst());
    }

    @Check("up-to-the-92nd")
    void upToThe92nd() {
        IteratorScript<Long> script = Script.of(newFibIter())
                .because("A new FibIter begins with 1 and 1, and each number after that is the sum of the two before"
                        + " it.");
        long current = 1;
        long following = 1;
        for (int i = 1; i <= LAST_JUDGED; i++) {
            if (i > FITS_ANY_TYPE) {
                script.because("A long holds the Fibonacci numbers up to the 92nd. An int is full after the 46th, "
                        + "and a double is not exact after the 78th. In which type do you add?");
            }
            script.next().yields(current);
            long sum = current + following;
            current = following;
            following = sum;
        }
    }

    @Check("never-ends")
    void neverEnds() {
        IteratorScript<Long> script = Script.of(newFibIter())
                .because("This sequence has no last number: hasNext() stays true and next() never throws. "
                        + "(After the 92nd a long overflows; what next() returns there is not judged.)");
        for (int i = 0; i < LONG_WALK; i++) {
            script.hasNext().answers(true).next().completes();
        }
        script.hasNext().answers(true);
    }

    @Check("independent")
    void independent() {
        List<Long> alone = walk(8);
        CallScript script = Script.calls()
                .because("Each FibIter has a place of its own in the sequence, whatever others exist or do. "
                        + "(What is expected here is what your own iterator gives where it is the only one.) "
                        + "Are your fields static?");
        Iterator<Long> first = newFibIter(script, "first = new FibIter()");
        for (Long number : alone.subList(0, 5)) {
            script.call("first.next()", first::next).yields(number);
        }
        Iterator<Long> second = newFibIter(script, "second = new FibIter()");
        script.call("second.next()", second::next)
                .yields(alone.get(0))
                .call("first.next()", first::next)
                .yields(alone.get(5))
                .call("second.next()", second::next)
                .yields(alone.get(1))
                .call("second.next()", second::next)
                .yields(alone.get(2))
                .call("first.next()", first::next)
                .yields(alone.get(6));
        Iterator<Long> third = newFibIter(script, "third = new FibIter()");
        script.call("third.next()", third::next)
                .yields(alone.get(0))
                .call("first.next()", first::next)
                .yields(alone.get(7))
                .call("second.next()", second::next)
                .yields(alone.get(3));
    }

    /** What the learner's own iterator gives; whether that is right, other checks judge. */
    @SuppressWarnings("unchecked")
    private static List<Long> walk(int steps) {
        Iterator<Long> iterator = newFibIter();
        return Script.calls()
                .call("next(), " + steps + " times", () -> {
                    List<Long> numbers = new ArrayList<>();
                    for (int i = 0; i < steps; i++) {
                        numbers.add(iterator.next());
                    }
                    return numbers;
                })
                .object(List.class);
    }

    private static Iterator<Long> newFibIter() {
        return newFibIter(Script.calls(), "new FibIter()");
    }

    @SuppressWarnings("unchecked")
    private static Iterator<Long> newFibIter(CallScript script, String call) {
        return script.call(call, FibIter::new).object(Iterator.class);
    }
}
