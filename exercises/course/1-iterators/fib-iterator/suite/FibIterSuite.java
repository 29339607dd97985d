import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.IteratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;

class FibIterSuite {
    /** The last one that a long holds; what comes after it is not judged. */
    private static final int LAST_JUDGED = 92;

    /** Up to here the type makes no difference, so a wrong number has another reason. */
    private static final int FITS_ANY_TYPE = 20;

    /** Well past any size that a table or a limit in the learner's code is likely to have. */
    private static final int LONG_WALK = 1_100;

    @Check("first-numbers")
    void firstNumbers() {
        fibIter(
                        "new FibIter()",
                        Why.because("The sequence begins with 1 and 1, not with 0.")
                                .ask("What do your fields hold before the first call?"))
                .yieldsEach(1L)
                .because("The sequence begins with 1 and 1: the second number is 1, too.")
                .ask("What do your fields hold after the first call, and in which order did they change?")
                .yieldsEach(1L)
                .because("Each number is the sum of the two before it.")
                .ask("What do your fields hold after the call before this one, and in which order did they change?")
                .yieldsEach(2L, 3L, 5L, 8L, 13L, 21L, 34L, 55L, 89L, 144L);
    }

    @Check("independent")
    void independent() {
        Why ownPlace = Why.because("Each FibIter has a place of its own in the sequence, whatever others exist or do.")
                .ask("Are your fields static?");
        IteratorScript<Long> first = fibIter("first = new FibIter()", ownPlace).yieldsEach(1L, 1L, 2L, 3L, 5L);
        IteratorScript<Long> second =
                fibIter("second = new FibIter()", ownPlace).yieldsEach(1L);
        first.yieldsEach(8L);
        second.yieldsEach(1L, 2L);
        first.yieldsEach(13L);
        fibIter("third = new FibIter()", ownPlace).yieldsEach(1L);
        first.yieldsEach(21L);
        second.yieldsEach(3L)
                .because("Asking one iterator says nothing to another: each has a place of its own.")
                .ask("Does hasNext() keep anything in a static field?");
        first.hasNext().completes();
        second.yieldsEach(5L);
    }

    @Check("has-next-only-asks")
    void hasNextOnlyAsks() {
        Why onlyAsks = Why.because(
                        "hasNext() only answers whether there is a next number, and there always is one; it must "
                                + "leave the sequence where it is, however often it is asked.")
                .ask("Does your hasNext() change a field, or does next() rely on it?");
        fibIter("new FibIter()", onlyAsks)
                .yieldsEach(1L, 1L)
                .hasNext(true)
                .hasNext(true)
                .yieldsEach(2L)
                .hasNext(true)
                .yieldsEach(3L, 5L)
                .hasNext(true)
                .hasNext(true)
                .hasNext(true)
                .yieldsEach(8L);
        fibIter("new FibIter()", onlyAsks).hasNext(true).hasNext(true).yieldsEach(1L, 1L);
        Model.iterators(
                        Inputs.none(),
                        nothing -> "new FibIter()",
                        nothing -> new FibIter(),
                        nothing -> new reference.FibIter())
                .because(onlyAsks)
                .agrees();
    }

    @Check("up-to-the-92nd")
    void upToThe92nd() {
        IteratorScript<Long> script = fibIter(
                "new FibIter()",
                Why.because("A new FibIter begins with 1 and 1, and each number after that is the sum of the two"
                        + " before it."));
        long current = 1;
        long following = 1;
        for (int i = 1; i <= LAST_JUDGED; i++) {
            if (i > FITS_ANY_TYPE) {
                script.because(
                                "A long holds the Fibonacci numbers up to the 92nd. An int is full after the 46th, and a double is not exact after the 78th.")
                        .ask("In which type do you add?");
            }
            script.next().yields(current);
            long sum = current + following;
            current = following;
            following = sum;
        }
    }

    @Check("never-ends")
    void neverEnds() {
        IteratorScript<Long> script = fibIter(
                "new FibIter()",
                Why.because("This sequence has no last number: hasNext() stays true and next() never throws. "
                        + "(After the 92nd a long overflows; what next() returns there is not judged.)"));
        for (int i = 0; i < LONG_WALK; i++) {
            script.hasNext(true).next().completes();
        }
        script.hasNext(true);
    }

    private static IteratorScript<Long> fibIter(String call, Why because) {
        return Script.because(because).iterator(call, FibIter::new);
    }
}
