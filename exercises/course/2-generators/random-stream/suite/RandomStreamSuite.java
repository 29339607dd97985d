import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.data.Trace.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

class RandomStreamSuite {
    private static final int FACES = 6;
    private static final int MILLION = 1_000_000;

    /** So many throws that a fair die is off by a tenth about once in a million million runs. */
    private static final int THROWS = 30_000;

    /** Two streams that agree on so many throws by chance: once in 10 to the power of 38. */
    private static final int SAMPLE = 50;

    /** Far below what a million references take, far above what a garbage collector leaves lying about. */
    private static final long BYTES = 2_000_000;

    @Check("faces")
    void faces() {
        for (long seed : new long[] {2024, 0, -1}) {
            Generator<Integer, Void, Void> dice = dice(seed);
            CallScript script = Script.calls()
                    .because("A die shows 1, 2, 3, 4, 5 or 6.")
                    .ask(
                            "Which numbers can your expression give, and what does the remainder of a negative number look like?");
            String call = "the throws of dice(" + seed + "), 600 of them, that are no face of a die";
            script.call(call, () -> noFaces(dice, 600)).answers(List.of());
            script.because("The stream never ends by itself: there is always another throw.")
                    .ask("What could end your loop?")
                    .call("10,000 throws more", () -> count(dice, 10_000))
                    .answers(10_000);
        }
    }

    @Check("fair")
    void fair() {
        for (long seed : new long[] {2024, 0, -99}) {
            String of = " of " + THROWS + " throws of dice(" + seed + ")";
            int[] throwsMade = new int[THROWS];
            CallScript script = Script.calls()
                    .because("Each of the six faces comes about as often as the others, 5,000 times here.")
                    .ask("Can your expression give all six? Does the die change between throws?");
            script.call("dice(" + seed + "), thrown " + THROWS + " times", () -> fill(dice(seed), throwsMade))
                    .completes();
            for (int face = 1; face <= FACES; face++) {
                int shown = face;
                script.call("how many" + of + " show " + face, () -> counted(throwsMade, shown))
                        .answers("4,500 to 5,500", count -> between(count, 4_500, 5_500));
            }
            script.because(
                            "What comes next must not depend on what came before: after a 1, say, each face is as likely "
                                    + "as the others, so each pair of faces comes about 833 times here.")
                    .ask("Is there a pattern in your throws?");
            script.call("the rarest pair of faces in a row" + of, () -> pairs(throwsMade, false))
                    .answers("600 times or more", count -> between(count, 600, THROWS))
                    .call("the most frequent pair of faces in a row" + of, () -> pairs(throwsMade, true))
                    .answers("1,100 times or less", count -> between(count, 0, 1_100))
                    .because("You can predict a stream that begins again after some throws.")
                    .ask("Where do your throws come from when you have used up the first ones?")
                    .call("does the stream" + of + " only repeat its beginning?", () -> repeatsItself(throwsMade))
                    .answers(false);
        }
        Script.figure(RandomStreamSuite::throwsByFace);
    }

    private static Figure throwsByFace() {
        int[] throwsMade = new int[THROWS];
        fill(RandomStream.dice(2024), throwsMade);
        List<Figure.Bar> bars = new ArrayList<>();
        for (int face = 1; face <= FACES; face++) {
            bars.add(new Figure.Bar(String.valueOf(face), counted(throwsMade, face)));
        }
        return new Figure(
                String.format(Locale.ROOT, "What dice(2024) has shown in %,d throws", THROWS),
                "face",
                "throws",
                Figure.Scale.LINEAR,
                bars,
                "Expect 5,000 each. A fair die is off by a few dozen now and then; one that is never off "
                        + "isn't a die.");
    }

    @Check("same-seed")
    void sameSeed() {
        CallScript script = Script.calls()
                .because("The seed determines all throws, so two generators with the same seed agree from the first "
                        + "throw on.")
                .ask("Where do your random numbers begin, and what do they depend on besides the seed?");
        for (long seed : new long[] {7, 2024, 0, -1, Long.MAX_VALUE}) {
            script.call(
                            "do the first 50 throws of two dice(" + seed + ") agree?",
                            () -> sample(seed).equals(sample(seed)))
                    .answers(true);
        }
    }

    @Check("other-seed")
    void otherSeed() {
        CallScript script = Script.calls()
                .because("Another seed gives other throws.")
                .ask("Does the whole seed, all 64 bits of the long, reach the place where you make the numbers?");
        long[][] seeds = {{1, 2}, {0, 1}, {2024, -2024}, {5, 5 + (1L << 32)}, {-1, (1L << 40) - 1}, {3, 3 + (1L << 47)}
        };
        for (long[] pair : seeds) {
            script.call(
                            "do the first 50 throws of dice(" + pair[0] + ") and dice(" + pair[1] + ") agree?",
                            () -> sample(pair[0]).equals(sample(pair[1])))
                    .answers(false);
        }
    }

