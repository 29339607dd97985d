import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.IteratorScript;
import dev.yieldlings.trace.ObjectScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

class InfiniteFibSequenceSuite {
    /** The last one that a long holds; what comes after it is not judged. */
    private static final int LAST_JUDGED = 92;

    /** Up to here the type makes no difference, so a wrong number has another reason. */
    private static final int FITS_ANY_TYPE = 20;

    /** Well past any size that a table or a limit in the learner's code is likely to have. */
    private static final int LONG_WALK = 1_100;

    /** Where a loop that never meets a number above 100 is broken off. */
    private static final int MORE_THAN_ENOUGH = 30;

    /** How often hasNext() is asked before each of the first calls of next(). */
    private static final int[] TIMES_ASKED = {2, 0, 3, 1, 0, 0, 4, 1};

    private static final String OWN =
            " (The expected numbers are those that your own sequence gives to its first loop.)";

    @Check("first-numbers")
    void firstNumbers() {
        sequence(Why.because(
                                "The sequence begins with 1 and 1 (not with 0), and each number after that is the sum of the "
                                        + "two before it.")
                        .ask("Does iterator() return a new iterator at the first number?"))
                .beginsWith(1L, 1L, 2L, 3L, 5L, 8L, 13L, 21L, 34L, 55L, 89L, 144L);
        ObjectScript<Iterable<Long>> fibs =
                sequence(Why.because("Until a number is above 100, a loop sees those from 1 to 89."));
        fibs.call("for (long n : fibs), until n > 100", () -> upTo100(fibs.object()))
                .answers(List.of(1L, 1L, 2L, 3L, 5L, 8L, 13L, 21L, 34L, 55L, 89L));
    }

    @Check("afresh")
    void afresh() {
        Long[] own = firstLoop(8);
        sequence(Why.because("A new sequence begins at its beginning, whatever other sequences have done." + OWN)
                        .ask("Are there static fields?"))
                .beginsWith((Object[]) own)
                .because("Every loop over the sequence begins at its beginning, the second and the third too." + OWN)
                .ask("What does iterator() return: a new object, or one that was used before?")
                .beginsWith((Object[]) own)
                .beginsWith((Object[]) own);
    }

