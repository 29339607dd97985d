import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

class FibGeneratorSuite {
    /** The last one that a long holds; what comes after it is not judged. */
    private static final int LAST_JUDGED = 92;

    /** Up to here the type makes no difference, so a wrong number has another reason. */
    private static final int FITS_ANY_TYPE = 20;

    /** Well past any size that a table or a limit in the learner's code is likely to have. */
    private static final int LONG_WALK = 1_100;

    /** Where a loop that never meets a number above 100 is broken off. */
    private static final int MORE_THAN_ENOUGH = 30;

    @Check("numbers")
    void numbers() {
        Why sums = Why.because("1 and 1 come first, and each number after that is the sum of the two before it.")
                .ask("What do a and b hold before each yield, and in which order do they change?");
        GeneratorScript<Long, Void, Void> fib = fib(sums, new Pictures());
        long a = 0;
        long b = 1;
        for (int i = 1; i <= LAST_JUDGED; i++) {
            if (i > FITS_ANY_TYPE) {
                fib.because(
                                "A long holds the Fibonacci numbers up to the 92nd; an int is full after the 46th, and a double is not exact after the 78th.")
                        .ask("In which type do you add?");
            }
            fib.next().yields(b);
            long sum = a + b;
            a = b;
            b = sum;
        }
        fib.because("This generator has no end. (After the 92nd number a long overflows; then the values are not "
                + "checked.)");
        for (int i = LAST_JUDGED; i < LONG_WALK; i++) {
            fib.next().completes();
        }
        fib.state(State.SUSPENDED);
    }

    @Check("locals")
    void locals() {
        Pictures pictures = new Pictures();
        GeneratorScript<Long, Void, Void> fib = fib(Why.because(""), pictures);
        List<Long> numbers = new ArrayList<>();
        fib.call("next(), " + LAST_JUDGED + " times", () -> {
                    try {
                        while (numbers.size() < LAST_JUDGED) {
                            numbers.add(fib.generator().next());
                        }
                    } catch (StopIteration end) {
                        return numbers.size();
                    }
                    return numbers.size();
                })
                .completes();
        fib.because("The generator shows its two variables once for each number: a and b, and nothing else. b is the "
                        + "number that it is about to yield, a the one before it, and 0 before the first.")
                .ask("When do you show them, and what do you put into the map?");
        long a = 0;
        long b = 1;
        for (int i = 0; i < Math.min(numbers.size(), pictures.count()); i++) {
            int picture = i;
            Map<String, Long> own = variables(i == 0 ? 0 : numbers.get(i - 1), numbers.get(i));
            Map<String, Long> right = variables(a, b);
            fib.call("picture " + (i + 1) + " that locals got", () -> pictures.at(picture))
                    .answers(right.equals(pictures.at(picture)) ? right : own);
            long sum = a + b;
            a = b;
            b = sum;
        }
        fib.call("how often locals was called, for " + numbers.size() + " numbers", pictures::count)
                .answers("as often", count -> Math.abs((Integer) count - numbers.size()) <= 1);
    }

    @Check("when")
    void when() {
        Pictures pictures = new Pictures();
        List<Generator<Long, Void, Void>> made = new ArrayList<>();
        Script.because("Calling fib makes a generator, CREATED, and no line of its body has run: there are no "
                        + "variables yet.")
                .ask("Is everything inside the lambda?")
                .calls()
                .call("fib(locals)", () -> {
                    made.add(FibGenerator.fib(pictures));
                    return made.getFirst();
                })
                .completes()
                .call("its state()", () -> made.getFirst().state())
                .answers(State.CREATED)
                .call("how often locals was called", pictures::count)
                .answers(0)
                .because("Each step shows the variables once, before its yield, so you see them in this very step.")
                .call("next()", () -> made.getFirst().next())
                .completes()
                .call("how often locals was called", pictures::count)
                .answers(1)
                .call("next()", () -> made.getFirst().next())
                .completes()
                .call("how often locals was called", pictures::count)
                .answers(2)
                .because("close() ends it at its yield: it shows nothing more.")
                .call("close()", () -> {
                    made.getFirst().close();
                    return null;
                })
                .completes()
                .call("how often locals was called", pictures::count)
                .answers(2);
        fib(Why.because("It was closed before it began, so it never shows anything."), pictures)
                .close()
                .stops()
                .forGood()
                .call("how often locals was called", pictures::count)
                .answers(2);
        IllegalStateException thrown = new IllegalStateException("nobody wants to see it");
        Script.because("What the consumer throws goes to the caller, as this very object.")
                .generator(
                        "fib(consumer that throws)",
                        () -> FibGenerator.fib(picture -> {
                            throw thrown;
                        }))
                .next()
                .raises(thrown)
                .in(State.CLOSED);
    }