    @Check("undisturbed")
    void undisturbed() {
        CallScript script = Script.calls()
                .because("Whatever another generator does, this one's throws depend only on its seed.")
                .ask("Do yours share a Random, perhaps in a static field?");
        script.call("do 50 throws of dice(7) change if dice(8) is thrown in between?", () -> {
                    Generator<Integer, Void, Void> disturbed = dice(7);
                    Generator<Integer, Void, Void> other = dice(8);
                    List<Integer> thrown = new ArrayList<>();
                    for (int i = 0; i < SAMPLE; i++) {
                        thrown.add(disturbed.next());
                        take(other, i % 3);
                    }
                    return !thrown.equals(sample(7));
                })
                .answers(false)
                .because("Two generators with the same seed agree even if you throw them in turns.")
                .call("do two dice(7), thrown in turns, agree?", () -> {
                    Generator<Integer, Void, Void> first = dice(7);
                    Generator<Integer, Void, Void> second = dice(7);
                    boolean agree = true;
                    for (int i = 0; i < SAMPLE; i++) {
                        agree &= first.next().equals(second.next());
                    }
                    return agree;
                })
                .answers(true)
                .because("Closing one generator does nothing to another.")
                .call("do 50 throws of dice(7) change if another dice(7) is closed in between?", () -> {
                    Generator<Integer, Void, Void> first = dice(7);
                    Generator<Integer, Void, Void> second = dice(7);
                    List<Integer> thrown = take(first, SAMPLE / 2);
                    second.next();
                    second.close();
                    thrown.addAll(take(first, SAMPLE / 2));
                    return !thrown.equals(sample(7));
                })
                .answers(false);
    }

    @Check("states")
    void states() {
        Script.because("Calling dice only makes the generator.")
                .generator("dice(2024)", () -> RandomStream.dice(2024))
                .state(State.CREATED)
                .because("It has yielded a throw, and waits at its yield for as long as you like.")
                .next()
                .completes()
                .in(State.SUSPENDED)
                .next()
                .completes()
                .in(State.SUSPENDED)
                .because("close() is the only way to end an endless generator, and the end is final.")
                .close()
                .in(State.CLOSED)
                .stops()
                .in(State.CLOSED)
                .forGood();
    }

    @Check("memory")
    void memory() {
        Generator<Integer, Void, Void> dice = dice(2024);
        CallScript script = Script.calls()
                .because("The generator is done with the throws that it has yielded, and need not have those that "
                        + "nobody has asked for.")
                .ask("What does yours keep: a list, or just the state of its random numbers?");
        script.call("one throw", () -> count(dice, 1)).answers(1);
        long before = used();
        script.call("a million throws more", () -> count(dice, MILLION))
                .answers(MILLION)
                .call("does it hold much more memory than after its first throw?", () -> used() - before > BYTES)
                .answers(false)
                .because("It is an endless stream: there is another throw even after a million.")
                .call("state()", dice::state)
                .answers(State.SUSPENDED)
                .call("a thousand throws more", () -> count(dice, 1_000))
                .answers(1_000);
    }

    @SuppressWarnings("SystemGC") // there is no other way to tell what is still held
    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static Generator<Integer, Void, Void> dice(long seed) {
        return Script.calls()
                .because("Calling dice makes a generator.")
                .call("dice(" + seed + ")", () -> RandomStream.dice(seed))
                .object(Generator.class);
    }

    private static List<Integer> sample(long seed) {
        return take(RandomStream.dice(seed), SAMPLE);
    }

    private static List<Integer> take(Generator<Integer, Void, Void> dice, int number) {
        List<Integer> thrown = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            thrown.add(dice.next());
        }
        return thrown;
    }

    private static int count(Generator<Integer, Void, Void> dice, int number) {
        for (int i = 0; i < number; i++) {
            dice.next();
        }
        return number;
    }

    private static List<Integer> noFaces(Generator<Integer, Void, Void> dice, int number) {
        List<Integer> wrong = new ArrayList<>(take(dice, number));
        wrong.removeIf(thrown -> thrown != null && thrown >= 1 && thrown <= FACES);
        return wrong.stream().distinct().sorted().toList();
    }

    private static int fill(Generator<Integer, Void, Void> dice, int[] throwsMade) {
        for (int i = 0; i < throwsMade.length; i++) {
            throwsMade[i] = dice.next();
        }
        return throwsMade.length;
    }

    private static int counted(int[] throwsMade, int face) {
        int count = 0;
        for (int thrown : throwsMade) {
            count += thrown == face ? 1 : 0;
        }
        return count;
    }

    private static int pairs(int[] throwsMade, boolean most) {
        int[] counts = new int[FACES * FACES];
        for (int i = 1; i < throwsMade.length; i++) {
            int place = (throwsMade[i - 1] - 1) * FACES + throwsMade[i] - 1;
            if (place >= 0 && place < counts.length) {
                counts[place]++;
            }
        }
        int found = counts[0];
        for (int count : counts) {
            found = most ? Math.max(found, count) : Math.min(found, count);
        }
        return found;
    }

    private static boolean repeatsItself(int[] throwsMade) {
        for (int period = 1; period <= throwsMade.length / 2; period++) {
            if (Arrays.equals(throwsMade, period, throwsMade.length, throwsMade, 0, throwsMade.length - period)) {
                return true;
            }
        }
        return false;
    }

    private static boolean between(Object count, int least, int most) {
        return count instanceof Integer number && number >= least && number <= most;
    }
}