    @Check("nested")
    void nested() {
        Long[] own = firstLoop(8);
        Why ownPlace = Why.because(
                        "Each walk along the sequence has its own place, even while another one is under way." + OWN)
                .ask("Where are the numbers that change: in the sequence, or in the iterator?");
        List<List<Long>> pairs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 3; j++) {
                pairs.add(Arrays.asList(own[i], own[j]));
            }
        }
        ObjectScript<Iterable<Long>> fibs = sequence(ownPlace);
        fibs.call("for (a : fibs), 4 times; in it for (b : fibs), 3 times", () -> pairs(fibs.object(), 4, 3))
                .answers(pairs);

        IteratorScript<Long> first = fibs.<Long>iterator("first").because(ownPlace);
        loopTakes(first, own[0], own[1], own[2], own[3]);
        IteratorScript<Long> second = fibs.<Long>iterator("second").because(ownPlace);
        loopTakes(second, own[0], own[1]);
        loopTakes(first, own[4], own[5]);
        loopTakes(second, own[2]);
        IteratorScript<Long> third = fibs.<Long>iterator("third").because(ownPlace);
        loopTakes(third, own[0]);
        loopTakes(first, own[6], own[7]);
        loopTakes(second, own[3], own[4]);
        fibs.because(ownPlace).beginsWith((Object[]) own);
        loopTakes(third, own[1], own[2]);
        first.because("Asking one iterator whether it has more changes nothing for another." + OWN)
                .ask("Where does hasNext() keep what it finds out?")
                .hasNext()
                .completes();
        third.because("Asking one iterator whether it has more changes nothing for another." + OWN)
                .ask("Where does hasNext() keep what it finds out?");
        loopTakes(third, own[3]);
    }

    @Check("broken-off")
    void brokenOff() {
        Long[] own = firstLoop(6);
        Why nothingLeft = Why.because(
                        "A loop that breaks off drops its iterator, and must leave nothing of it behind in the "
                                + "sequence.")
                .ask("Is there a field outside the iterator that a walk changes?");
        Why ofThisSequence = Why.because(nothingLeft.reason() + OWN).ask(nothingLeft.question());
        ObjectScript<Iterable<Long>> fibs = sequence(ofThisSequence).beginsWith(own[0], own[1], own[2], own[3]);
        fibs.because(ofThisSequence).beginsWith((Object[]) own);
        for (int taken = 0; taken < 4; taken++) {
            IteratorScript<Long> dropped = fibs.<Long>iterator("dropped").because(ofThisSequence);
            loopTakes(dropped, Arrays.copyOf(own, taken));
            dropped.hasNext(true);
            fibs.because(nothingLeft.reason() + " (Here, the last call before the iterator was dropped was hasNext().)")
                    .ask(nothingLeft.question())
                    .beginsWith((Object[]) own);
        }
    }

    @Check("by-hand")
    void byHand() {
        Long[] own = firstLoop(8);
        Why onlyAsks = Why.because(
                        "hasNext() only says whether there is a next number, and there always is one. It must not "
                                + "move the iterator, however often you call it, and next() must not rely on it."
                                + OWN)
                .ask("Which of the two changes a field?");
        IteratorScript<Long> asked = sequence(onlyAsks).<Long>iterator("it").because(onlyAsks);
        for (int i = 0; i < own.length; i++) {
            for (int times = 0; times < TIMES_ASKED[i]; times++) {
                asked.hasNext(true);
            }
            asked.next().yields(own[i]);
        }
        sequence(onlyAsks).<Long>iterator("it").because(onlyAsks).yieldsEach(own);
    }

    @Check("far")
    void far() {
        Why rule =
                Why.because("There is always a next number: 1 and 1 at first, and then the sum of the two before it.");
        IteratorScript<Long> script = sequence(rule).<Long>iterator("it").because(rule);
        long current = 1;
        long following = 1;
        Why noLast =
                Why.because("This sequence has no last number: hasNext() stays true and next() never throws. The loop "
                        + "decides when to stop. (After the 92nd a long overflows; what next() returns then is not "
                        + "checked.)");
        for (int i = 1; i <= LAST_JUDGED; i++) {
            script.because(i > FITS_ANY_TYPE ? noLast : rule).hasNext(true);
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
        script.because(noLast);
        for (int i = 0; i < LONG_WALK; i++) {
            script.hasNext(true).next().completes();
        }
        script.hasNext(true);
    }

    private static ObjectScript<Iterable<Long>> sequence(Why because) {
        return Script.because(because).object("fibs = new InfiniteFibSequence()", InfiniteFibSequence::new);
    }

    /** What the learner's own sequence gives to a first loop; whether that is right, other checks judge. */
    private static Long[] firstLoop(int count) {
        Long[] own = new Long[count];
        Script.because("There is no end, so a loop gets as many numbers as it wants.")
                .calls()
                .call("turns of a loop over new InfiniteFibSequence(), left after " + count, () -> {
                    int taken = 0;
                    for (long number : new InfiniteFibSequence()) {
                        own[taken] = number;
                        taken++;
                        if (taken == count) {
                            break;
                        }
                    }
                    return taken;
                })
                .answers(count);
        return own;
    }

    /** Takes steps as a for-each loop does: it asks once before each. */
    private static void loopTakes(IteratorScript<Long> script, Long... expected) {
        for (Long number : expected) {
            script.hasNext(true).next().yields(number);
        }
    }

    private static List<Long> upTo100(Iterable<Long> fibs) {
        List<Long> numbers = new ArrayList<>();
        for (Long number : fibs) {
            if (number > 100 || numbers.size() == MORE_THAN_ENOUGH) {
                break;
            }
            numbers.add(number);
        }
        return numbers;
    }

    /** The pairs that two nested loops see, each broken off after so many numbers. */
    private static List<List<Long>> pairs(Iterable<Long> fibs, int outer, int inner) {
        List<List<Long>> pairs = new ArrayList<>();
        Iterator<Long> first = fibs.iterator();
        for (int i = 0; i < outer && first.hasNext(); i++) {
            Long a = first.next();
            Iterator<Long> second = fibs.iterator();
            for (int j = 0; j < inner && second.hasNext(); j++) {
                pairs.add(Arrays.asList(a, second.next()));
            }
        }
        return pairs;
    }
}