    @Check("new-map")
    void newMap() {
        Pictures pictures = new Pictures();
        Why own = Why.because(
                        "Each map is a picture of one moment, so make a new one each time and never change it later.")
                .ask("Where do you make it?");
        fib(own, pictures)
                .next()
                .completes()
                .next()
                .completes()
                .next()
                .completes()
                .next()
                .completes()
                .call("is each map that came another object?", pictures::areDifferent)
                .answers(true)
                .call("have they stayed as they were when they came?", pictures::unchanged)
                .answers(true);
    }

    @Check("broken-off")
    void brokenOff() {
        Pictures pictures = new Pictures();
        List<Long> own = ownNumbers();
        int seen = 0;
        while (seen < own.size() - 3 && own.get(seen) <= 100) {
            seen++;
        }
        GeneratorScript<Long, Void, Void> fib = Script.because("Calling fib runs no line of its body.")
                .generator("fib = fib(locals)", () -> FibGenerator.fib(pictures));
        fib.state(State.CREATED)
                .because("The loop sees the numbers up to 100, and stops at the first one above. The generator doesn't "
                        + "know that: it waits at its yield. (The expected numbers are those that yours yields without "
                        + "a loop.)")
                .call("for (long n : fib) until n > 100", () -> upTo100(fib.generator()))
                .answers(own.subList(0, seen))
                .in(State.SUSPENDED)
                .because("It waits and keeps its variables, and goes on from there when you ask again.")
                .next()
                .yields(own.get(seen + 1))
                .in(State.SUSPENDED)
                .next()
                .yields(own.get(seen + 2));
    }

    @Check("independent")
    void independent() {
        Why own = Why.because(
                        "Each generator has its own variables, whatever others do meanwhile. (The expected values "
                                + "are those that your own generator yields when it is alone.)")
                .ask("Are a and b local variables of the body?");
        List<Long> alone = new ArrayList<>();
        GeneratorScript<Long, Void, Void> only = fib(Why.because("There is always a next number."), new Pictures());
        only.call("next(), 8 times", () -> {
                    for (int i = 0; i < 8; i++) {
                        alone.add(only.generator().next());
                    }
                    return alone.size();
                })
                .answers(8);
        Pictures firsts = new Pictures();
        Pictures seconds = new Pictures();
        GeneratorScript<Long, Void, Void> first =
                Script.because(own).generator("first = fib(firsts)", () -> FibGenerator.fib(firsts));
        takes(first, alone, 0, 4);
        GeneratorScript<Long, Void, Void> second =
                Script.because(own).generator("second = fib(seconds)", () -> FibGenerator.fib(seconds));
        takes(second, alone, 0, 2);
        takes(first, alone, 4, 6);
        takes(second, alone, 2, 5);
        takes(first, alone, 6, 8);
        first.because("Each generator shows its variables to its own consumer.")
                .call("has firsts got more pictures than seconds?", () -> firsts.count() > seconds.count())
                .answers(true);
    }

    @Check("thread")
    void thread() {
        Thread caller = Thread.currentThread();
        boolean onTheCallersThread = Generator.<Boolean, Void>of(y -> y.yield(Thread.currentThread() == caller))
                .next();
        List<Boolean> same = new ArrayList<>();
        Consumer<Map<String, Long>> asking = variables -> same.add(Thread.currentThread() == caller);
        GeneratorScript<Long, Void, Void> fib = Script.because(
                        "A generator needs no thread: its body runs on the thread that calls next().")
                .generator("fib(locals)", () -> FibGenerator.fib(asking));
        fib.next().completes().next().completes().next().completes();
        if (onTheCallersThread) {
            fib.call(
                            "was locals called, and always on the caller's thread?",
                            () -> !same.isEmpty() && !same.contains(false))
                    .answers(true);
        }
    }

    private static GeneratorScript<Long, Void, Void> fib(Why because, Pictures pictures) {
        return Script.because(because).generator("fib(locals)", () -> FibGenerator.fib(pictures));
    }

    /** More than a loop until 100 needs, right or wrong, and as many as come where that is fewer. */
    private static List<Long> ownNumbers() {
        List<Long> numbers = new ArrayList<>();
        Generator<Long, Void, Void> fib = FibGenerator.fib(variables -> {});
        try {
            while (numbers.size() < MORE_THAN_ENOUGH) {
                numbers.add(fib.next());
            }
        } catch (StopIteration end) {
            numbers.addAll(Collections.nCopies(3, 0L));
        }
        return numbers;
    }

    private static void takes(GeneratorScript<Long, Void, Void> script, List<Long> numbers, int from, int to) {
        for (int i = from; i < to && i < numbers.size(); i++) {
            script.next().yields(numbers.get(i));
        }
    }

    private static Map<String, Long> variables(long a, long b) {
        Map<String, Long> variables = new HashMap<>();
        variables.put("a", a);
        variables.put("b", b);
        return variables;
    }

    private static List<Long> upTo100(Generator<Long, Void, Void> fib) {
        List<Long> numbers = new ArrayList<>();
        for (long number : fib) {
            if (number > 100 || numbers.size() == MORE_THAN_ENOUGH) {
                break;
            }
            numbers.add(number);
        }
        return numbers;
    }
}
